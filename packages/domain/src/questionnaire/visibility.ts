import type { Answer } from './answer-scale.ts'
import type { Edition, QuestionKey } from './edition.ts'
import type { Item, ItemKey } from './items.ts'
import { itemsOf } from './items.ts'

/**
 * An edition with its branches worked out, made once an edition so that answering is fast.
 *
 * | condition of the question | gate shown | gate's answer   | shown |
 * | ------------------------- | ---------- | --------------- | ----- |
 * | none                      |            |                 | yes   |
 * | is X                      | yes        | X               | yes   |
 * | is X                      | yes        | another, or none | no    |
 * | is X                      | no         | any             | no    |
 * | derived from signatures   |            |                 | never |
 */
export interface BranchedEdition {
  readonly edition: Edition
  /** Everything that can be answered, in printed order. */
  readonly items: readonly BranchedItem[]
  readonly byKey: ReadonlyMap<ItemKey, BranchedItem>
}

/** An item with its place in the branches. */
export interface BranchedItem extends Item {
  /** Its place in `BranchedEdition.items`. */
  readonly index: number
  /** False of a derived question: it is never shown. */
  readonly put: boolean
  /** The item whose answer opens this one; null where there is no condition. */
  readonly gate: { readonly index: number; readonly is: Answer } | null
  /** Indexes of the items that this one is the gate of. */
  readonly opens: readonly number[]
}

const branchedEditions = new WeakMap<Edition, BranchedEdition>()

/**
 * Works out the branches of an edition; the same edition object is worked out once.
 * @throws when a condition names something other than a question without rows: a fault in the edition, not in a report.
 */
export function branchesOf(edition: Edition): BranchedEdition {
  const known = branchedEditions.get(edition)
  if (known) return known
  const branched = workOutBranches(edition)
  branchedEditions.set(edition, branched)
  return branched
}

function workOutBranches(edition: Edition): BranchedEdition {
  const items = itemsOf(edition)
  const indexByKey = new Map(items.map((item, index) => [item.key, index]))
  const opens: number[][] = items.map(() => [])
  const branched = items.map((item, index): BranchedItem => {
    const condition = item.question.shownWhen
    const gate = condition ? { index: gateIndex(indexByKey, condition.question), is: condition.is } : null
    if (gate) opens[gate.index]?.push(index)
    return { ...item, index, put: !item.question.derivedFrom, gate, opens: opens[index] ?? [] }
  })
  return { edition, items: branched, byKey: new Map(branched.map((item) => [item.key, item])) }
}

function gateIndex(indexByKey: ReadonlyMap<ItemKey, number>, gate: QuestionKey): number {
  const index = indexByKey.get(gate)
  if (index === undefined) throw new Error(`A condition names "${gate}", which is no question without rows`)
  return index
}
