import type { Stamp } from './stamp.ts'
import { compareStamps, lastCounter } from './stamp.ts'

/** The latest stamp that a writer knows of, its own or another's; null before the first. All that a clock has to keep. */
export type HybridClock = Stamp | null

/** The stamp of something entered now, later than everything the clock has seen. `now` in milliseconds since 1970. */
export function tick(clock: HybridClock, now: number, writer: string): Stamp {
  if (!clock || now > clock.wall) return { wall: now, counter: 0, writer }
  const { wall, counter } = clock
  return counter < lastCounter
    ? { wall, counter: counter + 1, writer }
    : { wall: wall + 1, counter: 0, writer }
}

/** The clock after it has seen a stamp. */
export function receive(clock: HybridClock, seen: Stamp): Stamp {
  return clock && compareStamps(clock, seen) > 0 ? clock : seen
}

/** A request whose answer told what time it is at the server; all in milliseconds since 1970. */
export interface Contact {
  /** By the clock of the device. */
  readonly sentAt: number
  /** By the clock of the device. */
  readonly answeredAt: number
  /** By the clock of the server. */
  readonly serverAt: number
}

/**
 * How far the server's clock is ahead of the device's, in milliseconds: added to what the device's clock shows, it
 * gives the time to `tick` with. A device keeps it from the last contact, for when it is offline.
 */
export function clockOffset({ sentAt, answeredAt, serverAt }: Contact): number {
  return serverAt - Math.round((sentAt + answeredAt) / 2)
}
