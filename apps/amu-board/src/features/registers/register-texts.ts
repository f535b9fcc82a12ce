import { languageOf } from '@hms/texts'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { TextTools } from '../../ui/texts.ts'

/** Turns keys into texts: those of the registers, of the board as `amu-board:`, and of `common:`. */
export type RegisterTranslate = TFunction<['registers', 'amu-board', 'common']>

/** What a component about registers needs to speak the reader's language. */
export type RegisterTextTools = Omit<TextTools, 't'> & { readonly t: RegisterTranslate }

/** The texts about registers in the language that is chosen now. They are fetched when such a page is first opened. */
export function useRegisterTexts(): RegisterTextTools {
  const { t, i18n } = useTranslation(['registers', 'amu-board', 'common'])
  const language = languageOf(i18n)
  return { t, language, text: (localized) => localized[language] }
}
