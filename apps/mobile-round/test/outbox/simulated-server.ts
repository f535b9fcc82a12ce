import type { DeliveryOutcome, EntryAnswer } from '../../src/outbox/machine/delivery-outcome.ts'
import type { OutboxEntry } from '../../src/outbox/machine/outbox-entry.ts'
import type { DeliveryFault } from './random-course.ts'

/** A server that knows each entry by its id, as the real one does, and an observer who counts. */
export class SimulatedServer {
  /** What is stored, by id. */
  readonly stored = new Map<string, OutboxEntry>()
  /** How often each entry had an effect: never more than once. */
  readonly effects = new Map<string, number>()
  #refuseEvery = 0
  readonly #refusedOnce = new Set<string>()

  /** From now on refuses one of so many, the first time it comes. */
  dislike(every: number): void {
    this.#refuseEvery = every
  }

  /** A delivery comes in, and the answer goes back. */
  receive(entries: readonly OutboxEntry[], fault: DeliveryFault): DeliveryOutcome {
    if (fault === 'unreachable') return { kind: 'later', reached: false }
    if (fault === 'signedOut') return { kind: 'needsSignIn' }
    if (fault === 'serverFails') return { kind: 'later', reached: true }
    if (fault === 'refusesAll') return { kind: 'needsPerson', problem: 'notAllowed' }
    const asked = fault === 'answersForSome' ? entries.slice(0, entries.length - 1) : entries
    const answers = asked.map((entry) => (fault === 'wrongHash' ? spoilt(entry) : null) ?? this.#take(entry))
    return fault === 'lostAnswer' ? { kind: 'later', reached: false } : { kind: 'delivered', answers }
  }

  #take(entry: OutboxEntry): EntryAnswer {
    const { id } = entry
    const known = this.stored.get(id)
    if (known && JSON.stringify(known) !== JSON.stringify(entry))
      throw new Error(`${id} stands for two things`)
    if (!known) {
      if (this.#isDisliked(id)) return { id, kind: 'refused', problem: 'invalidResult' }
      this.stored.set(id, entry)
      this.effects.set(id, (this.effects.get(id) ?? 0) + 1)
    }
    return { id, kind: 'confirmed', hash: entry.kind === 'photo' ? entry.hash : null }
  }

  #isDisliked(id: string): boolean {
    if (this.#refuseEvery === 0 || this.#refusedOnce.has(id)) return false
    if ([...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % this.#refuseEvery !== 0) return false
    this.#refusedOnce.add(id)
    return true
  }
}

/** A photo that was spoilt on its way: something else is stored. */
function spoilt({ kind, id }: OutboxEntry): EntryAnswer | null {
  return kind === 'photo' ? { id, kind: 'confirmed', hash: 'another' } : null
}
