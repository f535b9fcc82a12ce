import type { OutboxEntry } from './outbox-entry.ts'
import type { HeldEntry, OutboxState } from './outbox-state.ts'

/** How many results are sent at once; `safetyRound.takeIn` takes no more. */
const largestBatch = 50

/**
 * What is sent next, in one delivery; empty when nothing can be. Results go before photos, and the oldest of those that
 * were tried least first. Results of one round go together, unless the server has failed over them before: then each
 * goes alone, so that one that can't be taken doesn't keep back the others. A photo always goes alone.
 */
export function nextToSend({ held, sending, person }: OutboxState): readonly OutboxEntry[] {
  if (sending.length > 0) return []
  const waiting = held
    .filter(({ problem, entry }) => problem === null && entry.person === person)
    .toSorted(
      (one, other) =>
        Number(one.entry.kind === 'photo') - Number(other.entry.kind === 'photo') ||
        one.attempts - other.attempts,
    )
  const [first] = waiting
  if (!first) return []
  if (!goesWithOthers(first)) return [first.entry]
  return waiting
    .filter((one) => goesWithOthers(one) && one.entry.round === first.entry.round)
    .slice(0, largestBatch)
    .map(({ entry }) => entry)
}

function goesWithOthers({ entry, attempts }: HeldEntry): boolean {
  return entry.kind === 'result' && attempts === 0
}
