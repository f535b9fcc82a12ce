import type { BaseKind } from '../quantity/index.ts'
import type { Answer, Continuity, QuestionKey } from '../questionnaire/index.ts'

/**
 * All figures of a year, as they leave the system: the output of `hms indicators --format json` and of the API.
 * Percentages and percentage points are rounded to one decimal here, and only here.
 */
export interface YearFigures {
  readonly year: number
  /** The edition that the year was run with. */
  readonly edition: string
  /** `published` of a year that is there as published counts only. */
  readonly source: 'reports' | 'published'
  readonly units: { readonly total: number; readonly answered: number }
  readonly tables: readonly QuestionTable[]
  readonly indicators: readonly IndicatorFigure[]
}

/** The table of one question, or of one row of a matrix. */
export interface QuestionTable {
  readonly question: QuestionKey
  /** As printed in the year's edition, e.g. `'19b'`. */
  readonly number: string
  /** The row's key; null of a question without rows. */
  readonly row: string | null
  /** All units, or of a branched question those to which it was shown. */
  readonly base: number
  readonly baseKind: 'allUnits' | 'applicableUnits'
  /** In the order of the answers; also those that nobody gave. Null where a baseline didn't publish the answer. */
  readonly counts: readonly AnswerCount[]
  /** Not handed in or blank; as published of a baseline, null where it wasn't. */
  readonly unanswered: number | null
  /** Null of a baseline, as the next three. */
  readonly blank: number | null
  readonly notShown: number | null
  readonly notSubmitted: number | null
  readonly answeredWhileHidden: number | null
  /** Whether the counts add up to the units; false only where a published row doesn't: it is kept as printed. */
  readonly addsUp: boolean
}

/** How many gave an answer. */
export interface AnswerCount {
  readonly answer: Answer
  readonly count: number
  /** Of the table's base; null when that is 0. */
  readonly percent: number | null
}

/** One indicator of a year, beside the nearest earlier year that has it. */
export interface IndicatorFigure {
  /** As in the catalogue, e.g. `'ownHseGoals.lacking'`. */
  readonly id: string
  readonly numerator: number
  readonly base: number
  readonly baseKind: BaseKind
  /** Null when the base is 0. */
  readonly percent: number | null
  readonly previous: { readonly year: number; readonly numerator: number; readonly base: number } | null
  /** In percentage points; null where there is nothing to compare with, or the question was reworded. */
  readonly changePoints: number | null
  /** Between the edition of `previous` and this one; `new` when there is no previous figure. */
  readonly continuity: Continuity
  readonly meaning: Meaning
}

/** What a change means; `changed` when neither up nor down is better. */
export type Meaning = 'better' | 'worse' | 'unchanged' | 'changed' | 'notComparable'
