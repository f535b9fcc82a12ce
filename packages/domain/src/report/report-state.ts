import type { Action } from '../access/index.ts'
import type { Progress } from './progress.ts'

/**
 * The life of a unit's report: `notStarted → inProgress → complete → signed → submitted`. A reopened report goes on as one
 * that isn't handed in. `complete` with one signature waits for the other; `signed` is reached when both have signed, or
 * when the report was let through without the second signature.
 */
export type ReportState = 'notStarted' | 'inProgress' | 'complete' | 'signed' | 'submitted'

/** Something done to a report that can move it to another state. */
export type ReportMove = 'answer' | 'sign' | 'void' | 'withdraw' | 'letThrough' | 'submit' | 'reopen'

/**
 * From which states each move can be made, and the right it takes (`access/policy.ts` says who has it).
 *
 * | move       | from                        | leads to                         | who                                             |
 * | ---------- | --------------------------- | -------------------------------- | ----------------------------------------------- |
 * | answer     | all but submitted           | as `reportStateOf`               | manager, representative, HSE coordinator        |
 * | sign       | complete                    | complete, or signed by the second | who is to sign, see `signersOf`                |
 * | void       | complete, signed            | as `reportStateOf`               | follows from an answer that changes what was signed |
 * | withdraw   | complete, signed            | complete                         | whoever signed, of the own signature            |
 * | letThrough | complete, signed by manager | signed                           | HSE section, with a reason                      |
 * | submit     | signed                      | submitted                        | manager                                         |
 * | reopen     | submitted                   | as `reportStateOf`               | HSE section, with a reason; voids the signatures |
 */
export const reportMoves = {
  answer: { from: ['notStarted', 'inProgress', 'complete', 'signed'], right: 'report.answer' },
  sign: { from: ['complete'], right: 'report.sign' },
  void: { from: ['complete', 'signed'], right: 'report.answer' },
  withdraw: { from: ['complete', 'signed'], right: 'report.sign' },
  letThrough: { from: ['complete'], right: 'report.letThrough' },
  submit: { from: ['signed'], right: 'report.submit' },
  reopen: { from: ['submitted'], right: 'report.reopen' },
} as const satisfies Record<ReportMove, { readonly from: readonly ReportState[]; readonly right: Action }>

/** Whether a report in this state can be moved so. */
export function canMove(state: ReportState, move: ReportMove): boolean {
  return (reportMoves[move].from as readonly ReportState[]).includes(state)
}

/**
 * The state of a report.
 *
 * | handed in | answered of shown | signed | state      |
 * | --------- | ----------------- | ------ | ---------- |
 * | yes       |                   |        | submitted  |
 * | no        | none of some      |        | notStarted |
 * | no        | some of more      |        | inProgress |
 * | no        | all               | no     | complete   |
 * | no        | all               | yes    | signed     |
 *
 * @param signed whether both signatures stand, or the report was let through without the second
 */
export function reportStateOf(
  { answered, shown }: Pick<Progress, 'answered' | 'shown'>,
  handedIn: boolean,
  signed = false,
): ReportState {
  if (handedIn) return 'submitted'
  if (answered === shown) return signed ? 'signed' : 'complete'
  return answered === 0 ? 'notStarted' : 'inProgress'
}
