import { hashOf } from '../hash.ts'
import type { AuditContent, AuditEntry, AuditEvent, ChainHead } from './audit-event.ts'

const shortestSalt = 32

/**
 * Puts an entry at the end of the chain of its stream.
 *
 * @param previous the stream's last event, or null for its first
 * @param content the personal part, if there is any
 * @throws {RangeError} when the content's salt is too short to hide it
 */
export function chain(
  previous: ChainHead | null,
  { stream, at, actor, action, subject, what }: AuditEntry,
  content: AuditContent | null,
): AuditEvent {
  const event = {
    stream,
    seq: (previous?.seq ?? 0) + 1,
    at,
    actor,
    action,
    subject,
    what,
    contentHash: content && contentHashOf(content),
    previousHash: previous?.hash ?? null,
  }
  return { ...event, hash: eventHashOf(event) }
}

/**
 * The hash of an event's content, salt and all.
 *
 * @throws {RangeError} when the salt is too short to hide the content
 */
export function contentHashOf({ salt, before, after, origin }: AuditContent): string {
  if (salt.length < shortestSalt) throw new RangeError('The salt is too short')
  return hashOf({ salt, before, after, origin })
}

/** The hash that an event should have, over everything else in it. */
export function eventHashOf(event: Omit<AuditEvent, 'hash'>): string {
  const { stream, seq, at, actor, action, subject, what, contentHash, previousHash } = event
  return hashOf({ stream, seq, at, actor, action, subject, what, contentHash, previousHash })
}
