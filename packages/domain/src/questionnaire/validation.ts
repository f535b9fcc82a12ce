import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { Answer } from './answer-scale.ts'
import type { Edition } from './edition.ts'
import type { ItemKey } from './items.ts'
import type { BranchedItem } from './visibility.ts'
import { branchesOf } from './visibility.ts'

/** Why a value cannot be the answer of an item. */
export type AnswerProblem =
  | { readonly kind: 'unknownItem'; readonly item: ItemKey }
  | { readonly kind: 'derivedQuestion'; readonly item: ItemKey }
  | { readonly kind: 'invalidAnswer'; readonly item: ItemKey; readonly expected: readonly Answer[] }

/** An item and an answer that it can have. */
export interface CheckedAnswer {
  readonly item: BranchedItem
  readonly answer: Answer
}

/**
 * Whether a value from outside can be the answer of an item. Whether the item is shown just now plays no part:
 * an answer behind a closed branch is kept.
 *
 * | item in the edition | derived | value is an option | result          |
 * | ------------------- | ------- | ------------------ | --------------- |
 * | no                  |         |                    | unknownItem     |
 * | yes                 | yes     |                    | derivedQuestion |
 * | yes                 | no      | no                 | invalidAnswer   |
 * | yes                 | no      | yes                | the answer      |
 */
export function checkAnswer(
  edition: Edition,
  itemKey: ItemKey,
  value: unknown,
): Result<CheckedAnswer, AnswerProblem> {
  const item = branchesOf(edition).byKey.get(itemKey)
  if (!item) return failed({ kind: 'unknownItem', item: itemKey })
  if (!item.put) return failed({ kind: 'derivedQuestion', item: itemKey })
  if (!isOptionOf(item, value)) {
    return failed({ kind: 'invalidAnswer', item: itemKey, expected: item.options })
  }
  return ok({ item, answer: value })
}

function isOptionOf(item: BranchedItem, value: unknown): value is Answer {
  return (item.options as readonly unknown[]).includes(value)
}
