import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import type { OpenedPlan } from './open-plan.ts'
import { openPlan } from './open-plan.ts'

/** Opens a unit's plan of a year. */
export const open = procedureFor('plans.read')
  .input(z.object({ unitCode: z.string().max(40), year: yearNumber }))
  .query(async ({ ctx, input }): Promise<OpenedPlan> =>
    ctx.database.read((trx) => openPlan(trx, ctx.person, ctx.permission, input)),
  )
