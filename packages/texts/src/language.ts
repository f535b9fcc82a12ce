import { isLanguage } from '@hms/domain/language'
import type { Language } from '@hms/domain/language'

/** The cookie that remembers the language a person chose; apps and server read it. */
export const languageCookie = 'hms_language'

/** The attributes the cookie is set with: a year, on every path. */
export const languageCookieAttributes = 'Path=/; Max-Age=31536000; SameSite=Lax'

/**
 * The language to show: what the person chose, else the first of the browser's wishes that we have, else bokmål.
 * Takes the raw `Cookie` and `Accept-Language` headers.
 */
export function chooseLanguage(headers: {
  readonly cookie?: string | undefined
  readonly acceptLanguage?: string | undefined
}): Language {
  return (
    languageFromCookie(headers.cookie ?? '') ??
    firstKnownLanguage(wishesOf(headers.acceptLanguage ?? '')) ??
    'nb'
  )
}

/** The language that a `Cookie` header, or `document.cookie`, holds; null if none. */
export function languageFromCookie(cookie: string): Language | null {
  for (const part of cookie.split(';')) {
    const [name, value] = part.split('=').map((text) => text.trim())
    if (name === languageCookie && isLanguage(value)) return value
  }
  return null
}

/** The first of the tags (as in `navigator.languages`) that is one of our languages; null if none is. */
export function firstKnownLanguage(tags: readonly string[]): Language | null {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0]
    const language = primary === 'no' ? 'nb' : primary
    if (isLanguage(language)) return language
  }
  return null
}

function wishesOf(acceptLanguage: string): string[] {
  return acceptLanguage
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.split(';').map((text) => text.trim())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))
      return { tag, quality: quality ? Number(quality.slice(2)) : 1 }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}
