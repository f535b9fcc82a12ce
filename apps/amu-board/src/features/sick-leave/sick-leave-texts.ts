import { languageOf } from '@hms/texts'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { TextTools } from '../../ui/texts.ts'

/** What a component of sick leave needs to speak the reader's language. */
export type SickLeaveTextTools = Omit<TextTools, 't'> & {
  readonly t: TFunction<['sick-leave', 'amu-board', 'common']>
}

/** The texts of sick leave in the language that is chosen now. */
export function useSickLeaveTexts(): SickLeaveTextTools {
  const { t, i18n } = useTranslation(['sick-leave', 'amu-board', 'common'])
  const language = languageOf(i18n)
  return { t, language, text: (localized) => localized[language] }
}
