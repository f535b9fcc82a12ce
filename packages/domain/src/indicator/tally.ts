import type { Answer, ItemKey } from '../questionnaire/index.ts'

/**
 * The counts of one year, item by item: what indicators and tables are computed from.
 * It comes from the reports of a campaign (`reports`), or, for a baseline, from counts that were only ever published (`published`).
 */
export interface Tally {
  readonly year: number
  readonly editionId: string
  readonly source: 'reports' | 'published'
  readonly units: { readonly total: number; readonly answered: number }
  readonly items: Readonly<Record<ItemKey, ItemTally>>
}

/** The counts of one item. Of a campaign, `counts`, `blank`, `notShown` and `notSubmitted` add up to all units. */
export interface ItemTally {
  readonly counts: Readonly<Partial<Record<Answer, number>>>
  /** Not handed in or blank; of a baseline as published, null where nothing was published. */
  readonly unanswered: number | null
  /** Shown, but left open. Null of a baseline, as are the next three. */
  readonly blank: number | null
  /** Behind a closed branch. */
  readonly notShown: number | null
  readonly notSubmitted: number | null
  /** Answers that stand behind a closed branch: kept, not counted. */
  readonly answeredWhileHidden: number | null
}
