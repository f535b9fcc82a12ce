import type { i18n } from 'i18next'
import type { Language } from '@hms/domain/language'
import { loadLanguage } from './create-texts.ts'
import {
  firstKnownLanguage,
  languageCookie,
  languageCookieAttributes,
  languageFromCookie,
} from './language.ts'

/** The language to begin with: what the person chose, else the first of the browser's wishes that we have, else bokmål. */
export function browserLanguage(): Language {
  return languageFromCookie(document.cookie) ?? firstKnownLanguage(navigator.languages) ?? 'nb'
}

/**
 * Shows another language and remembers it as the person's choice.
 * Throws, and changes nothing, when its texts cannot be fetched; calling again tries again.
 */
export async function switchLanguage(texts: i18n, language: Language): Promise<void> {
  await loadLanguage(texts, language)
  await texts.changeLanguage(language)
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  document.cookie = `${languageCookie}=${language}; ${languageCookieAttributes}${secure}`
  setDocumentLanguage(language)
}

/** Tells browser and screen reader what language the page is in (`<html lang>`). */
export function setDocumentLanguage(language: Language): void {
  document.documentElement.lang = language
}
