import type { IncidentCategory, IncidentType } from '@hms/domain/incident'
import { incidentCategories } from '@hms/domain/incident'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Page } from '../../platform/paging.ts'
import { paging } from '../../platform/paging.ts'
import { ownProcedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'

const input = z.object({
  category: z.enum(incidentCategories).optional(),
  search: z.string().trim().max(100).optional(),
  ...paging,
})

/** What a unit has learnt. */
export interface SharedLesson {
  readonly incident: number
  readonly unit: NamedUnit
  readonly type: IncidentType
  readonly categories: readonly IncidentCategory[]
  readonly text: string
  readonly sharedAt: string
}

/** What units have learnt from cases, for all; the latest first. */
export const lessons = ownProcedureFor('incident.own')
  .input(input)
  .query(async ({ ctx, input: { category, search, page, pageSize } }): Promise<Page<SharedLesson>> =>
    ctx.database.read(async (trx) => {
      const matching = trx
        .selectFrom('lesson')
        .$if(category !== undefined, (all) => all.where(sql<boolean>`lesson.categories ? ${category ?? ''}`))
        .$if(search !== undefined && search !== '', (all) =>
          all.where(sql<boolean>`strpos(lower(lesson.text), lower(${search})) > 0`),
        )
      const { total } = await matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
      const rows = await matching
        .innerJoin('unit', 'unit.code', 'lesson.unitCode')
        .select(['incidentId', 'type', 'categories', 'text', 'sharedAt', 'unit.code', 'unit.name'])
        .orderBy('sharedAt', 'desc')
        .orderBy('incidentId', 'desc')
        .limit(pageSize)
        .offset(page * pageSize)
        .execute()
      return {
        rows: rows.map(({ incidentId, code, name, sharedAt, ...lesson }) => ({
          ...lesson,
          incident: incidentId,
          unit: { code, name },
          sharedAt: sharedAt.toISOString(),
        })),
        total,
        page,
        pageSize,
      }
    }),
  )
