import { standingOn } from '@hms/domain/appointment'
import { daysAfter } from '@hms/domain/calendar'
import { meetingStanding } from '@hms/domain/safety-service'
import type { MeetingStanding } from '@hms/domain/safety-service'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { procedureFor } from '../../trpc.ts'
import { readAppointments } from '../appointment/public.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { readOrganisation, reportingUnits, resourceOf } from '../organisation/public.ts'
import { readAreas } from '../safety-area/public.ts'

/** How many days before the end of a term one is told: an election takes its time. */
const termEndsSoon = 90

/** How a unit stands with its safety service. */
export interface ListedService {
  readonly unit: NamedUnit
  /** Code of the faculty, the central administration or a museum. */
  readonly faculty: string
  readonly representatives: number
  readonly deputies: number
  /** The last day of the term that ends first; null where none has an end, or nobody is elected. */
  readonly termEnds: string | null
  /** What asks for something: nobody is elected, a term ends soon, no meeting is planned. */
  readonly pressing: readonly ('noRepresentative' | 'termEnds' | 'noMeeting')[]
  readonly meetings: MeetingStanding
}

const input = z.object({
  /** A unit, with all below it. */
  within: z.string().max(40).optional(),
  campus: z.string().max(100).optional(),
})

/** How the reporting units that a person reaches stand with their safety service, by their codes. */
export const list = procedureFor('safetyService.read')
  .input(input)
  .query(async ({ ctx, input: { within, campus } }): Promise<readonly ListedService[]> =>
    ctx.database.read(async (trx) => {
      const organisation = await readOrganisation(trx)
      const { tree } = organisation
      const today = localDay(ctx.clock())
      const units = reportingUnits(organisation, null).filter(
        ({ code }) =>
          ctx.permission.allows(resourceOf(organisation, code)) &&
          (within === undefined || tree.path(code).some((unit) => unit.code === within)) &&
          (campus === undefined || tree.unit(code)?.campus === campus),
      )
      const areas = await readAreas(trx)
      const held = (await readAppointments(trx)).filter(
        (appointment) => standingOn(appointment, today) === 'inForce',
      )
      const meetings = Map.groupBy(
        await trx.selectFrom('safetyMeeting').select(['unitCode', 'day', 'nextOn']).execute(),
        ({ unitCode }) => unitCode,
      )
      return units.map(({ code, name, faculty }): ListedService => {
        const codes = new Set(areas.filter((area) => area.units.includes(code)).map((area) => area.code))
        const elected = held.filter(({ unit, area }) => unit === code || codes.has(area ?? ''))
        const representatives = elected.filter(({ role }) => role === 'safetyRepresentative')
        const termEnds = representatives.flatMap(({ validTo }) => validTo ?? []).toSorted()[0] ?? null
        const standing = meetingStanding(meetings.get(code) ?? [], today)
        return {
          unit: { code, name },
          faculty,
          representatives: representatives.length,
          deputies: elected.filter(({ role }) => role === 'deputySafetyRepresentative').length,
          termEnds,
          pressing: [
            ...(representatives.length === 0 ? (['noRepresentative'] as const) : []),
            ...(termEnds !== null && termEnds <= daysAfter(today, termEndsSoon)
              ? (['termEnds'] as const)
              : []),
            ...(standing.isMissing ? (['noMeeting'] as const) : []),
          ],
          meetings: standing,
        }
      })
    }),
  )
