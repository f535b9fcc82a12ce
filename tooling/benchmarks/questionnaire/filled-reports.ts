import type { Answer, Edition, ItemKey } from '@hms/domain/questionnaire'
import { itemsOf } from '@hms/domain/questionnaire'
import { AnswerSheet } from '@hms/domain/report'
import { numbersFrom } from '../../random/numbers-from.ts'

/** The answers of one report, in the order in which they are given. */
export type FilledReport = readonly { readonly item: ItemKey; readonly value: Answer }[]

/** Reports filled in from top to bottom, every shown item answered; the same ones every time for the same seed. */
export function filledReports(edition: Edition, count: number, seed = 2026): readonly FilledReport[] {
  const random = numbersFrom(seed)
  return Array.from({ length: count }, () => fillIn(edition, random))
}

function fillIn(edition: Edition, random: () => number): FilledReport {
  const sheet = new AnswerSheet(edition)
  const report: { item: ItemKey; value: Answer }[] = []
  for (const { key, options } of itemsOf(edition)) {
    if (!sheet.isShown(key)) continue
    const value = options[Math.floor(random() * options.length)]
    if (value === undefined) throw new Error(`${key} has no options`)
    sheet.set(key, value)
    report.push({ item: key, value })
  }
  return report
}
