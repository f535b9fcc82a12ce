import type { JsonValue } from '@hms/domain/audit'
import type { LocalizedText } from '@hms/domain/language'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { timeZone } from '../../platform/clock.ts'
import type { Origin } from '../../platform/origin.ts'

const text = z.string().min(1).max(200)
/** The database knows no year 0. */
const day = z.iso.date().refine((written) => !written.startsWith('0000'))

/** An instant that the database knows too. */
export const instant = z.iso.datetime().refine((written) => !written.startsWith('0000'))

/** What to look for: an event must meet all that is given. */
export const traceFilter = z.object({
  /** Instants: from, and before. */
  from: instant.optional(),
  before: instant.optional(),
  /** Local days: from and to, both with all of it. */
  fromDay: day.optional(),
  toDay: day.optional(),
  /** Id of the person who did it. */
  actor: text.optional(),
  /** A part of that person's name, in whatever language, or the id. */
  who: text.optional(),
  /** A stream, or with `*` at its end all that begin so: `report:2026:*`. */
  stream: text.optional(),
  /** An action, or with `*` at its end all that begin so: `session.*`. */
  action: text.optional(),
  subject: text.optional(),
})

/** See `traceFilter`. */
export type TraceFilter = z.infer<typeof traceFilter>

/** An event, with what isn't erased of it. */
export interface TracedEvent {
  readonly stream: string
  readonly seq: number
  readonly at: string
  /** Null when the system did it by itself. */
  readonly actor: { readonly id: string; readonly name: LocalizedText | null } | null
  readonly action: string
  readonly subject: string
  readonly what: JsonValue
  readonly before: JsonValue
  readonly after: JsonValue
  readonly origin: Origin | null
  readonly hash: string
}

/** Place of an event in the order of a search: the newest first. */
export type TracePlace = Pick<TracedEvent, 'at' | 'stream' | 'seq'>

/** Events, the newest first; those after a place when one is given. */
export async function readTrace(
  trx: Trx,
  filter: TraceFilter,
  { after = null, limit }: { readonly after?: TracePlace | null; readonly limit: number },
): Promise<readonly TracedEvent[]> {
  const { from, before, fromDay, toDay, actor, who, stream, action, subject } = filter
  const rows = await trx
    .selectFrom('auditEvent as event')
    .leftJoin('person', 'person.id', 'event.actor')
    .leftJoin('auditContent as content', (join) =>
      join.onRef('content.stream', '=', 'event.stream').onRef('content.seq', '=', 'event.seq'),
    )
    .leftJoin('auditOrigin as origin', (join) =>
      join.onRef('origin.stream', '=', 'event.stream').onRef('origin.seq', '=', 'event.seq'),
    )
    .$if(from !== undefined, (query) => query.where('event.at', '>=', new Date(from ?? 0)))
    .$if(before !== undefined, (query) => query.where('event.at', '<', new Date(before ?? 0)))
    .$if(fromDay !== undefined, (query) => query.where('event.at', '>=', midnight(fromDay ?? '')))
    .$if(toDay !== undefined, (query) => query.where('event.at', '<', midnight(toDay ?? '', 1)))
    .$if(who !== undefined, (query) => query.where(isCalled(who ?? '')))
    .$if(actor !== undefined, (query) => query.where('event.actor', '=', actor ?? ''))
    .$if(stream !== undefined, (query) => query.where('event.stream', 'like', pattern(stream ?? '')))
    .$if(action !== undefined, (query) => query.where('event.action', 'like', pattern(action ?? '')))
    .$if(subject !== undefined, (query) => query.where('event.subject', '=', subject ?? ''))
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(event.at, event.stream, event.seq) < (${after?.at}::timestamptz, ${after?.stream}, ${after?.seq}::integer)`,
      ),
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
    .select(['event.hash', 'person.name', 'content.before', 'content.after', 'origin.origin'])
    .orderBy('event.at', 'desc')
    .orderBy('event.stream', 'desc')
    .orderBy('event.seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ at, actor: id, name, ...event }) => ({
    ...event,
    at: at.toISOString(),
    actor: id === null ? null : { id, name },
  }))
}

/** When a local day begins, or one so many days later. */
function midnight(day: string, later = 0) {
  return sql<Date>`((${day}::date + ${later}::integer)::timestamp at time zone ${timeZone})`
}

function isCalled(who: string) {
  const part = `%${literal(who)}%`
  return sql<boolean>`(event.actor = ${who} or person.name->>'nb' ilike ${part}
    or person.name->>'nn' ilike ${part} or person.name->>'en' ilike ${part})`
}

/** What `like` takes: everything stands for itself, but a star at the end. */
function pattern(wanted: string): string {
  return wanted.endsWith('*') ? `${literal(wanted.slice(0, -1))}%` : literal(wanted)
}

function literal(part: string): string {
  return part.replaceAll(/[\\%_]/g, '\\$&')
}
