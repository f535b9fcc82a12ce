import type { QuestionTable, YearFigures } from '../indicator/index.ts'
import { printedWithoutBlanks2022 } from './printed-claims-2022.ts'

/** A table, or a row of one, where the printed counts don't fit together. */
export interface TableFlag {
  readonly year: number
  readonly question: string
  readonly number: string
  readonly row: string | null
  readonly kind: TableFlagKind
  /** What the printed counts make. */
  readonly sum: number
  /** What they should have made: all units, or those that the question concerned. */
  readonly expected: number
}

/**
 * - `moreThanBase`: more answers than units that the question concerned
 * - `doesNotAddUp`: the counts make less, or more, than the units
 * - `blankNotPrinted`: units left the row blank, and the printed table has no place for them
 */
export type TableFlagKind = 'moreThanBase' | 'doesNotAddUp' | 'blankNotPrinted'

/**
 * Where the tables of the printed report of 2022 don't fit together.
 *
 * | source    | unanswered | answers                   | blank | printed with blanks | flag            |
 * | --------- | ---------- | ------------------------- | ----- | ------------------- | --------------- |
 * | published | none       | more than the base        |       |                     | moreThanBase    |
 * | published | none       | fewer than the base       |       |                     | doesNotAddUp    |
 * | published | a count    | don't add up with it      |       |                     | doesNotAddUp    |
 * | reports   |            |                           | some  | no                  | blankNotPrinted |
 * | otherwise |            |                           |       |                     | none            |
 */
export function tableFlags(years: readonly YearFigures[]): readonly TableFlag[] {
  return years.flatMap((year) => year.tables.flatMap((table) => flagOf(table, year)))
}

function flagOf(table: QuestionTable, { year, units }: YearFigures): readonly TableFlag[] {
  const { question, number, row, base, unanswered, blank } = table
  const answers = table.counts.reduce((sum, { count }) => sum + count, 0)
  const place = { year, question, number, row }
  if (!table.addsUp && unanswered === null) {
    return [
      { ...place, kind: answers > base ? 'moreThanBase' : 'doesNotAddUp', sum: answers, expected: base },
    ]
  }
  if (!table.addsUp && unanswered !== null) {
    return [{ ...place, kind: 'doesNotAddUp', sum: answers + unanswered, expected: units.total }]
  }
  if (year === 2022 && blank !== null && blank > 0 && printedWithoutBlanks2022.includes(question)) {
    return [{ ...place, kind: 'blankNotPrinted', sum: answers, expected: base }]
  }
  return []
}
