import type { Language, LocalizedText } from '../../language.ts'
import type { BoundFigure } from '../bound-figure.ts'

/**
 * A sentence whose numbers stay bound to their figures: `words` has `{a.count}`, `{a.base}`, `{a.percent}`, `{a.points}`,
 * `{a.previousYear}` and `{a.previousPercent}` in place of them.
 */
export interface Statement {
  readonly kind: StatementKind
  readonly words: LocalizedText
  /** By the letter in the words: the id of each figure. */
  readonly figures: Readonly<Partial<Record<'a' | 'b', string>>>
}

/** What a sentence says about its figure, in the order in which a text has them. */
export const statementKinds = ['fact', 'good', 'weak', 'better', 'worse', 'leftBlank'] as const

/** One of the kinds. */
export type StatementKind = (typeof statementKinds)[number]

/** How numbers are written in a language. */
export interface NumberWords {
  readonly count: (value: number) => string
  readonly percent: (value: number) => string
  /** A change without its sign: "5.3 percentage points". */
  readonly points: (value: number) => string
}

const noValue = '–'

const parts: Readonly<Record<string, (figure: BoundFigure, words: NumberWords) => string>> = {
  count: ({ numerator }, { count }) => count(numerator),
  base: ({ base }, { count }) => count(base),
  percent: ({ percent }, words) => (percent === null ? noValue : words.percent(percent)),
  points: ({ changePoints }, { points }) =>
    changePoints === null ? noValue : points(Math.abs(changePoints)),
  previousYear: ({ previous }) => (previous ? String(previous.year) : noValue),
  previousPercent: ({ previousPercent }, { percent }) =>
    previousPercent === null ? noValue : percent(previousPercent),
}

/**
 * A sentence in the words of a language, with its numbers in place.
 * @throws when it names a figure that isn't among those given: a sentence must never lose its figure.
 */
export function statementText(
  { words, figures: names }: Statement,
  figures: readonly BoundFigure[],
  language: Language,
  numberWords: NumberWords,
): string {
  return words[language].replaceAll(/\{([ab])\.(\w+)\}/g, (_, letter: 'a' | 'b', part: string) => {
    const figure = figures.find(({ id }) => id === names[letter])
    const write = parts[part]
    if (!figure || !write) throw new Error(`No figure for {${letter}.${part}}`)
    return write(figure, numberWords)
  })
}
