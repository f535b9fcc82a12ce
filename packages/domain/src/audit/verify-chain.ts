import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { AuditContent, AuditEvent, ChainHead } from './audit-event.ts'
import { contentHashOf, eventHashOf } from './chain.ts'

/** An event as it is stored; its content is null when there was none, or it has been erased. */
export type StoredEvent = AuditEvent & { readonly content: AuditContent | null }

/** The first thing that is wrong with a chain, and where. */
export type ChainBreak =
  /** Events are missing: this number should have come, and a later one did. */
  | { readonly kind: 'missing'; readonly seq: number }
  /** An event of this number has come already, or it isn't a number of the chain. */
  | { readonly kind: 'outOfOrder'; readonly seq: number }
  /** The event is of another stream. */
  | { readonly kind: 'otherStream'; readonly seq: number }
  /** It doesn't follow on the event before. */
  | { readonly kind: 'wrongPrevious'; readonly seq: number }
  /** It has been changed. */
  | { readonly kind: 'wrongHash'; readonly seq: number }
  /** Its content has been changed, or put there later. */
  | { readonly kind: 'wrongContent'; readonly seq: number }
  /** The chain doesn't pass or end at the known head: it was cut, or made anew. */
  | { readonly kind: 'wrongHead'; readonly expected: ChainHead; readonly found: ChainHead | null }

/** What is known about a chain beforehand. */
export interface KnownChain {
  /** The event before the first one given, for reading a long chain part by part. */
  readonly after?: ChainHead | null
  /**
   * A head that was kept elsewhere. Without one, a chain whose last events were cut off, or one that was made anew from
   * some event to its end, looks whole. Of a long chain it is given with the part that it is in.
   */
  readonly head?: ChainHead
}

/**
 * Goes through a stream's events in order, and finds the first break. Erased content breaks nothing.
 *
 * @returns the last event's number and hash, or those of `after` when there are no events
 */
export function verifyChain(
  events: Iterable<StoredEvent>,
  { after = null, head }: KnownChain = {},
): Result<ChainHead | null, ChainBreak> {
  let stream: string | null = null
  let previous = after
  let passedHead = head === undefined || isSameHead(after, head)
  for (const event of events) {
    const problem = breakOf(event, previous, stream ?? event.stream)
    if (problem) return failed(problem)
    stream = event.stream
    previous = { seq: event.seq, hash: event.hash }
    passedHead ||= isSameHead(previous, head)
  }
  return head === undefined || passedHead
    ? ok(previous)
    : failed({ kind: 'wrongHead', expected: head, found: previous })
}

function isSameHead(one: ChainHead | null, other: ChainHead | undefined): boolean {
  return one !== null && one.seq === other?.seq && one.hash === other.hash
}

function breakOf(event: StoredEvent, previous: ChainHead | null, stream: string): ChainBreak | null {
  const { seq, content, contentHash } = event
  const expected = (previous?.seq ?? 0) + 1
  if (seq > expected) return { kind: 'missing', seq: expected }
  if (seq !== expected) return { kind: 'outOfOrder', seq }
  if (event.stream !== stream) return { kind: 'otherStream', seq }
  if (event.previousHash !== (previous?.hash ?? null)) return { kind: 'wrongPrevious', seq }
  if (event.hash !== eventHashOf(event)) return { kind: 'wrongHash', seq }
  if (content && !isContentOf(content, contentHash)) return { kind: 'wrongContent', seq }
  return null
}

function isContentOf(content: AuditContent, contentHash: string | null): boolean {
  try {
    return contentHashOf(content) === contentHash
  } catch {
    return false
  }
}
