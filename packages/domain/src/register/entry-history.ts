import type { Entry } from './entry.ts'
import { compareEntries } from './entry.ts'
import type { RegisterMap } from './register-map.ts'
import { registersOf } from './register-map.ts'

/** Every entry that has come in, by id. What stands follows from it (`currentOf`), and nothing is ever taken out. */
export type EntryHistory<Value> = ReadonlyMap<string, Entry<Value>>

/** The history of entries, in any order. */
export function historyOf<Value>(entries: Iterable<Entry<Value>>): EntryHistory<Value> {
  return withEntries(new Map(), entries)
}

/**
 * Puts two histories together. Of one and the same entry that which was set back is kept: a device that still holds it
 * with the time of its own clock learns better. The order, grouping and number of merges make no difference.
 */
export function mergeHistories<Value>(
  one: EntryHistory<Value>,
  other: EntryHistory<Value>,
): EntryHistory<Value> {
  return withEntries(one, other.values())
}

/** The registers as they stand. */
export function currentOf<Value>(history: EntryHistory<Value>): RegisterMap<Value> {
  return registersOf(history.values())
}

/** The entries whose value doesn't stand because a later one does, the latest first. */
export function overwrittenIn<Value>(history: EntryHistory<Value>): readonly Entry<Value>[] {
  const current = currentOf(history)
  return [...history.values()]
    .filter((entry) => current.get(entry.key) !== entry)
    .toSorted((one, other) => compareEntries(other, one))
}

function withEntries<Value>(
  history: EntryHistory<Value>,
  entries: Iterable<Entry<Value>>,
): EntryHistory<Value> {
  const merged = new Map(history)
  for (const entry of entries) {
    const known = merged.get(entry.id)
    if (!known || compareEntries(entry, known) < 0) merged.set(entry.id, entry)
  }
  return merged
}
