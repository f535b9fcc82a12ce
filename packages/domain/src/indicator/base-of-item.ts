import type { BaseKind } from '../quantity/index.ts'
import type { BranchedItem, Edition, ItemKey } from '../questionnaire/index.ts'
import { branchesOf } from '../questionnaire/index.ts'
import type { ItemTally, Tally } from './tally.ts'

/**
 * How many units a base holds for an item; null where the tally can't tell.
 *
 * | base            | of a campaign                  | of a baseline                                |
 * | --------------- | ------------------------------ | -------------------------------------------- |
 * | allUnits        | all units                      | all units                                    |
 * | answeredUnits   | those that handed in           | those that handed in                         |
 * | applicableUnits | those that were shown the item | the published count of the answer that opens it |
 * | yesOrNo         | yes + no                       | yes + no                                     |
 */
export function baseOfItem(tally: Tally, edition: Edition, itemKey: ItemKey, base: BaseKind): number | null {
  const counted = tally.items[itemKey]
  const item = branchesOf(edition).byKey.get(itemKey)
  return counted && item ? sizeOf[base](tally, counted, edition, item) : null
}

const sizeOf: Record<
  BaseKind,
  (tally: Tally, counted: ItemTally, edition: Edition, item: BranchedItem) => number | null
> = {
  allUnits: ({ units }) => units.total,
  answeredUnits: ({ units }) => units.answered,
  applicableUnits: ({ units, items }, { notShown, notSubmitted }, edition, { gate }) => {
    if (notShown !== null && notSubmitted !== null) return units.total - notShown - notSubmitted
    if (!gate) return units.answered
    const gateKey = branchesOf(edition).items[gate.index]?.key
    return gateKey === undefined ? null : (items[gateKey]?.counts[gate.is] ?? null)
  },
  yesOrNo: (_tally, { counts }) => (counts.yes ?? 0) + (counts.no ?? 0),
}

/** The base of an item's table: those to which it was shown when it is behind a branch, else all units. */
export function tableBaseKind({ gate }: Pick<BranchedItem, 'gate'>): 'allUnits' | 'applicableUnits' {
  return gate ? 'applicableUnits' : 'allUnits'
}
