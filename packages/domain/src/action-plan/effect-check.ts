import { lackOf } from '../finding/index.ts'
import type { Answer, Continuity, Edition, ItemKey } from '../questionnaire/index.ts'
import { continuityOf, itemsOf } from '../questionnaire/index.ts'
import type { ItemOutcome } from '../report/index.ts'

/** The answer that a measure comes from, and the edition that asked. */
export interface AnswerBefore {
  readonly edition: Edition
  readonly item: ItemKey
  readonly answer: Answer
}

/** What a later report says about the same item. */
export interface OutcomeAfter {
  readonly edition: Edition
  /** Undefined where the item isn't in it. */
  readonly outcome: Pick<ItemOutcome, 'shown' | 'answer'> | undefined
}

/**
 * What next year's answer says about a measure's effect. People judge; this is what they judge by:
 * - `notYet`: there is no later report
 * - `gone`: the same question, and its answer is no lack any more
 * - `remains`: the same question, and its answer is one still
 * - `noLongerApplies`: the same question was not shown: what it was about isn't there any more
 * - `notComparable`: the question was reworded or withdrawn, or left blank; the answers stand side by side
 */
export type EffectSign = 'notYet' | 'gone' | 'remains' | 'noLongerApplies' | 'notComparable'

/** Before and after. */
export interface EffectCheck {
  readonly sign: EffectSign
  readonly before: Answer
  /** Null where there is none. */
  readonly after: Answer | null
  /** Null as long as there is no later report. */
  readonly continuity: Continuity | null
}

/**
 * What there is to judge a measure's effect by.
 *
 * | later report | continuity | shown | answer       | sign            |
 * | ------------ | ---------- | ----- | ------------ | --------------- |
 * | none         |            |       |              | notYet          |
 * | there        | not same   |       |              | notComparable   |
 * | there        | same       | no    |              | noLongerApplies |
 * | there        | same       | yes   | blank        | notComparable   |
 * | there        | same       | yes   | a lack       | remains         |
 * | there        | same       | yes   | no lack      | gone            |
 */
export function checkEffect(before: AnswerBefore, after: OutcomeAfter | null): EffectCheck {
  if (!after) return { sign: 'notYet', before: before.answer, after: null, continuity: null }
  const continuity = continuityOf({ older: before.edition, newer: after.edition }, before.item)
  const shown = after.outcome?.shown ? after.outcome.answer : null
  return { sign: signOf(before.item, continuity, after), before: before.answer, after: shown, continuity }
}

function signOf(itemKey: ItemKey, continuity: Continuity, { edition, outcome }: OutcomeAfter): EffectSign {
  const item = itemsOf(edition).find(({ key }) => key === itemKey)
  if (continuity !== 'same' || !item || !outcome) return 'notComparable'
  if (!outcome.shown) return 'noLongerApplies'
  if (outcome.answer === null) return 'notComparable'
  return lackOf(item, outcome) === null ? 'gone' : 'remains'
}
