import type { BaseKind } from '../quantity/index.ts'
import type { Answer, ItemKey } from '../questionnaire/index.ts'

/** A share of units, defined once and for every year: those that gave one of the answers, of a base. */
export interface Indicator {
  /** `<item>.<what is counted>`, e.g. `'ownHseGoals.lacking'`; or `'responseRate'`. */
  readonly id: string
  /** Null of the response rate, which counts the units that handed in. */
  readonly item: ItemKey | null
  /** Those that are counted. `unanswered` counts the units of the base that were shown the item and left it blank, or didn't hand in. */
  readonly answers: readonly CountedAnswer[]
  readonly base: BaseKind
  readonly direction: Direction
}

/** An answer, or none. */
export type CountedAnswer = Answer | 'unanswered'

/** Which way is the good one. `neutral`: a fact about the unit, such as having radiation sources. */
export type Direction = 'higherIsBetter' | 'lowerIsBetter' | 'neutral'
