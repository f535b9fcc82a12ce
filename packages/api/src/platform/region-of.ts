import type { Language } from '@hms/domain/language'

/** The region that stands beside a document's language: `nb-NO`, `en-GB`. */
export function regionOf(language: Language): 'NO' | 'GB' {
  return language === 'en' ? 'GB' : 'NO'
}
