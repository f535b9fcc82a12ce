import type { MeasureState } from './measure-state.ts'
import { isOpenState } from './measure-state.ts'

/** What decides in which years' plans a measure stands. */
export interface YearFacts {
  /** The year whose plan it was made for. */
  readonly year: number
  readonly state: MeasureState
  /** The year in which it was done, confirmed or dropped; null while it is open. */
  readonly closedIn: number | null
}

/**
 * Whether a measure stands in a year's plan. What is open comes along by itself, year after year, until it is closed.
 *
 * | made for | state  | closed in | in the plan of the year |
 * | -------- | ------ | --------- | ----------------------- |
 * | > year   |        |           | no                      |
 * | ≤ year   | open   |           | yes                     |
 * | ≤ year   | closed | ≥ year    | yes                     |
 * | < year   | closed | < year    | no                      |
 * | year     | closed | < year    | yes: it was done ahead of time |
 */
export function standsInPlanOf({ year: madeFor, state, closedIn }: YearFacts, year: number): boolean {
  if (madeFor > year) return false
  return isOpenState(state) || madeFor === year || (closedIn !== null && closedIn >= year)
}

/** Whether a measure has come along from an earlier year's plan. */
export function isCarriedOver({ year: madeFor }: Pick<YearFacts, 'year'>, year: number): boolean {
  return madeFor < year
}
