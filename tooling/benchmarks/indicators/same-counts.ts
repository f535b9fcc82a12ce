import type { YearFigures } from '@hms/domain/indicator'
import type { CountedOutcome } from './best-sql.ts'

/**
 * The counts that stand in a year's figures, as one text: item, outcome and number, a line each, in alphabetical order.
 * Equal texts, equal counts.
 */
export function countsOf({ tables }: YearFigures): string {
  return asText(
    tables.flatMap(({ question, row, counts, blank, notShown }) => {
      const item = row === null ? question : `${question}.${row}`
      return [
        ...counts.map(({ answer, count }) => ({ item, outcome: answer as string, count })),
        { item, outcome: 'blank', count: blank ?? 0 },
        { item, outcome: 'notShown', count: notShown ?? 0 },
      ]
    }),
  )
}

/** The same of counted rows. A derived question has no table, and is never shown: its rows are left out. */
export function countsOfRows(rows: readonly CountedOutcome[]): string {
  const everShown = new Set(rows.filter(({ shown }) => shown).map(({ item }) => item))
  return asText(
    rows
      .filter(({ item }) => everShown.has(item))
      .map(({ item, shown, answer, count }) => ({
        item,
        outcome: shown ? (answer ?? 'blank') : 'notShown',
        count,
      })),
  )
}

function asText(counts: readonly { item: string; outcome: string; count: number }[]): string {
  const totals = new Map<string, number>()
  for (const { item, outcome, count } of counts) {
    const key = `${item} ${outcome}`
    totals.set(key, (totals.get(key) ?? 0) + count)
  }
  return [...totals]
    .filter(([, count]) => count > 0)
    .map(([key, count]) => `${key} ${count}`)
    .toSorted()
    .join('\n')
}
