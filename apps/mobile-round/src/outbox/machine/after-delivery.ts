import type { DeliveryOutcome, EntryAnswer } from './delivery-outcome.ts'
import type { OutboxEntry } from './outbox-entry.ts'
import type { HeldEntry } from './outbox-state.ts'

/** What is held after a delivery. */
export interface AfterDelivery {
  readonly held: readonly HeldEntry[]
  /** Ids of what the server has confirmed. */
  readonly gone: readonly string[]
  /** Entries that need a person from now on. */
  readonly changed: readonly HeldEntry[]
}

/**
 * What becomes of the entries of a delivery.
 *
 * | outcome                | the entry                                                                   |
 * | ---------------------- | --------------------------------------------------------------------------- |
 * | confirmed              | leaves; a photo only where the server names the same hash, else tried again |
 * | refused                | needs a person                                                              |
 * | no answer for it       | tried again, alone                                                          |
 * | later, server reached  | tried again, alone                                                          |
 * | later, not reached     | tried again                                                                 |
 * | needs sign-in          | tried again                                                                 |
 * | needs a person, alone  | needs a person                                                              |
 * | needs a person, of several | tried again, alone: it may be another's fault                           |
 */
export function afterDelivery(
  held: readonly HeldEntry[],
  sending: readonly string[],
  outcome: DeliveryOutcome,
): AfterDelivery {
  const sent = new Set(sending)
  const answers = new Map(
    outcome.kind === 'delivered' ? outcome.answers.map((answer) => [answer.id, answer]) : [],
  )
  const become = held.map((one): HeldEntry | null => {
    if (!sent.has(one.entry.id)) return one
    switch (outcome.kind) {
      case 'delivered':
        return answered(one, answers.get(one.entry.id))
      case 'later':
        return outcome.reached ? triedInVain(one) : one
      case 'needsSignIn':
        return one
      case 'needsPerson':
        return sending.length > 1 ? triedInVain(one) : { ...one, problem: outcome.problem }
    }
  })
  const kept = become.filter((one) => one !== null)
  return {
    held: kept,
    gone: held.filter((_, at) => become[at] === null).map(({ entry }) => entry.id),
    changed: kept.filter(({ entry, problem }) => sent.has(entry.id) && problem !== null),
  }
}

function answered(one: HeldEntry, answer: EntryAnswer | undefined): HeldEntry | null {
  if (!answer) return triedInVain(one)
  if (answer.kind === 'refused') return { ...one, problem: answer.problem }
  return isConfirmed(one.entry, answer.hash) ? null : triedInVain(one)
}

function isConfirmed(entry: OutboxEntry, hash: string | null): boolean {
  return entry.kind === 'result' || entry.hash === hash
}

function triedInVain(one: HeldEntry): HeldEntry {
  return { ...one, attempts: one.attempts + 1 }
}
