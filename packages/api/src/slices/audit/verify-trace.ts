import type { ChainBreak, ChainHead, StoredEvent } from '@hms/domain/audit'
import { verifyChain } from '@hms/domain/audit'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import type { Origin } from '../../platform/origin.ts'
import { originHash } from './record-event.ts'

/** Something in the trace that isn't as it was recorded, and where. */
export interface TraceBreak {
  readonly stream: string
  readonly seq: number
  /**
   * What the domain finds in a chain; `wrongOrigin`: from where it was done has been changed; `otherHistory`: the history
   * of the answers says something else than the event.
   */
  readonly kind: ChainBreak['kind'] | 'wrongOrigin' | 'otherHistory'
}

/** What came of going through the trace. */
export interface VerifiedTrace {
  readonly streams: number
  readonly events: number
  /** At most one of each stream's chain: the first. */
  readonly breaks: readonly TraceBreak[]
  /** Where each stream ends. */
  readonly ends: TraceEnds
}

/** Number and hash of an event of each stream. */
export type TraceEnds = Readonly<Record<string, ChainHead>>

/**
 * Goes through all streams. With the history of the answers it is meant for the owner of the tables, who alone sees all
 * of both.
 *
 * @param kept ends that were kept elsewhere: without them, a stream whose end was cut off, or that was made anew, looks whole
 * @param atOnce how many events are held in memory
 * @param withHistory whether the history of the answers is held against the events
 */
export async function verifyTrace(
  trx: Trx,
  {
    kept = {},
    atOnce = 2_000,
    withHistory = true,
  }: { readonly kept?: TraceEnds; readonly atOnce?: number; readonly withHistory?: boolean } = {},
): Promise<VerifiedTrace> {
  const breaks: TraceBreak[] = []
  const ends = new Map<string, ChainHead>()
  const passed = new Set<string>()
  let events = 0
  let last: TracedEvent | null = null
  /** Where the stream that is being read has got to; broken once something in it was found. */
  let head: ChainHead | null | 'broken' = null
  for (
    let part = await eventsAfter(trx, null, atOnce);
    part.length > 0;
    part = await eventsAfter(trx, last, atOnce)
  ) {
    for (const [stream, ofStream] of Map.groupBy(part, (event) => event.stream)) {
      if (stream !== last?.stream) head = null
      if (ofStream.some(({ seq, hash }) => seq === kept[stream]?.seq && hash === kept[stream].hash))
        passed.add(stream)
      if (head !== 'broken') {
        const outcome = verifyPart(ofStream, head)
        if ('kind' in outcome) breaks.push({ stream, ...outcome })
        head = 'kind' in outcome ? 'broken' : outcome.head
      }
      last = ofStream.at(-1) ?? last
      if (last) ends.set(stream, { seq: last.seq, hash: last.hash })
    }
    events += part.length
  }
  const cut = Object.entries(kept)
    .filter(([stream]) => !passed.has(stream))
    .map(([stream, { seq }]) => ({ stream, seq, kind: 'wrongHead' as const }))
  return {
    streams: ends.size,
    events,
    breaks: [...breaks, ...cut, ...(withHistory ? await historyBreaks(trx) : [])],
    ends: Object.fromEntries(ends),
  }
}

function verifyPart(
  events: readonly TracedEvent[],
  after: ChainHead | null,
): { readonly head: ChainHead | null } | Omit<TraceBreak, 'stream'> {
  const verified = verifyChain(events, { after })
  if (!verified.ok) {
    const { problem } = verified
    return { kind: problem.kind, seq: problem.kind === 'wrongHead' ? problem.expected.seq : problem.seq }
  }
  const moved = events.find(({ origin, what }) => origin && originHash(origin) !== originIn(what))
  return moved ? { kind: 'wrongOrigin', seq: moved.seq } : { head: verified.value }
}

function originIn(what: TracedEvent['what']): unknown {
  return what !== null && typeof what === 'object' && 'origin' in what ? what.origin : null
}

type TracedEvent = StoredEvent & {
  readonly origin: { readonly salt: string; readonly origin: Origin } | null
}

/** The next events in the order of their streams and numbers. */
async function eventsAfter(
  trx: Trx,
  last: TracedEvent | null,
  atMost: number,
): Promise<readonly TracedEvent[]> {
  const rows = await trx
    .selectFrom('auditEvent as event')
    .leftJoin('auditContent as content', (join) =>
      join.onRef('content.stream', '=', 'event.stream').onRef('content.seq', '=', 'event.seq'),
    )
    .leftJoin('auditOrigin as origin', (join) =>
      join.onRef('origin.stream', '=', 'event.stream').onRef('origin.seq', '=', 'event.seq'),
    )
    .$if(last !== null, (query) =>
      query.where(sql<boolean>`(event.stream, event.seq) > (${last?.stream}, ${last?.seq}::integer)`),
    )
    .select([
      'event.stream',
      'event.seq',
      'event.at',
      'event.actor',
      'event.action',
      'event.subject',
      'event.what',
    ])
    .select(['event.contentHash', 'event.previousHash', 'event.hash'])
    .select(['content.salt', 'content.before', 'content.after'])
    .select(['origin.salt as originSalt', 'origin.origin'])
    .orderBy('event.stream')
    .orderBy('event.seq')
    .limit(atMost)
    .execute()
  return rows.map(({ at, salt, before, after, originSalt, origin, ...event }) => ({
    ...event,
    at: at.toISOString(),
    content: salt === null ? null : { salt, before, after, origin: null },
    origin: originSalt === null || origin === null ? null : { salt: originSalt, origin },
  }))
}

/** Where the history of the answers and the events that tell of them don't agree, or one of them is missing. */
async function historyBreaks(trx: Trx): Promise<readonly TraceBreak[]> {
  const { rows } = await sql<{ stream: string; seq: number }>`
    with history as (
      select 'report:' || year || ':' || unit_code as stream, audit_seq as seq, item, value, answered_by, answered_at
      from answer_history
      join report on report.id = report_id
      join campaign on campaign.id = campaign_id
      where audit_seq is not null
    ), event as (
      select * from audit_event where action = 'report.answer'
    )
    select coalesce(event.stream, history.stream) as stream, coalesce(event.seq, history.seq) as seq
    from event full join history on history.stream = event.stream collate "C" and history.seq = event.seq
    where (history.item, history.value, history.answered_by, history.answered_at)
      is distinct from (event.subject, event.what->>'after', event.actor, event.at)
    order by 1, 2`.execute(trx)
  return rows.map((row) => ({ ...row, kind: 'otherHistory' }))
}
