import { canonicalJson } from '../canonical-json.ts'
import type { Stamp } from './stamp.ts'
import { compareStamps, compareTexts } from './stamp.ts'

/** One act of entering a value in a register. It is never changed; only its stamp can be set back, see `restampAhead`. */
export interface Entry<Value> {
  /** Unique: whoever gets the same id again knows that it is the same act. */
  readonly id: string
  /** The register: e.g. an item of a report. */
  readonly key: string
  /** Null takes back what was there. That is an entry like any other, so that an older value can't come back. */
  readonly value: Value | null
  readonly stamp: Stamp
}

/**
 * Orders entries: the last one's value stands. Two with the same stamp (a clock was copied, a counter lost) have the
 * order of their ids, and with the same id too that of their values: everybody decides alike.
 */
export function compareEntries<Value>(one: Entry<Value>, other: Entry<Value>): number {
  return (
    compareStamps(one.stamp, other.stamp) ||
    compareTexts(one.id, other.id) ||
    compareTexts(canonicalJson(one.value), canonicalJson(other.value)) ||
    compareTexts(one.key, other.key)
  )
}

/** The later one of two. */
export function laterEntry<Value>(one: Entry<Value>, other: Entry<Value>): Entry<Value> {
  return compareEntries(one, other) < 0 ? other : one
}
