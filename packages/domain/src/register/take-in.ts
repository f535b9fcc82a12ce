import { canonicalJson } from '../canonical-json.ts'
import type { Result } from '../result.ts'
import type { Entry } from './entry.ts'
import { compareEntries } from './entry.ts'
import type { EntryHistory } from './entry-history.ts'
import type { HybridClock } from './hybrid-clock.ts'
import type { RegisterMap } from './register-map.ts'
import { restampAhead } from './restamp.ts'

/** What becomes of an entry that comes in. */
export type Taken<Value, Problem> =
  /** It stands. */
  | { readonly kind: 'stands'; readonly entry: Entry<Value> }
  /** It goes into the history: a newer entry stands. */
  | { readonly kind: 'overwritten'; readonly entry: Entry<Value>; readonly by: Entry<Value> }
  /** It came in before, and is kept as it was then. */
  | { readonly kind: 'known'; readonly entry: Entry<Value> }
  | { readonly kind: 'refused'; readonly entry: Entry<Value>; readonly problem: Problem | EntryIdUsed }

/** The id was used for another entry. */
export interface EntryIdUsed {
  readonly kind: 'entryIdUsed'
}

/** What is there before entries come in. */
export interface RegistersBefore<Value> {
  /** Of the ids that come in, those that have come in before. */
  readonly known: EntryHistory<Value>
  /** Of the registers that come in, what stands. */
  readonly current: RegisterMap<Value>
  /** The latest stamp that has come in. */
  readonly latest: HybridClock
}

/**
 * Decides what becomes of entries that come in at `now` (milliseconds since 1970), each once.
 *
 * | id            | `check` says       | stamp is later than what stands | becomes      |
 * | ------------- | ------------------ | ------------------------------- | ------------ |
 * | came before   | same key and value |                                 | known        |
 * | came before   | another            |                                 | entryIdUsed  |
 * | is new        | it can't be        |                                 | refused      |
 * | is new        | it can             | yes, or nothing stands          | stands       |
 * | is new        | it can             | no                              | overwritten  |
 *
 * @param check whether the register can have the value
 * @returns the earliest first, in the order in which they are to be stored
 */
export function takeIn<Value, Problem>(
  entries: readonly Entry<Value>[],
  { known, current, latest }: RegistersBefore<Value>,
  check: (entry: Entry<Value>) => Result<unknown, Problem>,
  now: number,
): readonly Taken<Value, Problem>[] {
  const seen = new Map(known)
  const registers = new Map(current)
  return restampAhead(entries, { now, latest }).map((entry): Taken<Value, Problem> => {
    const before = seen.get(entry.id)
    if (before) {
      return before.key === entry.key && canonicalJson(before.value) === canonicalJson(entry.value)
        ? { kind: 'known', entry: before }
        : { kind: 'refused', entry, problem: { kind: 'entryIdUsed' } }
    }
    const checked = check(entry)
    if (!checked.ok) return { kind: 'refused', entry, problem: checked.problem }
    seen.set(entry.id, entry)
    const by = registers.get(entry.key)
    if (by && compareEntries(entry, by) < 0) return { kind: 'overwritten', entry, by }
    registers.set(entry.key, entry)
    return { kind: 'stands', entry }
  })
}
