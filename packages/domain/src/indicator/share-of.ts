import type { BaseKind, Share } from '../quantity/index.ts'
import type { Edition } from '../questionnaire/index.ts'
import { baseOfItem } from './base-of-item.ts'
import type { CountedAnswer, Indicator } from './indicator.ts'
import type { ItemTally, Tally } from './tally.ts'

/**
 * An indicator of a year. Null where the year doesn't have it: the item isn't in its edition,
 * wasn't published, or was published without what the indicator counts.
 */
export function shareOf(indicator: Indicator, tally: Tally, edition: Edition): Share | null {
  const { item, answers, base } = indicator
  if (item === null) {
    return { numerator: tally.units.answered, denominator: tally.units.total, base: 'allUnits' }
  }
  const counted = tally.items[item]
  const denominator = baseOfItem(tally, edition, item, base)
  if (!counted || denominator === null) return null
  const numerator = answers
    .map((answer) => countOf(answer, counted, base, denominator))
    .reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0)
  return numerator === null ? null : { numerator, denominator, base }
}

/**
 * How many units of the base gave an answer, or none.
 *
 * | base     | tally       | unanswered is                                                                    |
 * | -------- | ----------- | -------------------------------------------------------------------------------- |
 * | allUnits | either      | not handed in and blank                                                          |
 * | another  | of reports  | blank                                                                            |
 * | another  | a baseline  | as published, where it fills the base; else not known, since it may hold others |
 */
function countOf(answer: CountedAnswer, counted: ItemTally, base: BaseKind, size: number): number | null {
  if (answer !== 'unanswered') return counted.counts[answer] ?? 0
  if (base === 'allUnits') return counted.unanswered
  if (counted.blank !== null || counted.unanswered === null) return counted.blank
  const answers = Object.values(counted.counts).reduce((sum, count) => sum + count, 0)
  return answers + counted.unanswered === size ? counted.unanswered : null
}
