import type { IncidentCategory, IncidentState, IncidentType } from '@hms/domain/incident'
import { z } from 'zod'
import type { Page } from '../../platform/paging.ts'
import { paging } from '../../platform/paging.ts'
import { ownProcedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'

/** What one has reported, and what came of it. */
export interface OwnIncident {
  readonly id: number
  readonly unit: NamedUnit
  readonly type: IncidentType
  readonly categories: readonly IncidentCategory[]
  /** Null once its time is over. */
  readonly what: string | null
  readonly happenedOn: string
  readonly reportedAt: string
  readonly wantsAnonymity: boolean
  readonly state: IncidentState
  readonly deadline: string | null
  /** Why it was rejected, or closed as it was. */
  readonly reason: string | null
  readonly answer: string | null
}

/** The columns that somebody sees of what they have reported. */
const ownColumns = [
  'incident.id',
  'incident.type',
  'categories',
  'what',
  'happenedOn',
  'reportedAt',
  'wantsAnonymity',
  'state',
  'deadline',
  'reason',
  'answer',
] as const

/** What the person has reported, the latest first. */
export const mine = ownProcedureFor('incident.own')
  .input(z.object(paging))
  .query(async ({ ctx, input: { page, pageSize } }): Promise<Page<OwnIncident>> =>
    ctx.database.read(async (trx) => {
      const own = trx.selectFrom('incidentReporter').where('personId', '=', ctx.person.id)
      const { total } = await own
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      const rows = await own
        .innerJoin('incident', 'incident.id', 'incidentId')
        .innerJoin('unit', 'unit.code', 'incident.unitCode')
        .select(ownColumns)
        .select(['unit.code', 'unit.name'])
        .orderBy('reportedAt', 'desc')
        .orderBy('incident.id', 'desc')
        .limit(pageSize)
        .offset(page * pageSize)
        .execute()
      return {
        rows: rows.map(({ code, name, reportedAt, ...row }) => ({
          ...row,
          unit: { code, name },
          reportedAt: reportedAt.toISOString(),
        })),
        total: Number(total),
        page,
        pageSize,
      }
    }),
  )
