import type { DeliveryOutcome } from '../../src/outbox/machine/delivery-outcome.ts'
import type { OutboxCommand, OutboxEvent } from '../../src/outbox/machine/next-step.ts'
import { nextStep } from '../../src/outbox/machine/next-step.ts'
import type { KeptEntry, OutboxEntry } from '../../src/outbox/machine/outbox-entry.ts'
import type { OutboxState } from '../../src/outbox/machine/outbox-state.ts'
import { emptyOutbox } from '../../src/outbox/machine/outbox-state.ts'

type StoreCommand = Extract<OutboxCommand, { readonly kind: 'write' | 'remove' }>

/** A tablet: the state machine, a store that lasts, and what is under way. It does what the machine commands, late. */
export class SimulatedTablet {
  state: OutboxState = emptyOutbox
  /** What lasts, by id. */
  readonly disk = new Map<string, KeptEntry>()
  /** What the store was asked for and hasn't done, in order. */
  storeQueue: StoreCommand[] = []
  /** The delivery under way. */
  sending: readonly OutboxEntry[] | null = null
  /** When it asked to be woken up. */
  wakeAt: number | null = null
  now = 1_764_000_000_000
  deliveries = 0
  readonly #chance: () => number
  readonly #onRemove: (id: string) => void

  /** @param onRemove is told of each id before it leaves the store */
  constructor(chance: () => number, onRemove: (id: string) => void) {
    this.#chance = chance
    this.#onRemove = onRemove
  }

  happen(event: OutboxEvent): void {
    const { state, commands } = nextStep(this.state, event, { now: this.now, chance: this.#chance() })
    this.state = state
    for (const command of commands) this.#obey(command)
  }

  passTime(milliseconds: number): void {
    this.now += milliseconds
    if (this.wakeAt !== null && (this.now >= this.wakeAt || milliseconds < 0)) {
      this.wakeAt = null
      this.happen({ kind: 'timePassed' })
    }
  }

  /** The store does the next thing, or fails at it. */
  workStore(works: boolean): boolean {
    const command = this.storeQueue.shift()
    if (!command) return false
    if (works) this.#store(command)
    const { kind, command: number } = command
    if (kind === 'write') this.happen({ kind: works ? 'written' : 'writingFailed', command: number })
    else this.happen({ kind: works ? 'removed' : 'removingFailed', command: number })
    return true
  }

  /** The delivery under way ends. */
  endDelivery(outcome: DeliveryOutcome): void {
    this.sending = null
    this.happen({ kind: 'delivered', outcome })
  }

  /** Everything in memory is gone; what the store was at may have been done. */
  crash(storeDone: boolean): void {
    const [command] = this.storeQueue
    if (storeDone && command) this.#store(command)
    this.storeQueue = []
    this.sending = null
    this.wakeAt = null
    this.state = emptyOutbox
  }

  #obey(command: OutboxCommand): void {
    switch (command.kind) {
      case 'send':
        if (this.sending) throw new Error('Two deliveries at the same time')
        this.sending = command.entries
        this.deliveries += 1
        return
      case 'wakeIn':
        this.wakeAt = this.now + command.milliseconds
        return
      case 'write':
      case 'remove':
        this.storeQueue.push(command)
    }
  }

  #store(command: StoreCommand): void {
    if (command.kind === 'write') {
      for (const kept of command.kept) this.disk.set(kept.entry.id, kept)
    } else {
      for (const id of command.ids) {
        if (this.disk.has(id)) this.#onRemove(id)
        this.disk.delete(id)
      }
    }
  }
}
