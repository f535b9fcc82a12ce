import type { Stamp } from '@hms/domain/register'
import type { PhotoFacts, ResultValue } from '@hms/domain/safety-round'

/** What is to be delivered. Its id is the key by which the server knows that it has come in before. */
export type OutboxEntry = ResultToDeliver | PhotoToDeliver

interface ToDeliver {
  readonly id: string
  /** Whose it is: it is sent only while that person is signed in. */
  readonly person: string
  readonly round: number
}

/** Something that was registered of a round. */
export interface ResultToDeliver extends ToDeliver {
  readonly kind: 'result'
  /** As `resultKey` writes it. */
  readonly key: string
  readonly value: ResultValue | null
  readonly stamp: Stamp
}

/** The content of a photo; the bytes lie in the store of the device, under the hash. */
export interface PhotoToDeliver extends ToDeliver {
  readonly kind: 'photo'
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string
  readonly facts: PhotoFacts
}

/** An entry as the device keeps it, through restarts. */
export interface KeptEntry {
  readonly entry: OutboxEntry
  /** Why only a person can decide what becomes of it: the kind of problem the server named; null while it waits. */
  readonly problem: string | null
}

/** The id of a photo's content in a round: the same content is delivered once. */
export function photoId(round: number, hash: string): string {
  return `photo-${round}-${hash}`
}
