import type { JsonValue } from '@hms/domain/audit'
import type { LocalizedText } from '@hms/domain/language'
import { z } from 'zod'
import { eventNumber, rowId } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { streams } from '../audit/public.ts'
import { registerInput } from './inputs.ts'

const input = z.object({
  register: registerInput,
  /** A single row; all of them where it is left out. */
  id: rowId.optional(),
  limit: z.int().min(1).max(200).default(20),
  /** The number of the event that the page before ended with. */
  cursor: eventNumber.optional(),
})

/** Something that was changed in a register. */
export interface RegisterEvent {
  readonly seq: number
  readonly at: string
  readonly action: 'register.add' | 'register.change' | 'register.remove'
  /** Who did it; null when the system or the command line did. */
  readonly by: LocalizedText | null
  /** The cells; null of a new row, and when they are erased. */
  readonly before: JsonValue
  /** Null of a row that was removed. */
  readonly after: JsonValue
}

/** A page of a register's history. */
export interface RegisterHistory {
  readonly events: readonly RegisterEvent[]
  /** Where to go on; null at the end. */
  readonly next: number | null
}

/** What was changed in a register, by whom, the newest first: from the trace. */
export const history = procedureFor('audit.search')
  .input(input)
  .query(async ({ ctx, input: { register, id, limit, cursor } }): Promise<RegisterHistory> => {
    const stream = streams.figures(register.id)
    const rows = await ctx.database.read((trx) =>
      trx
        .selectFrom('auditEvent as event')
        .leftJoin('person', 'person.id', 'event.actor')
        .leftJoin('auditContent as content', (join) =>
          join.onRef('content.stream', '=', 'event.stream').onRef('content.seq', '=', 'event.seq'),
        )
        .where('event.stream', '=', stream)
        .$if(id !== undefined, (query) => query.where('event.subject', '=', `${stream}:${id ?? 0}`))
        .$if(cursor !== undefined, (query) => query.where('event.seq', '<', cursor ?? 0))
        .select(['event.seq', 'event.at', 'event.action', 'person.name as by'])
        .select(['content.before', 'content.after'])
        .orderBy('event.seq', 'desc')
        .limit(limit + 1)
        .$narrowType<{ action: RegisterEvent['action'] }>()
        .execute(),
    )
    const events = rows.slice(0, limit)
    return {
      events: events.map(({ at, ...event }) => ({ ...event, at: at.toISOString() })),
      next: rows.length > limit ? (events.at(-1)?.seq ?? null) : null,
    }
  })
