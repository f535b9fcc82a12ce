import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { rowId } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { loadMeasure } from './load-measure.ts'
import { recordMeasure, roleInUnit } from './record-measure.ts'

/** Says that a measure that goes on has been looked at, with a word about how it stands if there is one. */
export const lookAt = procedureFor('measures.change')
  .input(z.object({ id: rowId, text: z.string().trim().max(2_000).nullable().default(null) }))
  .mutation(async ({ ctx, input: { id, text } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const { measure, resource } = await loadMeasure(trx, ctx.permission, id, 'forUpdate')
      const now = ctx.clock()
      await trx
        .updateTable('measure')
        .where('id', '=', id)
        .set({ lookedAtOn: localDay(now), changedAt: now })
        .execute()
      await recordMeasure(trx, doneBy(ctx), {
        kind: 'lookedAt',
        measure: id,
        unitCode: measure.unitCode,
        as: roleInUnit(ctx.person, 'measures.change', resource),
        text: text === '' ? null : text,
      })
    }),
  )
