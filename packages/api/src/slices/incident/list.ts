import type { HandlingDue, IncidentCategory, IncidentState, IncidentType } from '@hms/domain/incident'
import { handlingDues, incidentCategories, incidentStates, incidentTypes } from '@hms/domain/incident'
import { sql } from 'kysely'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import type { Page } from '../../platform/paging.ts'
import { paging } from '../../platform/paging.ts'
import { procedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { unitAndBelow } from '../organisation/public.ts'
import { dueSql } from './due-sql.ts'

/** The orders of a list: the latest reported first, the most pressing first, by unit. */
const orders = {
  reported: 'incident.reported_at desc, incident.id desc',
  deadline: 'incident.deadline nulls last, incident.arrived_on, incident.id',
  unit: 'incident.unit_code, incident.reported_at desc, incident.id desc',
} as const

const input = z.object({
  /** A unit, with all below it; all that the person may see when left out. */
  within: z.string().max(40).optional(),
  state: z.array(z.enum(incidentStates)).max(incidentStates.length).optional(),
  type: z.enum(incidentTypes).optional(),
  category: z.enum(incidentCategories).optional(),
  due: z.array(z.enum(handlingDues)).max(handlingDues.length).optional(),
  /** The year in which it was reported. */
  year: yearNumber.optional(),
  /** In what happened, the place, or the number of the case. */
  search: z.string().trim().max(100).optional(),
  order: z.enum(Object.keys(orders) as [keyof typeof orders]).default('reported'),
  ...paging,
})

/** A case, as lists show it. */
export interface ListedIncident {
  readonly id: number
  readonly unit: NamedUnit
  readonly type: IncidentType
  readonly categories: readonly IncidentCategory[]
  /** The beginning of what happened; null once its time is over. */
  readonly what: string | null
  readonly happenedOn: string
  readonly reportedAt: string
  readonly state: IncidentState
  readonly deadline: string | null
  readonly due: HandlingDue
  readonly serious: boolean
}

/** How much of what happened a list shows, in characters. */
const beginning = 160

/** The cases of the units that a person may see. */
export const list = procedureFor('incidents.read')
  .input(input)
  .query(async ({ ctx, input: wanted }): Promise<Page<ListedIncident>> =>
    ctx.database.read(async (trx) => {
      const { page, pageSize, state, type, category, due, year, search } = wanted
      const units = await unitAndBelow(trx, wanted.within)
      const dueOfCase = dueSql(localDay(ctx.clock()))
      const matching = trx
        .selectFrom('incident')
        .$if(units !== null, (all) => all.where('unitCode', '=', sql<string>`any(${units}::text[])`))
        .$if(state !== undefined, (all) => all.where('state', 'in', state ?? []))
        .$if(type !== undefined, (all) => all.where('type', '=', type ?? 'nonconformity'))
        .$if(category !== undefined, (all) => all.where(sql<boolean>`categories ? ${category ?? ''}`))
        .$if(due !== undefined, (all) => all.where(sql<boolean>`${dueOfCase} = any(${due ?? []}::text[])`))
        .$if(year !== undefined, (all) =>
          all.where(sql<boolean>`extract(year from reported_at at time zone 'Europe/Oslo') = ${year}`),
        )
        .$if(search !== undefined && search !== '', (all) =>
          all.where(
            sql<boolean>`(strpos(lower(coalesce(what, '')), lower(${search})) > 0
              or strpos(lower(place), lower(${search})) > 0 or incident.id::text = ${search})`,
          ),
        )
      const { total } = await matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
      const rows = await matching
        .innerJoin('unit', 'unit.code', 'incident.unitCode')
        .select([
          'incident.id',
          'type',
          'categories',
          'happenedOn',
          'reportedAt',
          'state',
          'deadline',
          'serious',
        ])
        .select(['unit.code', 'unit.name'])
        .select(sql<string | null>`left(what, ${beginning})`.as('what'))
        .select(dueOfCase.as('due'))
        .orderBy(sql.raw(orders[wanted.order]))
        .limit(pageSize)
        .offset(page * pageSize)
        .execute()
      return {
        rows: rows.map(({ code, name, reportedAt, ...row }) => ({
          ...row,
          unit: { code, name },
          reportedAt: reportedAt.toISOString(),
        })),
        total,
        page,
        pageSize,
      }
    }),
  )
