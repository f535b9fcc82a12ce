import type { ContentWord, WordsOf } from '@hms/domain/annual-report'
import type { LocalizedText } from '@hms/domain/language'
import { languages } from '@hms/domain/language'
import { createTexts } from '@hms/texts'

const commonWords = /^(?:answers|missing|baseKinds|meanings|continuity)\./

/** The texts are the same for every report: they are loaded once. */
let loaded: ReturnType<typeof loadWords> | null = null

/** What the report's content calls things, in every language. */
export function reportWords(): Promise<WordsOf> {
  loaded ??= loadWords()
  return loaded
}

async function loadWords(): Promise<WordsOf> {
  const texts = await createTexts({ language: 'nb', namespaces: ['annual-report'], preload: languages })
  const known = new Map<string, LocalizedText>()
  const look = (word: ContentWord, values: Parameters<WordsOf>[1] = {}): LocalizedText => {
    const namespace = commonWords.test(word) ? 'common' : 'annual-report'
    return Object.fromEntries(
      languages.map((language) => [
        language,
        String(texts.getFixedT(language, namespace)(word as never, values as never)),
      ]),
    ) as Record<keyof LocalizedText, string>
  }
  return (word, values) => {
    const key = `${word} ${JSON.stringify(values)}`
    const words = known.get(key) ?? look(word, values)
    known.set(key, words)
    return words
  }
}
