import type { OutboxCommand, OutboxEvent } from './machine/next-step.ts'
import { nextStep } from './machine/next-step.ts'
import type { OutboxEntry } from './machine/outbox-entry.ts'
import type { HeldEntry, OutboxStatus } from './machine/outbox-state.ts'
import { emptyOutbox, statusOf } from './machine/outbox-state.ts'
import type { OutboxPorts } from './ports.ts'

/** What is not delivered yet, and the work of delivering it. One at a time on a device: see to that before `start`. */
export interface Outbox {
  /** Takes an entry. Resolves with whether the device has written it down: only then it may be shown as saved. */
  readonly put: (entry: OutboxEntry) => Promise<boolean>
  /** Says who is signed in. */
  readonly signedIn: (person: string) => void
  /** Tries now instead of after the pause. */
  readonly wakeUp: () => void
  /** Sends an entry that needs a person once more. */
  readonly sendAgain: (id: string) => void
  /** Lets an entry go that needs a person, as that person has decided. */
  readonly letGo: (id: string) => void
  readonly status: () => OutboxStatus
  /** Everything that is not delivered, in the order in which it was made. */
  readonly held: () => readonly HeldEntry[]
  /** Calls back after each change, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void
  /** Reads what the device has kept, and begins to deliver it. Rejects when it can't be read: try again. */
  readonly start: () => Promise<void>
}

/** Lets the state machine work with the ports. */
export function createOutbox({ store, deliver, now, chance, after }: OutboxPorts): Outbox {
  const listeners = new Set<() => void>()
  let state = emptyOutbox
  let storeWork: Promise<void> = Promise.resolve()
  let cancelWake = () => {}

  async function happen(event: OutboxEvent): Promise<void> {
    const step = nextStep(state, event, { now: now(), chance: chance() })
    state = step.state
    const works = step.commands.map(perform)
    for (const listener of listeners) listener()
    await Promise.all(works)
  }

  /** Resolves when the store has done its part; nobody waits for deliveries. */
  function perform(command: OutboxCommand): Promise<void> {
    switch (command.kind) {
      case 'write':
        return inTurn(() => store.write(command.kept), {
          done: { kind: 'written', command: command.command },
          failed: { kind: 'writingFailed', command: command.command },
        })
      case 'remove':
        return inTurn(() => store.remove(command.ids), {
          done: { kind: 'removed', command: command.command },
          failed: { kind: 'removingFailed', command: command.command },
        })
      case 'send':
        void deliver(command.entries).then((outcome) => happen({ kind: 'delivered', outcome }))
        return Promise.resolve()
      case 'wakeIn':
        cancelWake()
        cancelWake = after(command.milliseconds, () => void happen({ kind: 'timePassed' }))
        return Promise.resolve()
    }
  }

  function inTurn(
    work: () => Promise<void>,
    told: { readonly done: OutboxEvent; readonly failed: OutboxEvent },
  ): Promise<void> {
    storeWork = workAfter(storeWork, work, told)
    return storeWork
  }

  async function workAfter(
    before: Promise<void>,
    work: () => Promise<void>,
    { done, failed }: { readonly done: OutboxEvent; readonly failed: OutboxEvent },
  ): Promise<void> {
    await before
    let event = done
    try {
      await work()
    } catch {
      event = failed
    }
    void happen(event)
  }

  return {
    put: async (entry) => {
      await happen({ kind: 'made', entry })
      // Delivered already, it needs no place on the device.
      return state.held.find((one) => one.entry.id === entry.id)?.writing !== 'failed'
    },
    signedIn: (person) => void happen({ kind: 'signedIn', person }),
    wakeUp: () => void happen({ kind: 'wokenUp' }),
    sendAgain: (id) => void happen({ kind: 'sendAgain', id }),
    letGo: (id) => void happen({ kind: 'letGo', id }),
    status: () => statusOf(state),
    held: () => state.held,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start: async () => {
      await happen({ kind: 'loaded', kept: await store.read() })
    },
  }
}
