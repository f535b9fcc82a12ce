import { createHash, randomBytes } from 'node:crypto'
import type { AuditContent, ChainHead, JsonValue } from '@hms/domain/audit'
import { chain } from '@hms/domain/audit'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import type { Origin } from '../../platform/origin.ts'

/** By whom something is done, when, and from where. */
export interface DoneBy {
  /** Id of the person; null when the system does it by itself. */
  readonly actor: string | null
  readonly at: Date
  readonly origin: Origin
}

/** What is done. */
export interface Deed {
  /** See `streams`. */
  readonly stream: string
  /** E.g. `'report.submit'`, `'session.start'`. */
  readonly action: string
  /** What it is done to, by id, e.g. `'appointment:17'`. */
  readonly subject: string
  /** More about it, without names, comments or other personal content: it is kept for good. */
  readonly what?: { readonly [key: string]: JsonValue | undefined }
  /** What was there before; may hold personal content, and is erased when its time is over. */
  readonly before?: JsonValue
  /** What is there afterwards; likewise. */
  readonly after?: JsonValue
}

/** Who makes a request, now, from where. */
export function doneBy(ctx: {
  readonly person: { readonly id: string } | null
  readonly clock: () => Date
  readonly origin: Origin
}): DoneBy {
  return { actor: ctx.person?.id ?? null, at: ctx.clock(), origin: ctx.origin }
}

/**
 * Puts an event at the end of its stream, in the transaction of what it tells about. Others who record in the same
 * stream wait until that transaction ends: record as late in it as possible, and several streams in a fixed order.
 *
 * @returns the event's number in its stream
 */
export async function recordEvent(trx: Trx, by: DoneBy, { stream, ...deed }: Deed): Promise<number> {
  const [seq] = await recordEvents(trx, by, stream, [deed])
  if (seq === undefined) throw new Error('One event has one number')
  return seq
}

/**
 * The same of several events in one stream, one after another, at once.
 *
 * @param end where the stream ends, if the transaction holds it and knows that already, see `endOfStream`
 * @returns the events' numbers in their stream
 */
export async function recordEvents(
  trx: Trx,
  by: DoneBy,
  stream: string,
  deeds: readonly Omit<Deed, 'stream'>[],
  end?: ChainHead | null,
): Promise<readonly number[]> {
  if (deeds.length === 0) return []
  let head = end === undefined ? await endOf(trx, stream) : end
  const rows = deeds.map(({ action, subject, what, ...parts }) => {
    const origin = { salt: newSalt(), origin: by.origin }
    const content = contentOf(parts)
    const event = chain(
      head,
      {
        stream,
        at: by.at.toISOString(),
        actor: by.actor,
        action,
        subject,
        what: { ...what, origin: originHash(origin) },
      },
      content,
    )
    head = event
    return { ...event, content, origin }
  })
  await sql`
    with event as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as event (
        stream text, seq integer, at timestamptz, actor text, action text, subject text, what jsonb,
        "contentHash" text, "previousHash" text, hash text, content jsonb, origin jsonb
      )
    ), stored_event as (
      insert into audit_event (stream, seq, at, actor, action, subject, what, content_hash, previous_hash, hash)
      select stream, seq, at, actor, action, subject, what, "contentHash", "previousHash", hash from event order by seq
    ), stored_content as (
      insert into audit_content (stream, seq, salt, before, after)
      select stream, seq, content ->> 'salt', content -> 'before', content -> 'after'
      from event where jsonb_typeof(content) = 'object'
    )
    insert into audit_origin (stream, seq, salt, origin)
    select stream, seq, origin ->> 'salt', origin -> 'origin' from event`.execute(trx)
  return rows.map(({ seq }) => seq)
}

/** Lets nobody else add to a stream until the transaction ends: what is done in it takes turns. */
export async function holdStream(trx: Trx, stream: string): Promise<void> {
  await endOf(trx, stream)
}

/** The end of a stream as a part of another statement: a `ChainHead` or null, for this transaction alone until it ends. */
export function endOfStream(stream: string): RawBuilder<ChainHead | null> {
  return sql`(select json_build_object('seq', seq, 'hash', hash) from audit_head(${stream}))`
}

/** The end of a stream, for this transaction alone until it ends. */
async function endOf(trx: Trx, stream: string): Promise<ChainHead | null> {
  const { rows } = await sql<ChainHead>`select seq, hash from audit_head(${stream})`.execute(trx)
  return rows[0] ?? null
}

function contentOf({ before = null, after = null }: Pick<Deed, 'before' | 'after'>): AuditContent | null {
  return before === null && after === null ? null : { salt: newSalt(), before, after, origin: null }
}

/**
 * The hash of from where something was done. It stands in the chain, as `what.origin`, and not the origin itself, whose
 * time is over before that of the content.
 */
export function originHash({ salt, origin }: { readonly salt: string; readonly origin: Origin }): string {
  return createHash('sha256')
    .update(JSON.stringify([salt, origin.request, origin.client]))
    .digest('hex')
}

/** Without it, what was erased could be found by hashing guesses. */
function newSalt(): string {
  return randomBytes(16).toString('hex')
}
