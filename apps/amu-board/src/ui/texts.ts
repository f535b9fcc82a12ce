import type { Language, LocalizedText } from '@hms/domain/language'
import { languageOf } from '@hms/texts'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'

/** Turns keys into the texts of the chosen language: those of the board, and of `common:`. */
export type Translate = TFunction<['amu-board', 'common']>

/** What a component needs to speak the reader's language. */
export interface TextTools {
  readonly t: Translate
  readonly language: Language
  /** The reader's wording of a text that comes with the data. */
  readonly text: (localized: LocalizedText) => string
}

/** The texts in the language that is chosen now. */
export function useTexts(): TextTools {
  const { t, i18n } = useTranslation(['amu-board', 'common'])
  const language = languageOf(i18n)
  return { t, language, text: (localized) => localized[language] }
}
