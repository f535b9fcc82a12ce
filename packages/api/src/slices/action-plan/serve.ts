import { z } from 'zod'
import { rowId, yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { plansOf } from './read-plan.ts'

const input = z.object({
  unitCode: z.string().max(40),
  year: yearNumber,
  goalId: rowId,
  /** Null takes back what was said. */
  text: z.string().trim().max(2_000).nullable(),
})

/** Says how a unit serves a goal of a plan above its own. */
export const serve = procedureFor('plans.change')
  .input(input)
  .mutation(async ({ ctx, input: { unitCode, year, goalId, text } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const { organisation } = await requireUnit(trx, ctx.permission, unitCode)
      const above = organisation.tree
        .path(unitCode)
        .slice(1)
        .map(({ code }) => code)
      const plans = await plansOf(trx, above, year)
      if (!plans.some(({ goals }) => goals.some(({ id }) => id === goalId)))
        throw new Refusal({ kind: 'notFound' })
      const own = { unitCode, goalId, year }
      if (text === null || text === '') {
        await trx
          .deleteFrom('goalService')
          .where('unitCode', '=', unitCode)
          .where('goalId', '=', goalId)
          .where('year', '=', year)
          .execute()
      } else {
        await trx
          .insertInto('goalService')
          .values({ ...own, text })
          .onConflict((conflict) => conflict.columns(['unitCode', 'goalId', 'year']).doUpdateSet({ text }))
          .execute()
      }
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.plan(unitCode),
        action: 'goal.serve',
        subject: `goal:${goalId}`,
        what: { year },
        after: text,
      })
    }),
  )
