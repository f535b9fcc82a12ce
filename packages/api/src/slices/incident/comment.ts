import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { roleInUnit } from '../measure/public.ts'
import { loadIncident } from './load-incident.ts'
import { recordIncident } from './record-incident.ts'

/** Writes a comment to those who handle a case. The reporter doesn't see it. */
export const comment = procedureFor('incidents.comment')
  .input(z.object({ id: rowId, text: z.string().trim().min(1).max(2_000) }))
  .mutation(async ({ ctx, input: { id, text } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const { resource } = await loadIncident(trx, ctx.permission, id)
      const as = roleInUnit(ctx.person, 'incidents.comment', resource)
      await recordIncident(trx, doneBy(ctx), { kind: 'comment', incident: id, as, text })
    }),
  )
