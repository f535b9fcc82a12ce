import { longestIncidentText } from '@hms/domain/incident'
import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { roleInUnit } from '../measure/public.ts'
import { loadIncident } from './load-incident.ts'
import { recordIncident } from './record-incident.ts'

const input = z.object({
  id: rowId,
  /** Null takes it back. */
  text: z.string().trim().min(1).max(longestIncidentText.lesson).nullable(),
})

/** Shares with all units what was learnt from a case, or takes it back. */
export const shareLesson = procedureFor('incidents.handle')
  .input(input)
  .mutation(async ({ ctx, input: { id, text } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const { incident, resource } = await loadIncident(trx, ctx.permission, id, 'forUpdate')
      if (text === null) await trx.deleteFrom('lesson').where('incidentId', '=', id).execute()
      else {
        const sharedAt = ctx.clock()
        const { unitCode, type, categories } = incident
        await trx
          .insertInto('lesson')
          .values({
            incidentId: id,
            unitCode,
            type,
            categories: JSON.stringify(categories),
            text,
            sharedAt,
          })
          .onConflict((conflict) => conflict.column('incidentId').doUpdateSet({ text, sharedAt }))
          .execute()
      }
      const as = roleInUnit(ctx.person, 'incidents.handle', resource)
      await recordIncident(trx, doneBy(ctx), { kind: 'lesson', incident: id, as, text })
    }),
  )
