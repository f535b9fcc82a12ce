import type { LocalizedText } from '@hms/domain/language'
import { localDay } from '../../platform/clock.ts'
import { procedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { unitsByCode } from '../organisation/public.ts'
import { readAreas } from './read-areas.ts'

/** A safety area as the desk shows it. */
export interface ListedArea {
  readonly code: string
  readonly name: LocalizedText
  readonly campus: string | null
  readonly units: readonly NamedUnit[]
  /** Those who are elected for it today, deputies too. */
  readonly elected: readonly {
    readonly person: { readonly id: string; readonly name: LocalizedText }
    readonly role: 'safetyRepresentative' | 'deputySafetyRepresentative'
  }[]
}

/** The safety areas with their units and those who are elected for them. */
export const list = procedureFor('appointments.change').query(
  async ({ ctx }): Promise<readonly ListedArea[]> =>
    ctx.database.read(async (trx) => {
      const areas = await readAreas(trx)
      const units = await unitsByCode(
        trx,
        areas.flatMap((area) => area.units),
      )
      const day = localDay(ctx.clock())
      const elected = await trx
        .selectFrom('appointment')
        .innerJoin('person', 'person.id', 'appointment.personId')
        .where('areaCode', 'is not', null)
        .where('role', 'in', ['safetyRepresentative', 'deputySafetyRepresentative'])
        .where('validFrom', '<=', day)
        .where((where) => where.or([where('validTo', 'is', null), where('validTo', '>=', day)]))
        .select(['areaCode', 'role', 'person.id', 'person.name'])
        .orderBy('role', 'desc')
        .orderBy('appointment.id')
        .$narrowType<{ role: ListedArea['elected'][number]['role'] }>()
        .execute()
      const electedFor = Map.groupBy(elected, ({ areaCode }) => areaCode)
      return areas.map(({ units: codes, ...area }) => ({
        ...area,
        units: codes.map((code) => units.get(code) ?? unnamed(code)),
        elected: (electedFor.get(area.code) ?? []).map(({ role, id, name }) => ({
          role,
          person: { id, name },
        })),
      }))
    }),
)

function unnamed(code: string): NamedUnit {
  return { code, name: { nb: code, nn: code, en: code } }
}
