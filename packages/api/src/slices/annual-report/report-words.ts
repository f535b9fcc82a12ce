import type { ContentWord, WordsOf } from '@hms/domain/annual-report'
import type { LocalizedText } from '@hms/domain/language'
import { languages } from '@hms/domain/language'
import { createTexts } from '@hms/texts'

const commonWords = /^(?:answers|missing|baseKinds|meanings|continuity)\./

/** What the report's content calls things, in every language. */
export async function reportWords(): Promise<WordsOf> {
  const texts = await createTexts({ language: 'nb', namespaces: ['annual-report'], preload: languages })
  const inLanguage = (
    word: ContentWord,
    values: Parameters<WordsOf>[1],
    language: (typeof languages)[number],
  ) =>
    commonWords.test(word)
      ? texts.getFixedT(language, 'common')(word as never, values as never)
      : texts.getFixedT(language, 'annual-report')(word as never, values as never)
  return (word, values = {}) =>
    Object.fromEntries(
      languages.map((language) => [language, String(inLanguage(word, values, language))]),
    ) as Record<keyof LocalizedText, string>
}
