import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { recordAssessment } from './record-assessment.ts'
import { requireAssessment } from './require-assessment.ts'

/** Takes an assessment out of the register: what it is about is done no more. Measures from it stay. */
export const remove = procedureFor('risks.change')
  .input(z.object({ id: rowId }))
  .mutation(async ({ ctx, input: { id } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const before = await requireAssessment(trx, id)
      await requireUnit(trx, ctx.permission, before.unitCode)
      await trx.updateTable('riskAssessment').set({ removedAt: ctx.clock() }).where('id', '=', id).execute()
      await recordAssessment(trx, doneBy(ctx), {
        action: 'risk.remove',
        id,
        unitCode: before.unitCode,
        before: { ...before },
      })
    }),
  )
