import { languageOf } from '@hms/texts'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { TextTools } from '../../ui/texts.ts'

/** What a component about incidents needs to speak the reader's language. */
export type IncidentTextTools = Omit<TextTools, 't'> & {
  readonly t: TFunction<['board-incident', 'incident', 'common']>
}

/** The texts about incidents in the language that is chosen now. They are fetched when the page is first opened. */
export function useIncidentTexts(): IncidentTextTools {
  const { t, i18n } = useTranslation(['board-incident', 'incident', 'common'])
  const language = languageOf(i18n)
  return { t, language, text: (localized) => localized[language] }
}
