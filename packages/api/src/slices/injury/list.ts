import type { InjuryActivity, InjuryKind } from '@hms/domain/incident'
import { injuryKinds } from '@hms/domain/incident'
import { sql } from 'kysely'
import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import type { Page } from '../../platform/paging.ts'
import { paging } from '../../platform/paging.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { readOrganisation, resourceOf, unitAndBelow } from '../organisation/public.ts'

const input = z.object({
  /** A unit, with all below it; all that the person may see when left out. */
  within: z.string().max(40).optional(),
  /** The year in which it happened. */
  year: yearNumber.optional(),
  kind: z.enum(injuryKinds).optional(),
  /** Only those that were not sent to NAV yet. */
  notSent: z.boolean().default(false),
  /** In place, course and cause. */
  search: z.string().trim().max(100).optional(),
  ...paging,
})

/** An entry of the register. */
export interface ListedInjury {
  readonly id: number
  readonly unit: NamedUnit
  readonly incidentId: number | null
  readonly happenedOn: string
  readonly happenedTime: string | null
  readonly place: string
  readonly activity: InjuryActivity
  readonly course: string
  readonly cause: string
  readonly kind: InjuryKind
  readonly sentToNavOn: string | null
  /** Whether the person keeps the register of the unit, and can ask for the name in it (`injury.persons`). */
  readonly mayChange: boolean
}

/** The register of the units that a person may see it of, the latest first. Nobody's name stands in it. */
export const list = procedureFor('injuries.read')
  .input(input)
  .query(async ({ ctx, input: wanted }): Promise<Page<ListedInjury>> => {
    const { page, pageSize, year, kind, notSent, search } = wanted
    const read = await ctx.database.read(async (trx) => {
      const units = await unitAndBelow(trx, wanted.within)
      const matching = trx
        .selectFrom('injury')
        .$if(units !== null, (all) => all.where('unitCode', '=', sql<string>`any(${units}::text[])`))
        .$if(year !== undefined, (all) => all.where(sql<boolean>`extract(year from happened_on) = ${year}`))
        .$if(kind !== undefined, (all) => all.where('injury.kind', '=', kind ?? 'other'))
        .$if(notSent, (all) => all.where('sentToNavOn', 'is', null))
        .$if(search !== undefined && search !== '', (all) =>
          all.where(
            sql<boolean>`strpos(lower(concat_ws(' ', injury.place, injury.course, injury.cause)), lower(${search})) > 0`,
          ),
        )
      const { total } = await matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
      const rows = await matching
        .innerJoin('unit', 'unit.code', 'injury.unitCode')
        .select(['injury.id', 'incidentId', 'happenedOn', 'happenedTime', 'place', 'activity', 'course'])
        .select(['cause', 'injury.kind', 'sentToNavOn', 'unit.code', 'unit.name'])
        .orderBy('happenedOn', 'desc')
        .orderBy('injury.id', 'desc')
        .limit(pageSize)
        .offset(page * pageSize)
        .execute()
      return { total, rows, organisation: await readOrganisation(trx) }
    })
    const keeping = permissionOf(ctx.person, 'injuries.keep')
    return {
      rows: read.rows.map(({ code, name, ...row }) => ({
        ...row,
        unit: { code, name },
        mayChange: keeping.allows(resourceOf(read.organisation, code)),
      })),
      total: read.total,
      page,
      pageSize,
    }
  })
