import type { DeliveryOutcome } from './machine/delivery-outcome.ts'
import type { KeptEntry, OutboxEntry } from './machine/outbox-entry.ts'

/** Where the device keeps what is not delivered, through restarts. Each call may reject: then nothing of it was done. */
export interface OutboxStore {
  /** Everything that is kept, in the order in which it was first written. */
  readonly read: () => Promise<readonly KeptEntry[]>
  /** Writes entries down, or over what is there under their ids; resolves when that lasts. */
  readonly write: (kept: readonly KeptEntry[]) => Promise<void>
  /** Takes entries out, and the contents of photos that nothing else needs. Ids that aren't there make no difference. */
  readonly remove: (ids: readonly string[]) => Promise<void>
}

/** Sends entries: results of one round, or one photo. Never rejects, and always comes to an end. */
export type Deliver = (entries: readonly OutboxEntry[]) => Promise<DeliveryOutcome>

/** What the outbox needs from outside. */
export interface OutboxPorts {
  readonly store: OutboxStore
  readonly deliver: Deliver
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** A number from 0 to 1. */
  readonly chance: () => number
  /** Calls back after a number of milliseconds, unless the returned function is called first. */
  readonly after: (milliseconds: number, call: () => void) => () => void
}
