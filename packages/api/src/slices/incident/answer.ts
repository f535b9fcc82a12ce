import { longestIncidentText } from '@hms/domain/incident'
import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { roleInUnit } from '../measure/public.ts'
import { loadIncident } from './load-incident.ts'
import { recordIncident } from './record-incident.ts'

const input = z.object({ id: rowId, text: z.string().trim().min(1).max(longestIncidentText.answer) })

/** Tells the reporter what came of it, whether they are known or not; later answers take the place of earlier ones. */
export const answer = procedureFor('incidents.handle')
  .input(input)
  .mutation(async ({ ctx, input: { id, text } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const { resource } = await loadIncident(trx, ctx.permission, id, 'forUpdate')
      const now = ctx.clock()
      await trx.updateTable('incident').where('id', '=', id).set({ answer: text, changedAt: now }).execute()
      const as = roleInUnit(ctx.person, 'incidents.handle', resource)
      await recordIncident(trx, doneBy(ctx), { kind: 'answer', incident: id, as, text })
    }),
  )
