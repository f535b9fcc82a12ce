import type { Answer } from './answer-scale.ts'
import { answerScales } from './answer-scale.ts'
import type { Edition, Question, Row } from './edition.ts'

/** The address of one answer: `'ownHseGoals'`, or `'radiationRoutines.exposureRegister'` for a row of a matrix. */
export type ItemKey = string

/** One thing to answer: a question without rows, or one row of a matrix. */
export interface Item {
  readonly key: ItemKey
  readonly question: Question
  /** Null for a question without rows. */
  readonly row: Row | null
  /** The answers that can be given, in order. */
  readonly options: readonly Answer[]
}

/** Everything that can be answered in an edition, in printed order. Derived questions are among them. */
export function itemsOf(edition: Edition): readonly Item[] {
  return edition.questions.flatMap(itemsOfQuestion)
}

/** The items of one question: itself, or its rows. */
export function itemsOfQuestion(question: Question): readonly Item[] {
  const options = answerScales[question.scale]
  if (!question.rows) return [{ key: question.key, question, row: null, options }]
  return question.rows.map((row) => ({ key: `${question.key}.${row.key}`, question, row, options }))
}
