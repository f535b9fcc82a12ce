import { daysAfter } from '../calendar.ts'
import type { MeasureState } from './measure-state.ts'
import { isOpenState } from './measure-state.ts'

/** When something is to be done: by a day, or all the time, looked at once a year. Days are local, `YYYY-MM-DD`. */
export type Deadline = { readonly kind: 'date'; readonly day: string } | { readonly kind: 'ongoing' }

/** So many days before its deadline, a measure is due soon. */
export const dueSoonDays = 14

/** So many days after it was last looked at, an ongoing measure is to be looked at again. */
export const reviewAfterDays = 365

/**
 * How a measure stands to its deadline, the most pressing first:
 * - `late`: the deadline has passed
 * - `reviewDue`: it is ongoing, and has not been looked at for a year
 * - `soon`: the deadline is near
 * - `later`: there is time
 * - `ongoing`: it goes on, and has been looked at
 * - `closed`: nothing is left to do
 */
export const dues = ['late', 'reviewDue', 'soon', 'later', 'ongoing', 'closed'] as const

/** One of the ways to stand to a deadline. */
export type Due = (typeof dues)[number]

/** What a measure's due follows from. Days are local. */
export interface DueFacts {
  readonly state: MeasureState
  readonly deadline: Deadline
  /** When it was last looked at; when it was made, if never. */
  readonly lastLookedAt: string
}

/**
 * How a measure stands to its deadline on a day.
 *
 * | state  | deadline | day                            | due       |
 * | ------ | -------- | ------------------------------ | --------- |
 * | closed |          |                                | closed    |
 * | open   | a date   | after it                       | late      |
 * | open   | a date   | on it or at most 14 days before | soon     |
 * | open   | a date   | earlier                        | later     |
 * | open   | ongoing  | 365 days after the last look, or later | reviewDue |
 * | open   | ongoing  | earlier                        | ongoing   |
 */
export function dueOf({ state, deadline, lastLookedAt }: DueFacts, day: string): Due {
  if (!isOpenState(state)) return 'closed'
  if (deadline.kind === 'ongoing')
    return daysAfter(lastLookedAt, reviewAfterDays) <= day ? 'reviewDue' : 'ongoing'
  if (deadline.day < day) return 'late'
  return deadline.day <= daysAfter(day, dueSoonDays) ? 'soon' : 'later'
}
