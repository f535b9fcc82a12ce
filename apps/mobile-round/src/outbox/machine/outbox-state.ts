import type { Connection } from '@hms/domain/delivery'
import { ready } from '@hms/domain/delivery'
import type { KeptEntry } from './outbox-entry.ts'

/** Whether the device has written an entry down as it is now: is at it, has, or couldn't. */
export type Writing = 'writing' | 'written' | 'failed'

/** An entry that isn't delivered. */
export interface HeldEntry extends KeptEntry {
  readonly writing: Writing
  /** The number of the command that had it written down last. */
  readonly command: number
  /** How often the server was reached with it and didn't take it: the less, the sooner it is sent. */
  readonly attempts: number
}

/** That an entry is on its way out of the device's store. */
export interface Leaving {
  /** The number of the command that takes it out. */
  readonly command: number
  /** The device couldn't: it is to be taken out anew. */
  readonly failed: boolean
}

/** All that the outbox knows. Plain data: a step to the next is `nextStep`. */
export interface OutboxState {
  /** In the order in which they were made. */
  readonly held: readonly HeldEntry[]
  /** Ids of what is on its way to the server. */
  readonly sending: readonly string[]
  /** Somebody has signed in since that was sent: an answer that asks for it comes too late. */
  readonly signedInMeanwhile: boolean
  /** What was delivered or let go, and is still in the device's store, by id. */
  readonly leaving: Readonly<Record<string, Leaving>>
  /** The number of the last command to the device's store. */
  readonly lastCommand: number
  readonly connection: Connection
  /** Who is signed in, as far as the device knows; null of nobody. */
  readonly person: string | null
}

/** The outbox before anything was read from the device. */
export const emptyOutbox: OutboxState = {
  held: [],
  sending: [],
  signedInMeanwhile: false,
  leaving: {},
  lastCommand: 0,
  connection: ready,
  person: null,
}

/** What a screen shows of the outbox. */
export interface OutboxStatus {
  /** What is not sent yet, of whoever is signed in; all of it as long as nobody knows who that is. */
  readonly waiting: number
  /** What is not sent yet and isn't theirs. */
  readonly ofOthers: number
  /** What needs a person's decision, the oldest first. */
  readonly needsPerson: readonly HeldEntry[]
  /** What the device is writing down just now. */
  readonly writing: number
  /** What the device couldn't write down: it is lost when the page is closed before it is sent. */
  readonly notWritten: number
  /** All that is not delivered, whosever it is and whatever it waits for. */
  readonly unsent: number
  readonly connection: Connection
}

/** Sums up the outbox for a screen. */
export function statusOf({ held, connection, person }: OutboxState): OutboxStatus {
  const waiting = held.filter(({ problem }) => problem === null)
  const mine = waiting.filter(({ entry }) => person === null || entry.person === person)
  return {
    waiting: mine.length,
    ofOthers: waiting.length - mine.length,
    needsPerson: held.filter(({ problem }) => problem !== null),
    writing: held.filter(({ writing }) => writing === 'writing').length,
    notWritten: held.filter(({ writing }) => writing === 'failed').length,
    unsent: held.length,
    connection,
  }
}
