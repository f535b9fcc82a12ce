import type { LocalizedText } from '../language.ts'
import type { AnswerScale, Answer } from './answer-scale.ts'
import type { LawReference } from './law.ts'

/**
 * One year's questionnaire: complete, serialisable data and never functions.
 * A published edition is locked by its hash (see `edition-hash.ts`); a campaign stores the edition it was run with.
 */
export interface Edition {
  /** Name of the edition, e.g. `'2022'`. */
  readonly id: string
  /** First year it was made for. */
  readonly year: number
  /** In the order in which they are filled in. */
  readonly sections: readonly Section[]
  /** In the order in which they are printed. */
  readonly questions: readonly Question[]
}

/** A page of the report. */
export interface Section {
  readonly key: string
  readonly title: LocalizedText
  /** The questions of the section, in the order in which they are shown. */
  readonly questions: readonly QuestionKey[]
}

/** Stable over the years, e.g. `'ownHseGoals'`; the printed number belongs to the edition. */
export type QuestionKey = string

/** One question. With `rows` it is a matrix: the question text leads, each row is answered on the scale. */
export interface Question {
  readonly key: QuestionKey
  /** As printed in this edition, e.g. `'19b'`. */
  readonly number: string
  readonly scale: AnswerScale
  /** May hold the placeholders `{year}`, `{institution}`, `{payrollSystem}` and `{basicCourse}`. */
  readonly text: LocalizedText
  /** What to think of when answering, in plain language. */
  readonly help: LocalizedText
  /** What the question follows from. */
  readonly law: readonly LawReference[]
  /** The points of internkontrollforskriften § 5, second paragraph, that the question is about. */
  readonly internalControl: readonly InternalControlPoint[]
  /**
   * The edition in which the present wording and answer scale were introduced.
   * Two editions ask the same question exactly when key and `wordingSince` are equal.
   */
  readonly wordingSince: string
  /** Left out where the question is always shown. */
  readonly shownWhen?: Condition
  /** The rows of a matrix. */
  readonly rows?: readonly Row[]
  /** The question is not put: its answer follows from the report's signatures (question 1 from 2026). */
  readonly derivedFrom?: 'signatures'
}

/** One row of a matrix. */
export interface Row {
  /** Unique within its question, e.g. `'exposureRegister'`. */
  readonly key: string
  readonly text: LocalizedText
  /** As `Question.wordingSince`. */
  readonly wordingSince: string
}

/** A question is shown when another, shown question has been answered like this. */
export interface Condition {
  readonly question: QuestionKey
  readonly is: Answer
}

/** The points 1 to 8 of internkontrollforskriften § 5, second paragraph. Points 4 to 8 must be in writing. */
export type InternalControlPoint = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
