import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { roleInUnit } from '../measure/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { contentOf, planInput, rowOfPlan, storePlan } from './plan-input.ts'
import { recordRound } from './record-round.ts'

/** Plans a round of a unit, and invites those who take part. It goes by the newest versions of the lists. */
export const plan = procedureFor('rounds.plan')
  .input(z.object({ unitCode: z.string().max(40), ...planInput }))
  .mutation(async ({ ctx, input: { unitCode, ...planned } }): Promise<{ readonly id: number }> =>
    ctx.database.transaction(async (trx) => {
      const { resource } = await requireUnit(trx, ctx.permission, unitCode)
      const { checklists, ownItems } = await contentOf(trx, unitCode, planned)
      const now = ctx.clock()
      const { id } = await trx
        .insertInto('safetyRound')
        .values({
          unitCode,
          ...rowOfPlan(planned),
          state: 'planned',
          checklists: JSON.stringify(checklists),
          ownItems: JSON.stringify(ownItems),
          reason: null,
          plannedBy: ctx.person.id,
          plannedAt: now,
          changedAt: now,
          signedAt: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await storePlan(trx, { id, unitCode }, planned)
      await recordRound(trx, doneBy(ctx), {
        action: 'round.plan',
        round: id,
        as: roleInUnit(ctx.person, 'rounds.plan', resource),
        to: 'planned',
        what: { unit: unitCode, day: planned.day },
        after: planned,
      })
      await ctx.jobs.enqueue(trx, 'round.tell', { round: id })
      return { id }
    }),
  )
