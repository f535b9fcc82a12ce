import { checkGoalNumber } from '@hms/domain/action-plan'
import { z } from 'zod'
import { rowId, yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { deadlineInput, ownerInput, requireOwner } from '../measure/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { planOf } from './read-plan.ts'
import { startPlan } from './start-plan.ts'

const input = z.object({
  unitCode: z.string().max(40),
  year: yearNumber,
  /** Null of a new goal. */
  goalId: rowId.nullable(),
  number: z.string().max(10),
  text: z.string().trim().min(1).max(1_000),
  owners: z.array(ownerInput).max(10),
  deadline: deadlineInput.nullable(),
})

/** Adds a goal or a heading to a unit's plan, or changes one. The plan is made if it isn't there. */
export const setGoal = procedureFor('plans.change')
  .input(input)
  .mutation(
    async ({ ctx, input: { unitCode, year, goalId, ...goal } }): Promise<{ readonly goalId: number }> =>
      ctx.database.transaction(async (trx) => {
        await requireUnit(trx, ctx.permission, unitCode)
        for (const owner of goal.owners) await requireOwner(trx, owner)
        const { id: planId } = await startPlan(trx, unitCode, year, ctx.clock())
        const goals = (await planOf(trx, unitCode, year))?.goals ?? []
        const before = goals.find(({ id }) => id === goalId)
        if (goalId !== null && !before) throw new Refusal({ kind: 'notFound' })
        const others = goals.filter(({ id }) => id !== goalId).map(({ number }) => number)
        const checked = checkGoalNumber(goal.number, others)
        if (!checked.ok) throw new Refusal(checked.problem)

        const columns = {
          number: goal.number,
          text: goal.text,
          owners: JSON.stringify(goal.owners),
          deadline: goal.deadline?.kind === 'date' ? goal.deadline.day : null,
          ongoing: goal.deadline?.kind === 'ongoing',
        }
        const id =
          goalId ??
          (await trx.insertInto('goal').values({ unitCode }).returning('id').executeTakeFirstOrThrow()).id
        await trx
          .insertInto('goalVersion')
          .values({ planId, goalId: id, ...columns })
          .onConflict((conflict) => conflict.columns(['planId', 'goalId']).doUpdateSet(columns))
          .execute()
        await recordEvent(trx, doneBy(ctx), {
          stream: streams.plan(unitCode),
          action: before ? 'goal.change' : 'goal.add',
          subject: `goal:${id}`,
          what: { year, number: goal.number },
          before: before ? { text: before.text, owners: before.owners, deadline: before.deadline } : null,
          after: { text: goal.text, owners: goal.owners, deadline: goal.deadline },
        })
        return { goalId: id }
      }),
  )
