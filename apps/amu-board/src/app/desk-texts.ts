import { languageOf } from '@hms/texts'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { TextTools } from '../ui/texts.ts'

/** Turns keys into the texts of the chosen language: those of the desk, of the board as `amu-board:`, and of `common:`. */
export type DeskTranslate = TFunction<['desk', 'amu-board', 'common']>

/** What a component of the desk needs to speak the reader's language. */
export type DeskTextTools = Omit<TextTools, 't'> & { readonly t: DeskTranslate }

/** The texts of the desk in the language that is chosen now. They are fetched when the desk is first opened. */
export function useDeskTexts(): DeskTextTools {
  const { t, i18n } = useTranslation(['desk', 'amu-board', 'common'])
  const language = languageOf(i18n)
  return { t, language, text: (localized) => localized[language] }
}
