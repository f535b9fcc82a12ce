import type { Edition, Question } from './edition.ts'
import type { Item, ItemKey } from './items.ts'
import { itemsOf } from './items.ts'

/**
 * What became of a question from one edition to another:
 * - `same`: asked in the same words, answered on the same scale; figures may be compared
 * - `reworded`: about the same, but its words or answers changed; figures stand side by side and are not compared
 * - `new`: only in the newer edition
 * - `withdrawn`: only in the older
 */
export type Continuity = 'same' | 'reworded' | 'new' | 'withdrawn'

/** Two editions to compare. Named, for a swap would turn new into withdrawn without anybody noticing. */
export interface EditionPair {
  readonly older: Edition
  readonly newer: Edition
}

/** The continuity of every item that is in either edition. */
export function continuityBetween({ older, newer }: EditionPair): Readonly<Record<ItemKey, Continuity>> {
  const before = wordingByItem(older)
  const now = wordingByItem(newer)
  const keys = new Set([...before.keys(), ...now.keys()])
  return Object.fromEntries([...keys].map((key) => [key, compareWordings(before.get(key), now.get(key))]))
}

/** The continuity of one item. One that is in neither edition counts as new. */
export function continuityOf({ older, newer }: EditionPair, item: ItemKey): Continuity {
  return compareWordings(wordingByItem(older).get(item), wordingByItem(newer).get(item))
}

function compareWordings(before: string | undefined, now: string | undefined): Continuity {
  if (before === undefined) return 'new'
  if (now === undefined) return 'withdrawn'
  return before === now ? 'same' : 'reworded'
}

function wordingByItem(edition: Edition): ReadonlyMap<ItemKey, string> {
  return new Map(itemsOf(edition).map((item) => [item.key, wordingOf(item)]))
}

/** A row is read together with the question that leads it: it is the same when both are. */
function wordingOf({ question, row }: Pick<Item, 'row'> & { question: Question }): string {
  return row ? `${question.wordingSince} ${row.wordingSince}` : question.wordingSince
}
