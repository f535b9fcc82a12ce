import type { ClockStorage, DeviceClock } from '@hms/domain/delivery'
import { formatStamp } from '@hms/domain/register'
import { api } from '../app/api.ts'
import { kindOfProblem } from '../app/problem.ts'
import type { DeliveryOutcome } from './machine/delivery-outcome.ts'
import type { OutboxEntry, PhotoToDeliver, ResultToDeliver } from './machine/outbox-entry.ts'
import type { Deliver } from './ports.ts'

/** Milliseconds after which the server is taken not to answer: photos over a bad network take their time. */
const patience = { result: 20_000, photo: 90_000 } as const

/** Where the contents of photos lie. */
export type PhotoContents = (hash: string) => Promise<Blob | null>

/** Sends to the server. Sending the same again does no harm: each entry has an id. */
export function deliverBy(clock: DeviceClock, contents: PhotoContents): Deliver {
  return async (entries) => {
    try {
      const photo = entries.find((entry) => entry.kind === 'photo')
      return photo ? await deliverPhoto(photo, contents) : await deliverResults(entries, clock)
    } catch (error) {
      return outcomeOf(error)
    }
  }
}

async function deliverResults(entries: readonly OutboxEntry[], clock: DeviceClock): Promise<DeliveryOutcome> {
  const results = entries.filter((entry): entry is ResultToDeliver => entry.kind === 'result')
  const sentAt = Date.now()
  const taken = await api.safetyRound.takeIn.mutate(
    {
      id: results[0]?.round ?? 0,
      entries: results.map(({ id, key, value, stamp }) => ({ id, key, value, stamp: formatStamp(stamp) })),
    },
    { signal: AbortSignal.timeout(patience.result) },
  )
  clock.heard(sentAt, taken)
  return {
    kind: 'delivered',
    answers: taken.outcomes.map((outcome) =>
      outcome.kind === 'refused'
        ? { id: outcome.id, kind: 'refused', problem: outcome.problem.kind }
        : { id: outcome.id, kind: 'confirmed', hash: null },
    ),
  }
}

async function deliverPhoto(
  { id, round, hash, facts }: PhotoToDeliver,
  contents: PhotoContents,
): Promise<DeliveryOutcome> {
  const content = await contents(hash)
  if (!content) return { kind: 'delivered', answers: [{ id, kind: 'refused', problem: 'photoGone' }] }
  const stored = await api.safetyRound.uploadPhoto.mutate(
    { id: round, hash, type: facts.type, content: await asBase64(content) },
    { signal: AbortSignal.timeout(patience.photo) },
  )
  return { kind: 'delivered', answers: [{ id, kind: 'confirmed', hash: stored.hash }] }
}

async function asBase64(content: Blob): Promise<string> {
  const bytes = new Uint8Array(await content.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return btoa(text)
}

/** What the failure of a delivery means for what was sent. */
function outcomeOf(error: unknown): DeliveryOutcome {
  const kind = kindOfProblem(error)
  switch (kind) {
    case 'noConnection':
      return { kind: 'later', reached: false }
    case 'unexpected':
    case 'busy':
      return { kind: 'later', reached: true }
    case 'notSignedIn':
      return { kind: 'needsSignIn' }
    default:
      return { kind: 'needsPerson', problem: kind }
  }
}

/** Where the device's clock is kept; null where the browser keeps nothing. */
export function clockStorage(): ClockStorage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
