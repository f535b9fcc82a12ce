import type { Entry, EntryIdUsed, RegistersBefore, Taken } from '../register/index.ts'
import { takeIn } from '../register/index.ts'
import type { ResultProblem } from './check-result.ts'
import { checkResult } from './check-result.ts'
import type { ResultValue } from './result-field.ts'
import type { PointKey } from './round-scope.ts'
import type { MeasureKey } from './measure-key.ts'

/** One act of registering something: its key is that of `resultKey`. */
export type ResultEntry = Entry<ResultValue>

/** What becomes of a result that comes in. */
export type TakenResult = Taken<ResultValue, ResultProblem>

/** Why a result isn't taken: the point or its field can't have it, or its id was used for another. */
export type ResultEntryProblem = ResultProblem | EntryIdUsed

/** What is there before results come in. */
export interface RoundBefore extends RegistersBefore<ResultValue> {
  /** What the round looks at: its points, and measures from earlier rounds. */
  readonly points: ReadonlySet<PointKey | MeasureKey>
}

/**
 * Decides what becomes of results that come in at `now` (milliseconds since 1970), each once: see `takeIn`. What the
 * round doesn't look at, and what a field can't be, is refused.
 *
 * @returns the earliest first, in the order in which they are to be stored
 */
export function takeResults(
  entries: readonly ResultEntry[],
  { points, ...before }: RoundBefore,
  now: number,
): readonly TakenResult[] {
  return takeIn(entries, before, (entry) => checkResult(points, entry), now)
}
