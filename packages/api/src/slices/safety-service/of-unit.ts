import { maySee } from '@hms/domain/access'
import { lastDayOfTerm, standingOn } from '@hms/domain/appointment'
import type { LocalizedText } from '@hms/domain/language'
import type { ElectedRole, MeetingStanding } from '@hms/domain/safety-service'
import { meetingStanding } from '@hms/domain/safety-service'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import { namesOf, readAppointments } from '../appointment/public.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { readAreas } from '../safety-area/public.ts'

/** Somebody by name; null where one may not know who has which role. */
type Named = { readonly id: string; readonly name: LocalizedText } | null

/** An election as the screens show it. */
export interface ShownElection {
  readonly id: number
  readonly unitCode: string | null
  readonly areaCode: string | null
  readonly role: ElectedRole
  readonly heldOn: string
  /** Whether somebody was elected, and who. */
  readonly isElected: boolean
  readonly elected: Named
  readonly termFrom: string
  readonly termTo: string
  readonly entitled: number | null
  readonly voted: number | null
}

/** A meeting as the screens show it. */
export interface ShownMeeting {
  readonly id: number
  readonly day: string
  /** Null where the person may not read what people write. */
  readonly topics: string | null
  readonly nextOn: string | null
}

/** The safety service of a unit. */
export interface SafetyServiceOfUnit {
  readonly unit: NamedUnit
  /** Those who are elected today, with the last day of their term. */
  readonly representatives: readonly {
    readonly person: Named
    readonly role: ElectedRole
    readonly validTo: string | null
  }[]
  /** The safety areas that the unit is in. */
  readonly areas: readonly { readonly code: string; readonly name: LocalizedText }[]
  /** The latest first. */
  readonly elections: readonly ShownElection[]
  readonly meetings: readonly ShownMeeting[]
  readonly standing: MeetingStanding
  readonly may: { readonly changeElections: boolean; readonly changeMeetings: boolean }
}

/** Who is elected in a unit, by which elections, and when manager and representative meet. */
export const ofUnit = procedureFor('safetyService.read')
  .input(z.object({ unitCode: z.string().max(40) }))
  .query(async ({ ctx, input: { unitCode } }): Promise<SafetyServiceOfUnit> =>
    ctx.database.read(async (trx) => {
      const { unit, resource } = await requireUnit(trx, ctx.permission, unitCode)
      const today = localDay(ctx.clock())
      const areas = (await readAreas(trx)).filter(({ units }) => units.includes(unitCode))
      const seesNames = permissionOf(ctx.person, 'appointments.read').allows(resource)
      const seesTopics = maySee(ctx.person, 'comments', resource).allowed
      const codes = areas.map(({ code }) => code)
      const elections = await electionsOf(trx, unitCode, codes)
      const held = (await readAppointments(trx)).filter(
        (appointment) =>
          (appointment.unit === unitCode || codes.includes(appointment.area ?? '')) &&
          standingOn(appointment, today) === 'inForce' &&
          isElectedRole(appointment.role),
      )
      const names = await namesOf(trx, [
        ...held.map(({ personId }) => personId),
        ...elections.flatMap(({ elected }) => elected ?? []),
      ])
      const named = (id: string | null): Named => (id === null || !seesNames ? null : { id, name: names(id) })
      const meetings = await trx
        .selectFrom('safetyMeeting')
        .where('unitCode', '=', unitCode)
        .select(['id', 'day', 'topics', 'nextOn'])
        .orderBy('day', 'desc')
        .execute()
      return {
        unit: { code: unit.code, name: unit.name },
        representatives: held.map(({ personId, role, validTo }) => ({
          person: named(personId),
          role: role as ElectedRole,
          validTo,
        })),
        areas: areas.map(({ code, name }) => ({ code, name })),
        elections: elections.map(({ elected, ...election }) => ({
          ...election,
          isElected: elected !== null,
          elected: named(elected),
          termTo: lastDayOfTerm({ role: election.role, validFrom: election.termFrom }) ?? election.termFrom,
        })),
        meetings: meetings.map(({ topics, ...meeting }) => ({
          ...meeting,
          topics: seesTopics ? topics : null,
        })),
        standing: meetingStanding(meetings, today),
        may: {
          changeElections: permissionOf(ctx.person, 'elections.change').allows(resource),
          changeMeetings: permissionOf(ctx.person, 'safetyMeetings.change').allows(resource),
        },
      }
    }),
  )

function isElectedRole(role: string): role is ElectedRole {
  return role === 'safetyRepresentative' || role === 'deputySafetyRepresentative'
}

function electionsOf(trx: Trx, unitCode: string, areaCodes: readonly string[]) {
  return trx
    .selectFrom('election')
    .where((where) =>
      where.or([
        where('unitCode', '=', unitCode),
        ...(areaCodes.length > 0 ? [where('areaCode', 'in', areaCodes)] : []),
      ]),
    )
    .select(['id', 'unitCode', 'areaCode', 'role', 'heldOn', 'elected', 'termFrom', 'entitled', 'voted'])
    .orderBy('heldOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
}
