import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { loadMeasure } from './load-measure.ts'
import { recordMeasure, roleInUnit } from './record-measure.ts'

/** Writes a comment on a measure. Comments are never changed. */
export const comment = procedureFor('measures.comment')
  .input(z.object({ id: rowId, text: z.string().trim().min(1).max(2_000) }))
  .mutation(async ({ ctx, input: { id, text } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const { measure, resource } = await loadMeasure(trx, ctx.permission, id)
      await recordMeasure(trx, doneBy(ctx), {
        kind: 'comment',
        measure: id,
        unitCode: measure.unitCode,
        as: roleInUnit(ctx.person, 'measures.comment', resource),
        text,
      })
    }),
  )
