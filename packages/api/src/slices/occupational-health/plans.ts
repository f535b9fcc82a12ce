import { maySee } from '@hms/domain/access'
import type { HealthPlanStatus } from '@hms/domain/occupational-health'
import { healthPlanStatuses, longestPlanNote } from '@hms/domain/occupational-health'
import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { readOrganisation, requireUnit, resourceOf } from '../organisation/public.ts'
import { recordHealth } from './record-health.ts'

/** A unit's plan with the occupational health service, as lists show it. */
export interface ListedPlan {
  readonly unit: NamedUnit
  readonly status: HealthPlanStatus
  /** Null where the person may not read what units write. */
  readonly note: string | null
  readonly mayChange: boolean
}

const listInput = z.object({
  year: yearNumber,
  /** A unit, with all below it. */
  within: z.string().max(40).optional(),
  campus: z.string().max(100).optional(),
})

/** The plans of a year, by the codes of their units; of a unit that has told of none, there is none here. */
export const plans = procedureFor('occupationalHealth.read')
  .input(listInput)
  .query(async ({ ctx, input: { year, within, campus } }): Promise<readonly ListedPlan[]> =>
    ctx.database.read(async (trx) => {
      const organisation = await readOrganisation(trx)
      const { tree } = organisation
      const rows = await trx
        .selectFrom('healthPlan')
        .where('year', '=', year)
        .select(['unitCode', 'status', 'note'])
        .orderBy('unitCode')
        .execute()
      const keeping = permissionOf(ctx.person, 'occupationalHealth.change')
      return rows.flatMap(({ unitCode, status, note }) => {
        const unit = tree.unit(unitCode)
        const resource = resourceOf(organisation, unitCode)
        const isAsked =
          (within === undefined || tree.path(unitCode).some(({ code }) => code === within)) &&
          (campus === undefined || unit?.campus === campus)
        if (!unit || !isAsked || !ctx.permission.allows(resource)) return []
        return {
          unit: { code: unit.code, name: unit.name },
          status,
          note: maySee(ctx.person, 'comments', resource).allowed ? note : null,
          mayChange: keeping.allows(resource),
        }
      })
    }),
  )

const setInput = z.object({
  unitCode: z.string().max(40),
  year: z.int().min(2000).max(2099),
  status: z.enum(healthPlanStatuses),
  note: z.string().trim().max(longestPlanNote),
})

/** Says how far a unit's plan of a year is. */
export const setPlan = procedureFor('occupationalHealth.change')
  .input(setInput)
  .mutation(async ({ ctx, input: plan }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const { unitCode, year, status, note } = plan
      await requireUnit(trx, ctx.permission, unitCode)
      const before = await trx
        .selectFrom('healthPlan')
        .where('unitCode', '=', unitCode)
        .where('year', '=', year)
        .select(['status', 'note'])
        .forUpdate()
        .executeTakeFirst()
      const columns = { status, note, recordedBy: ctx.person.id, recordedAt: ctx.clock() }
      await trx
        .insertInto('healthPlan')
        .values({ unitCode, year, ...columns })
        .onConflict((conflict) => conflict.columns(['unitCode', 'year']).doUpdateSet(columns))
        .execute()
      await recordHealth(trx, doneBy(ctx), {
        action: 'healthPlan.set',
        subject: `healthPlan:${year}`,
        unitCode,
        what: { status },
        ...(before && { before }),
        after: { status, note },
      })
    }),
  )
