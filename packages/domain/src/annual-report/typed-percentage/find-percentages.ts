/** A percentage that stands in a text. */
export interface WrittenPercentage {
  /** Where it begins, and where it ends, in characters of the text. */
  readonly start: number
  readonly end: number
  /** As it stands there: `70,6 %`. */
  readonly written: string
  readonly value: number
  readonly decimals: number
  /** `nearly` of "nearly 70 %"; `range` of the end of one, as in "75–100 %". */
  readonly kind: 'exact' | 'nearly' | 'range'
  /** What comes right after it. */
  readonly following: string
  /** The sentence that it stands in, and those before it in its paragraph, the nearest first. */
  readonly sentences: readonly string[]
}

const unit = String.raw`(?:%|prosent(?!poeng)\b|per\s?cent\b|percent(?!age)\b)`
const percentage = new RegExp(String.raw`(?<![\d.,§–-])(\d{1,3})(?:[.,](\d{1,2}))?\s*${unit}`, 'giu')
const rangeEnd = new RegExp(String.raw`(\d{1,3})\s*[-–]\s*(\d{1,3})\s*${unit}`, 'giu')
const nearly = /(?:nærmere|nærare|nesten|om lag|omtrent|rundt|ca\.?|nearly|almost|about|around)\s*$/iu
const paragraphBreak = /\n\s*\n/g
/** Not after an abbreviation, and only before what can begin a sentence. */
const sentenceBreak =
  /(?<!\b(?:ca|pkt|jf|jfr|iht|bl\.a|dvs|f\.eks|evt|ev|nr|aml|e\.g|i\.e))[.!?:]\s+(?=[\p{Lu}\d«“"])/gu

/** Every percentage of a text, in its order; percentage points are none. */
export function findPercentages(text: string): readonly WrittenPercentage[] {
  const paragraphs = partsOf(text, 0, paragraphBreak)
  return [...singles(text), ...ranges(text)]
    .toSorted((one, other) => one.start - other.start)
    .map((found) => ({
      ...found,
      following: text.slice(found.end, found.end + lookAhead),
      sentences: sentencesUpTo(found.start, paragraphs),
    }))
}

const lookAhead = 60

type Found = Omit<WrittenPercentage, 'following' | 'sentences'>

function* singles(text: string): Generator<Found> {
  for (const match of text.matchAll(percentage)) {
    const [written, whole = '', fraction = ''] = match
    yield {
      start: match.index,
      end: match.index + written.length,
      written,
      value: Number(`${whole}.${fraction || '0'}`),
      decimals: fraction.length,
      kind: nearly.test(text.slice(0, match.index)) ? 'nearly' : 'exact',
    }
  }
}

function* ranges(text: string): Generator<Found> {
  for (const match of text.matchAll(rangeEnd)) {
    const [written, , end = ''] = match
    yield {
      start: match.index,
      end: match.index + written.length,
      written,
      value: Number(end),
      decimals: 0,
      kind: 'range',
    }
  }
}

interface Part {
  readonly start: number
  readonly text: string
}

function partsOf(text: string, start: number, separator: RegExp): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  for (const { index, 0: gap } of text.matchAll(separator)) {
    parts.push({ start: start + from, text: text.slice(from, index) })
    from = index + gap.length
  }
  return [...parts, { start: start + from, text: text.slice(from) }]
}

function sentencesUpTo(position: number, paragraphs: readonly Part[]): readonly string[] {
  const paragraph = paragraphs.findLast(({ start }) => start <= position)
  if (!paragraph) return []
  return partsOf(paragraph.text, paragraph.start, sentenceBreak)
    .filter(({ start }) => start <= position)
    .map(({ text }) => text)
    .toReversed()
}
