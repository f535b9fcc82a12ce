import type { Meaning } from '../indicator/index.ts'
import { favourOf, isReversed } from '../indicator/index.ts'
import type { Answer, Continuity, Item } from '../questionnaire/index.ts'
import type { ItemOutcome } from '../report/index.ts'

/** What stands in a report for an item; null where nothing was handed in. */
export type OwnOutcome = Pick<ItemOutcome, 'shown' | 'answer'> | null

/**
 * What became of a unit's own answer from one year to the next. An answer stands on a step of its scale, the best one
 * uppermost; "don't know", "not applicable" and the answers to questions of fact stand on none.
 *
 * | the question is | before and now    | the answers      | change        |
 * | --------------- | ----------------- | ---------------- | ------------- |
 * | not the same    |                   |                  | notComparable |
 * | the same        | one isn't there   |                  | notComparable |
 * | the same        | both are there    | the same         | unchanged     |
 * | the same        | both are there    | one on no step   | changed       |
 * | the same        | both are there    | on a higher step | better        |
 * | the same        | both are there    | on a lower step  | worse         |
 */
export function answerChange(
  item: Pick<Item, 'question' | 'options'>,
  { before, now }: { readonly before: OwnOutcome; readonly now: OwnOutcome },
  continuity: Continuity,
): Meaning {
  const [from, to] = [givenIn(before), givenIn(now)]
  if (continuity !== 'same' || from === null || to === null) return 'notComparable'
  if (from === to) return 'unchanged'
  const [stepBefore, stepNow] = [stepOf(item, from), stepOf(item, to)]
  if (stepBefore === null || stepNow === null) return 'changed'
  return stepNow > stepBefore ? 'better' : 'worse'
}

/** The answer that counts: one that stands behind a closed branch does not. */
export function givenIn(outcome: OwnOutcome): Answer | null {
  return outcome?.shown ? outcome.answer : null
}

/** Scales are shown from the worst to the best, but for yes and no, where yes comes first. */
function stepOf({ question, options }: Pick<Item, 'question' | 'options'>, answer: Answer): number | null {
  if (favourOf({ question }, answer) === 'other') return null
  const place = options.indexOf(answer)
  const step = answer === 'yes' || answer === 'no' ? -place : place
  return isReversed(question) ? -step : step
}
