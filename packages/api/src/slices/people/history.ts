import type { Role } from '@hms/domain/access'
import { roles } from '@hms/domain/access'
import type { JsonValue } from '@hms/domain/audit'
import type { LocalizedText } from '@hms/domain/language'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { eventNumber } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import type { NamedPlace } from '../appointment/public.ts'
import { placesOf } from '../appointment/public.ts'
import { streams } from '../audit/public.ts'

/** What is shown of a person's stream: what was kept about them, and not when they signed in. */
const shown = [
  'person.add',
  'person.change',
  'person.link',
  'person.export',
  'person.erase',
  'appointment.add',
  'appointment.change',
  'appointment.end',
  'appointment.withdraw',
  'absence.add',
  'absence.change',
  'absence.remove',
  'session.endForOther',
] as const

const input = z.object({
  id: z.string().max(100),
  limit: z.int().min(1).max(200).default(50),
  /** The number of the event that the page before ended with. */
  cursor: eventNumber.optional(),
})

/** An appointment as it was before or after an event. */
export interface PastAppointment {
  readonly role: Role
  readonly place: NamedPlace
  readonly acting: boolean
  readonly validFrom: string
  readonly validTo: string | null
}

/** Something that was changed about a person. */
export interface PersonEvent {
  /** Its number in the person's stream. */
  readonly seq: number
  readonly at: string
  readonly action: (typeof shown)[number]
  /** Who did it; null when the system or the command line did. */
  readonly by: LocalizedText | null
  readonly appointment: { readonly before: PastAppointment | null; readonly after: PastAppointment | null }
  /** Of what isn't an appointment; null too when it is erased. */
  readonly before: JsonValue
  readonly after: JsonValue
}

/** A page of a person's history. */
export interface PersonHistory {
  readonly events: readonly PersonEvent[]
  /** Where to go on; null at the end. */
  readonly next: number | null
}

/** What was changed about a person, by whom, the newest first: from the trace. */
export const history = procedureFor('audit.search')
  .input(input)
  .query(async ({ ctx, input: { id, limit, cursor } }): Promise<PersonHistory> =>
    ctx.database.read(async (trx) => {
      const rows = await eventsOf(trx, id, limit + 1, cursor)
      const events = rows.slice(0, limit)
      const nameAppointment = await appointmentNamer(trx, events)
      return {
        events: events.map(({ at, what, byName, ...event }) => ({
          ...event,
          at: at.toISOString(),
          by: byName,
          appointment: { before: nameAppointment(what, 'before'), after: nameAppointment(what, 'after') },
        })),
        next: rows.length > limit ? (events.at(-1)?.seq ?? null) : null,
      }
    }),
  )

function eventsOf(trx: Trx, id: string, limit: number, before: number | undefined) {
  return trx
    .selectFrom('auditEvent as event')
    .leftJoin('person', 'person.id', 'event.actor')
    .leftJoin('auditContent as content', (join) =>
      join.onRef('content.stream', '=', 'event.stream').onRef('content.seq', '=', 'event.seq'),
    )
    .where('event.stream', '=', streams.person(id))
    .where('event.action', 'in', shown)
    .$if(before !== undefined, (query) => query.where('event.seq', '<', before ?? 0))
    .select(['event.seq', 'event.at', 'event.action', 'event.what'])
    .select(['person.name as byName', 'content.before', 'content.after'])
    .orderBy('event.seq', 'desc')
    .limit(limit)
    .$narrowType<{ action: (typeof shown)[number] }>()
    .execute()
}

const tracedAppointment = z.object({
  role: z.enum(roles),
  unit: z.string().nullable(),
  area: z.string().nullable(),
  campus: z.string().nullable(),
  acting: z.boolean(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
})

const traced = z.object({ before: tracedAppointment.optional(), after: tracedAppointment.optional() })

/** Reads and names the appointments that events tell of. */
async function appointmentNamer(trx: Trx, events: readonly { readonly what: JsonValue }[]) {
  const told = events.flatMap(({ what }) => {
    const { data } = traced.safeParse(what)
    return data ? [data.before ?? [], data.after ?? []].flat() : []
  })
  const placeOf = await placesOf(trx, told)
  return (what: JsonValue, which: 'before' | 'after'): PastAppointment | null => {
    const appointment = traced.safeParse(what).data?.[which]
    if (!appointment) return null
    const { role, acting, validFrom, validTo, ...place } = appointment
    return { role, place: placeOf(place), acting, validFrom, validTo }
  }
}
