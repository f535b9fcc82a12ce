import { headingOf, isHeading } from '@hms/domain/action-plan'
import { sql } from 'kysely'
import { z } from 'zod'
import { rowId, yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { planOf } from './read-plan.ts'

const input = z.object({ unitCode: z.string().max(40), year: yearNumber, goalId: rowId })

/**
 * Takes a goal out of a year's plan; plans of other years keep it. Refused while measures of the plan serve it, or goals
 * stand under it.
 */
export const removeGoal = procedureFor('plans.change')
  .input(input)
  .mutation(async ({ ctx, input: { unitCode, year, goalId } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      await requireUnit(trx, ctx.permission, unitCode)
      const plan = await planOf(trx, unitCode, year)
      const goal = plan?.goals.find(({ id }) => id === goalId)
      if (!plan || !goal) throw new Refusal({ kind: 'notFound' })
      const isOverOthers =
        isHeading(goal.number) &&
        plan.goals.some(({ id, number }) => id !== goalId && headingOf(number) === goal.number)
      const { rows } = await sql<{
        serves: boolean
      }>`select hms_goal_has_measures(${goalId}, ${year}) as serves`.execute(trx)
      if (isOverOthers || rows[0]?.serves) throw new Refusal({ kind: 'goalInUse' })
      await trx.deleteFrom('goalVersion').where('planId', '=', plan.id).where('goalId', '=', goalId).execute()
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.plan(unitCode),
        action: 'goal.remove',
        subject: `goal:${goalId}`,
        what: { year, number: goal.number },
        before: { text: goal.text, owners: goal.owners, deadline: goal.deadline },
      })
    }),
  )
