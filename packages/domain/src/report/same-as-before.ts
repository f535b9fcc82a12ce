import type { Answer, Continuity, Edition, ItemKey } from '../questionnaire/index.ts'
import { branchesOf } from '../questionnaire/index.ts'
import { AnswerSheet } from './answer-sheet.ts'
import type { Answers } from './answers.ts'

/** What the unit itself handed in the last time. */
export interface AnswersBefore {
  readonly answers: Answers
  /** From its edition to the present one. */
  readonly continuity: Readonly<Record<ItemKey, Continuity>>
}

/** An answer of the last time that can be given again. */
export interface AnswerAgain {
  readonly item: ItemKey
  readonly answer: Answer
}

/**
 * The answers of the last time that can be given again, in printed order. Never more than an offer: somebody has to
 * choose it.
 *
 * | shown | answered now | answered then | the question is | offered |
 * | ----- | ------------ | ------------- | --------------- | ------- |
 * | yes   | no           | yes           | the same        | yes     |
 * | yes   | no           | yes           | another         | no      |
 * | yes   | no           | no            |                 | no      |
 * | yes   | yes          |               |                 | no      |
 * | no    |              |               |                 | no      |
 *
 * Shown is also what the offered answers before it would open.
 * @param questions keys of the questions that it is about, e.g. those of a section
 */
export function sameAsBefore(
  edition: Edition,
  now: Answers,
  { answers: then, continuity }: AnswersBefore,
  questions: readonly string[],
): readonly AnswerAgain[] {
  const sheet = new AnswerSheet(edition, now)
  return branchesOf(edition).items.flatMap(({ key: item, question }) => {
    const answer = then[item]
    const isOffered =
      questions.includes(question.key) &&
      answer !== undefined &&
      continuity[item] === 'same' &&
      sheet.isShown(item) &&
      sheet.answerOf(item) === null
    return isOffered && sheet.set(item, answer).ok ? [{ item, answer }] : []
  })
}
