import type { Answer, Edition, ItemKey } from '../questionnaire/index.ts'
import type { Answers, ItemOutcome } from '../report/index.ts'
import { outcomesOf } from '../report/index.ts'
import { itemsOf } from '../questionnaire/index.ts'
import type { ItemTally, Tally } from './tally.ts'

/** How many reports have an outcome: what `GROUP BY item, shown, answer` over the handed in reports gives. */
export interface OutcomeCount extends ItemOutcome {
  readonly count: number
}

/** The tally of a campaign from its handed in reports. Proven equal to `tallyFromCounts` over the same reports. */
export function tallyOf(
  edition: Edition,
  year: number,
  unitsTotal: number,
  reports: readonly Answers[],
): Tally {
  const outcomes = reports.flatMap((answers) => outcomesOf(edition, answers))
  const units = { total: unitsTotal, answered: reports.length }
  return tallyFromCounts(
    edition,
    year,
    units,
    outcomes.map((outcome) => ({ ...outcome, count: 1 })),
  )
}

/**
 * The tally of a campaign from counted outcomes.
 *
 * | shown | answer | counts as                             |
 * | ----- | ------ | ------------------------------------- |
 * | yes   | one    | that answer                           |
 * | yes   | null   | blank                                 |
 * | no    | null   | not shown                             |
 * | no    | one    | not shown, and answered while hidden  |
 *
 * @param units all units of the campaign, and those that handed in
 * @param rows in any order, several for the same outcome are added; items that the edition doesn't have are left out
 */
export function tallyFromCounts(
  edition: Edition,
  year: number,
  units: Tally['units'],
  rows: readonly OutcomeCount[],
): Tally {
  const notSubmitted = units.total - units.answered
  const byItem = new Map<ItemKey, CampaignItemTally>(
    itemsOf(edition).map(({ key }) => [
      key,
      { counts: {}, blank: 0, notShown: 0, notSubmitted, answeredWhileHidden: 0, unanswered: notSubmitted },
    ]),
  )
  for (const row of rows) {
    const tally = byItem.get(row.item)
    if (tally) addTo(tally, row)
  }
  return { year, editionId: edition.id, source: 'reports', units, items: Object.fromEntries(byItem) }
}

interface CampaignItemTally extends ItemTally {
  counts: Partial<Record<Answer, number>>
  unanswered: number
  blank: number
  notShown: number
  answeredWhileHidden: number
}

function addTo(tally: CampaignItemTally, { shown, answer, count }: OutcomeCount): void {
  if (!shown) {
    tally.notShown += count
    if (answer !== null) tally.answeredWhileHidden += count
  } else if (answer === null) {
    tally.blank += count
    tally.unanswered += count
  } else {
    tally.counts[answer] = (tally.counts[answer] ?? 0) + count
  }
}
