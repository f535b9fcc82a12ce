import { languageOf } from '@hms/texts'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { TextTools } from '../../ui/texts.ts'

/** Turns keys into texts: those of the board, of plans as `plan:`, and of `common:`. */
export type PlanTranslate = TFunction<['amu-board', 'plan', 'common']>

/** What a component about plans needs to speak the reader's language. */
export type PlanTextTools = Omit<TextTools, 't'> & { readonly t: PlanTranslate }

/** The texts about plans in the language that is chosen now. They are fetched when such a page is first opened. */
export function usePlanTexts(): PlanTextTools {
  const { t, i18n } = useTranslation(['amu-board', 'plan', 'common'])
  const language = languageOf(i18n)
  return { t, language, text: (localized) => localized[language] }
}
