import type { Entry } from './entry.ts'
import { compareEntries } from './entry.ts'
import type { HybridClock } from './hybrid-clock.ts'
import { receive, tick } from './hybrid-clock.ts'

/** How far ahead of the server a stamp may lie, in milliseconds: what a measured offset can be wrong by, and no more. */
export const clockTolerance = 10_000

/** When entries come in, and after what. */
export interface Arrival {
  /** By the clock of the server, in milliseconds since 1970. */
  readonly now: number
  /** The latest stamp that has come in before, at least from the same writer. */
  readonly latest: HybridClock
}

/**
 * Sets back entries of one writer whose stamps lie further ahead than the tolerance: a clock that is days ahead must not
 * win for days. They get the last time that is tolerated and keep their order, among themselves and after everything
 * earlier of the writer; the others are left as they are. Done once, where an entry comes in: what has come in before is
 * known by its id and keeps the stamp it was given.
 *
 * @returns the entries, the earliest first
 */
export function restampAhead<Value>(
  entries: readonly Entry<Value>[],
  { now, latest }: Arrival,
): readonly Entry<Value>[] {
  const limit = now + clockTolerance
  let clock = latest
  return entries.toSorted(compareEntries).map((entry) => {
    const stamp = entry.stamp.wall > limit ? tick(clock, limit, entry.stamp.writer) : entry.stamp
    clock = receive(clock, stamp)
    return stamp === entry.stamp ? entry : { ...entry, stamp }
  })
}
