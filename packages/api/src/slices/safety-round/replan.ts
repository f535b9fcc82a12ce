import { canReplan } from '@hms/domain/safety-round'
import { sql } from 'kysely'
import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { roleInUnit } from '../measure/public.ts'
import { loadRound } from './load-round.ts'
import { contentOf, planInput, rowOfPlan, storePlan } from './plan-input.ts'
import { recordRound } from './record-round.ts'

/** Plans a round otherwise, as long as no tablet has been made ready for it. Those who take part are told. */
export const replan = procedureFor('rounds.plan')
  .input(z.object({ id: rowId, ...planInput }))
  .mutation(async ({ ctx, input: { id, ...planned } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const { unit, resource, state } = await loadRound(trx, ctx.permission, id, 'forUpdate')
      if (!canReplan(state)) throw new Refusal({ kind: 'wrongRoundState', state })
      const { checklists, ownItems } = await contentOf(trx, unit.code, planned)
      await trx
        .updateTable('safetyRound')
        .set({
          ...rowOfPlan(planned),
          revision: sql<number>`revision + 1`,
          checklists: JSON.stringify(checklists),
          ownItems: JSON.stringify(ownItems),
          changedAt: ctx.clock(),
        })
        .where('id', '=', id)
        .execute()
      await storePlan(trx, { id, unitCode: unit.code }, planned)
      await recordRound(trx, doneBy(ctx), {
        action: 'round.replan',
        round: id,
        as: roleInUnit(ctx.person, 'rounds.plan', resource),
        what: { day: planned.day },
        after: planned,
      })
      await ctx.jobs.enqueue(trx, 'round.tell', { round: id })
    }),
  )
