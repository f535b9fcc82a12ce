import type { Answer, Edition, ItemKey } from '../questionnaire/index.ts'
import { itemsOf } from '../questionnaire/index.ts'
import type { ItemTally, Tally } from './tally.ts'

/**
 * A year that is known by its published counts only. The file that `hms import baseline` takes is this as JSON:
 *
 * ```json
 * {
 *   "format": "hms-baseline",
 *   "version": 1,
 *   "year": 2021,
 *   "edition": "2021",
 *   "source": "Where the counts were published",
 *   "units": { "total": 75, "answered": 73 },
 *   "counts": { "ownHseGoals": { "yes": 24, "no": 43, "dontKnow": 6, "unanswered": 2 } }
 * }
 * ```
 *
 * `counts` has an entry for each item that was published (`"radiationRoutines.exposureRegister"` for a row of a matrix):
 * a count for each answer that was printed, and `unanswered` where that was printed. Counts are kept as printed,
 * also where they don't add up; the tables flag them. `readBaseline` reads it.
 */
export interface Baseline {
  readonly format: 'hms-baseline'
  readonly version: 1
  readonly year: number
  /** Id of the edition that the year was run with. */
  readonly edition: string
  /** Where the counts were published. */
  readonly source: string
  readonly units: { readonly total: number; readonly answered: number }
  readonly counts: Readonly<Record<ItemKey, PublishedCounts>>
}

/** The published counts of one item. */
export type PublishedCounts = Readonly<Partial<Record<Answer | 'unanswered', number>>>

/** The tally of a baseline: its counts as printed. What was lumped as unanswered can't be told apart. */
export function tallyFromBaseline(edition: Edition, baseline: Baseline): Tally {
  const published = itemsOf(edition).flatMap(({ key }) => {
    const counts = baseline.counts[key]
    return counts ? [[key, itemTally(counts)] as const] : []
  })
  return {
    year: baseline.year,
    editionId: edition.id,
    source: 'published',
    units: baseline.units,
    items: Object.fromEntries(published),
  }
}

function itemTally({ unanswered, ...counts }: PublishedCounts): ItemTally {
  return {
    counts,
    unanswered: unanswered ?? null,
    blank: null,
    notShown: null,
    notSubmitted: null,
    answeredWhileHidden: null,
  }
}
