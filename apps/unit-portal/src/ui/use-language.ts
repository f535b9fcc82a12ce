import { useTranslation } from 'react-i18next'
import type { Language, LocalizedText } from '@hms/domain/language'
import { languageOf } from '@hms/texts'

/** The language that the page is in. */
export function useLanguage(): Language {
  return languageOf(useTranslation().i18n)
}

/** Picks the reader's language of a text that exists in all. */
export function useLocalized(): (text: LocalizedText) => string {
  const language = useLanguage()
  return (text) => text[language]
}
