import type { Action } from '../access/index.ts'
import type { Progress } from './progress.ts'

/** The life of a unit's report. `signed` is reached when both have signed; until signatures exist it is passed over. */
export type ReportState = 'notStarted' | 'inProgress' | 'complete' | 'signed' | 'submitted'

/** Something done to a report that can move it to another state. */
export type ReportMove = 'answer' | 'submit'

/**
 * From which states each move can be made, and the right it takes (`access/policy.ts` says who has it).
 * Where an answer leads follows from the answers: see `reportStateOf`.
 */
export const reportMoves = {
  answer: { from: ['notStarted', 'inProgress', 'complete'], right: 'report.answer' },
  submit: { from: ['complete'], right: 'report.submit' },
} as const satisfies Record<ReportMove, { readonly from: readonly ReportState[]; readonly right: Action }>

/** Whether a report in this state can be moved so. */
export function canMove(state: ReportState, move: ReportMove): boolean {
  return (reportMoves[move].from as readonly ReportState[]).includes(state)
}

/**
 * The state of a report.
 *
 * | handed in | answered of shown | state      |
 * | --------- | ----------------- | ---------- |
 * | yes       |                   | submitted  |
 * | no        | none of some      | notStarted |
 * | no        | some of more      | inProgress |
 * | no        | all               | complete   |
 */
export function reportStateOf(
  { answered, shown }: Pick<Progress, 'answered' | 'shown'>,
  handedIn: boolean,
): ReportState {
  if (handedIn) return 'submitted'
  if (answered === shown) return 'complete'
  return answered === 0 ? 'notStarted' : 'inProgress'
}
