import { indicatorById } from '@hms/domain/indicator'
import type { Direction, IndicatorFigure } from '@hms/domain/indicator'
import { percentOf, roundToOneDecimal } from '@hms/domain/quantity'
import type { Edition, Question } from '@hms/domain/questionnaire'
import { itemsOf } from '@hms/domain/questionnaire'
import { indicatorWords } from '../../ui/indicator-words.ts'
import { textMatches } from '../../ui/text-matches.ts'
import type { TextTools } from '../../ui/texts.ts'
import type { IndicatorListSearch } from './search.ts'

/** An indicator's figure with its place in the questionnaire and its words. */
export interface IndicatorRow {
  readonly figure: IndicatorFigure
  readonly name: string
  /** Which answers it counts. */
  readonly counted: string
  readonly direction: Direction
  /** Null of the response rate, as the next two. */
  readonly question: Question | null
  readonly sectionKey: string | null
  readonly sectionTitle: string | null
}

/** The indicators of a year, in the order of the catalogue. */
export function indicatorRows(
  figures: readonly IndicatorFigure[],
  edition: Edition,
  { t, text }: Pick<TextTools, 't' | 'text'>,
): readonly IndicatorRow[] {
  const items = new Map(itemsOf(edition).map((item) => [item.key, item]))
  return figures.map((figure) => {
    const indicator = indicatorById(figure.id)
    const question = items.get(indicator?.item ?? '')?.question ?? null
    const section = edition.sections.find(({ questions }) => question && questions.includes(question.key))
    return {
      figure,
      ...indicatorWords(t, figure.id),
      direction: indicator?.direction ?? 'neutral',
      question,
      sectionKey: section?.key ?? null,
      sectionTitle: section ? text(section.title) : null,
    }
  })
}

/** The rows that the filters of the address leave. */
export function filterIndicatorRows(
  rows: readonly IndicatorRow[],
  { section, meaning, point, q }: IndicatorListSearch,
  text: TextTools['text'],
): readonly IndicatorRow[] {
  return rows.filter(
    (row) =>
      (!section || row.sectionKey === section) &&
      (!meaning || row.figure.meaning === meaning) &&
      (!point || row.question?.internalControl.some((each) => String(each) === point)) &&
      textMatches(
        [
          row.name,
          row.counted,
          row.sectionTitle,
          row.question?.number,
          row.question && text(row.question.text),
        ].join(' '),
        q,
      ),
  )
}

/** The previous figure in percent of its base, to one decimal; null where there is none. */
export function previousPercent({
  previous,
  baseKind,
}: Pick<IndicatorFigure, 'previous' | 'baseKind'>): number | null {
  const percent =
    previous && percentOf({ numerator: previous.numerator, denominator: previous.base, base: baseKind })
  return percent === null ? null : roundToOneDecimal(percent)
}
