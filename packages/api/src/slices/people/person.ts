import type { Role } from '@hms/domain/access'
import type { PersonDetails, Standing } from '@hms/domain/appointment'
import { deputyActs, isInForce, standingOn } from '@hms/domain/appointment'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { procedureFor } from '../../trpc.ts'
import type { KeptAppointment, NamedPlace } from '../appointment/public.ts'
import { placesOf, readAppointments } from '../appointment/public.ts'
import { sessionsOf } from '../session/public.ts'
import { requirePerson } from '../person/public.ts'

const input = z.object({ id: z.string().max(100) })

/** One of a person's appointments, past and future ones too. */
export interface PersonAppointment {
  readonly id: number
  readonly role: Role
  readonly place: NamedPlace
  readonly acting: boolean
  readonly validFrom: string
  readonly validTo: string | null
  readonly standing: Standing
  /** Of a deputy in force: whether the deputy acts today. Null of all others. */
  readonly acts: boolean | null
}

/** That a person is, was or will be away. */
export interface PersonAbsence {
  readonly id: number
  readonly validFrom: string
  readonly validTo: string | null
  readonly standing: Standing
}

/** A person with what is kept about roles and absences. */
export interface PersonRecord extends PersonDetails {
  readonly id: string
  /** The local day that the standings are of. */
  readonly today: string
  readonly appointments: readonly PersonAppointment[]
  readonly absences: readonly PersonAbsence[]
  /** The browsers in which the person is signed in. */
  readonly sessions: { readonly count: number; readonly lastSeenAt: string | null }
}

/** A person of the register. */
export const person = procedureFor('people.read')
  .input(input)
  .query(async ({ ctx, input: { id } }): Promise<PersonRecord> =>
    ctx.database.read(async (trx) => {
      const details = await requirePerson(trx, id)
      const now = ctx.clock()
      const today = localDay(now)
      const absences = await trx
        .selectFrom('absence')
        .where('personId', '=', id)
        .select(['id', 'validFrom', 'validTo'])
        .orderBy('validFrom', 'desc')
        .execute()
      const sessions = await sessionsOf(trx, id, now, null)
      return {
        id,
        ...details,
        today,
        appointments: await appointmentsOf(trx, id, today),
        absences: absences.map((absence) => ({ ...absence, standing: standingOn(absence, today) })),
        sessions: {
          count: sessions.length,
          lastSeenAt: sessions[0]?.lastSeenAt.toISOString() ?? null,
        },
      }
    }),
  )

async function appointmentsOf(trx: Trx, id: string, today: string): Promise<readonly PersonAppointment[]> {
  const all = await readAppointments(trx)
  const own = all.filter(({ personId }) => personId === id).toReversed()
  const inForce = all.filter((appointment) => isInForce(appointment, today))
  const away = await trx.selectFrom('absence').select(['personId', 'validFrom', 'validTo']).execute()
  const awayToday = new Set(
    away.filter((absence) => isInForce(absence, today)).map(({ personId }) => personId),
  )
  const placeOf = await placesOf(trx, own)
  const acts = (appointment: KeptAppointment) =>
    appointment.role === 'deputySafetyRepresentative' && inForce.includes(appointment)
      ? deputyActs(appointment, inForce, awayToday)
      : null
  return own.map((appointment) => ({
    id: appointment.id,
    role: appointment.role,
    place: placeOf(appointment),
    acting: appointment.acting,
    validFrom: appointment.validFrom,
    validTo: appointment.validTo,
    standing: standingOn(appointment, today),
    acts: acts(appointment),
  }))
}
