import type { Entry } from './entry.ts'
import { laterEntry } from './entry.ts'

/** Last-writer-wins registers by their keys: of each, the last entry. One that was taken back stays, with null. */
export type RegisterMap<Value> = ReadonlyMap<string, Entry<Value>>

/**
 * Puts two maps together: of each register, the later entry. In whatever order, grouping and however often maps are
 * merged, the result is the same.
 */
export function mergeRegisters<Value>(
  one: RegisterMap<Value>,
  other: RegisterMap<Value>,
): RegisterMap<Value> {
  return withEntries(one, other.values())
}

/** The registers that follow from entries, in any order. */
export function registersOf<Value>(entries: Iterable<Entry<Value>>): RegisterMap<Value> {
  return withEntries(new Map(), entries)
}

/** The values that stand, by key; what was taken back is left out. */
export function valuesOf<Value>(registers: RegisterMap<Value>): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>()
  for (const { key, value } of registers.values()) if (value !== null) values.set(key, value)
  return values
}

function withEntries<Value>(
  registers: RegisterMap<Value>,
  entries: Iterable<Entry<Value>>,
): RegisterMap<Value> {
  const merged = new Map(registers)
  for (const entry of entries) {
    const known = merged.get(entry.key)
    merged.set(entry.key, known ? laterEntry(known, entry) : entry)
  }
  return merged
}
