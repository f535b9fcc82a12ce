import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { startPlan } from './start-plan.ts'

/** Makes a unit's plan of a year, with the goals of the last one; leaves a plan that is there as it is. */
export const start = procedureFor('plans.change')
  .input(z.object({ unitCode: z.string().max(40), year: yearNumber }))
  .mutation(async ({ ctx, input: { unitCode, year } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      await requireUnit(trx, ctx.permission, unitCode)
      const plan = await startPlan(trx, unitCode, year, ctx.clock())
      if (!plan.made) return
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.plan(unitCode),
        action: 'plan.start',
        subject: `plan:${plan.id}`,
        what: { year },
      })
    }),
  )
