import type { Answer, Edition, ItemKey } from '../questionnaire/index.ts'
import { itemsOf } from '../questionnaire/index.ts'
import { AnswerSheet } from './answer-sheet.ts'
import type { Answers } from './answers.ts'

/**
 * What became of one item in a report.
 *
 * | shown | answer | it counts as                                             |
 * | ----- | ------ | -------------------------------------------------------- |
 * | yes   | one    | that answer                                              |
 * | yes   | null   | blank                                                    |
 * | no    | null   | not shown                                                |
 * | no    | one    | not shown; the answer is kept and flagged, never counted |
 */
export interface ItemOutcome {
  readonly item: ItemKey
  readonly shown: boolean
  readonly answer: Answer | null
}

/** The outcome of every item of the edition, in printed order. A derived question is not shown. */
export function outcomesOf(edition: Edition, answers: Answers): readonly ItemOutcome[] {
  const sheet = new AnswerSheet(edition, answers)
  return itemsOf(edition).map(({ key }) => ({
    item: key,
    shown: sheet.isShown(key),
    answer: sheet.answerOf(key),
  }))
}

/** The items that have an answer although they are not shown: kept for when the branch opens again. */
export function answersBehindClosedBranches(edition: Edition, answers: Answers): readonly ItemKey[] {
  return outcomesOf(edition, answers)
    .filter(({ shown, answer }) => !shown && answer !== null)
    .map(({ item }) => item)
}
