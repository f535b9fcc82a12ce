import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { rowId } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { requireHolder } from './holders.ts'
import { recordTraining } from './record-training.ts'
import { personOfTraining, requireTraining } from './require-training.ts'

/** Takes a course out of the register, with its proof: it was entered by mistake. */
export const remove = procedureFor('training.change')
  .input(z.object({ id: rowId }))
  .mutation(async ({ ctx, input: { id } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const personId = await personOfTraining(trx, id)
      await requireHolder(trx, ctx.permission, personId, localDay(ctx.clock()))
      const before = await requireTraining(trx, id, personId)
      await trx.deleteFrom('training').where('id', '=', id).execute()
      await recordTraining(trx, doneBy(ctx), {
        action: 'training.remove',
        personId,
        id,
        before: { ...before },
      })
    }),
  )
