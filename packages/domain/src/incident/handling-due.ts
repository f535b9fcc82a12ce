import { daysAfter } from '../calendar.ts'
import type { IncidentState } from './incident-state.ts'
import { isOpenIncident, waitingStates } from './incident-state.ts'

/** So many days after a case came in, it should have been taken on, transferred or rejected. */
export const daysToTakeOn = 7

/** How a case stands to its time: `waiting` too long to be taken on, `late` past its deadline, `inTime`, or `closed`. */
export const handlingDues = ['waiting', 'late', 'inTime', 'closed'] as const

/** One of the ways to stand to it. */
export type HandlingDue = (typeof handlingDues)[number]

/** What it follows from. Days are local. */
export interface HandlingDueFacts {
  readonly state: IncidentState
  /** When the unit that has it now got it. */
  readonly arrivedOn: string
  readonly deadline: string | null
}

/**
 * How a case stands to its time on a day.
 *
 * | state          | day                                  | due     |
 * | -------------- | ------------------------------------ | ------- |
 * | closed, rejected |                                    | closed  |
 * | not taken on   | more than 7 days after it arrived    | waiting |
 * | taken on       | after the deadline                   | late    |
 * | else           |                                      | inTime  |
 */
export function handlingDue({ state, arrivedOn, deadline }: HandlingDueFacts, day: string): HandlingDue {
  if (!isOpenIncident(state)) return 'closed'
  if ((waitingStates as readonly IncidentState[]).includes(state))
    return daysAfter(arrivedOn, daysToTakeOn) < day ? 'waiting' : 'inTime'
  return deadline !== null && deadline < day ? 'late' : 'inTime'
}
