import { authorities } from '@hms/domain/incident'
import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { roleInUnit } from '../measure/public.ts'
import { loadIncident } from './load-incident.ts'
import { recordIncident } from './record-incident.ts'

/** Says whether somebody was badly hurt or died: then the authorities are to be told at once (aml § 5-2). */
export const setSerious = procedureFor('incidents.handle')
  .input(z.object({ id: rowId, serious: z.boolean() }))
  .mutation(async ({ ctx, input: { id, serious } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const { incident, resource } = await loadIncident(trx, ctx.permission, id, 'forUpdate')
      if (incident.serious === serious) return
      const now = ctx.clock()
      await trx.updateTable('incident').where('id', '=', id).set({ serious, changedAt: now }).execute()
      const as = roleInUnit(ctx.person, 'incidents.handle', resource)
      await recordIncident(trx, doneBy(ctx), { kind: 'serious', incident: id, as, what: { serious } })
    }),
  )

/** Says that an authority has been told of a serious accident. Said twice, the first time stands. */
export const markNotified = procedureFor('incidents.handle')
  .input(z.object({ id: rowId, authority: z.enum(authorities) }))
  .mutation(async ({ ctx, input: { id, authority } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const { resource } = await loadIncident(trx, ctx.permission, id, 'forUpdate')
      const { numInsertedOrUpdatedRows: added } = await trx
        .insertInto('incidentNotice')
        .values({ incidentId: id, authority, doneAt: ctx.clock(), doneBy: ctx.person.id })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow()
      if (added === 0n) return
      const as = roleInUnit(ctx.person, 'incidents.handle', resource)
      await recordIncident(trx, doneBy(ctx), { kind: 'notice', incident: id, as, what: { authority } })
    }),
  )
