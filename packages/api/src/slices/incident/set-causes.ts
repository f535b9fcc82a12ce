import type { IncidentState } from '@hms/domain/incident'
import { causeLimits, checkCauses, moveIncident } from '@hms/domain/incident'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { entryId, rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { roleInUnit } from '../measure/public.ts'
import { loadIncident } from './load-incident.ts'
import { recordIncident } from './record-incident.ts'

const cause = z.object({
  id: entryId,
  parent: entryId.nullable(),
  text: z.string().max(causeLimits.characters + 100),
})

const input = z.object({
  id: rowId,
  causes: z.array(cause).max(causeLimits.causes + 10),
  /** When the case was changed last, as the page has it: what somebody else wrote meanwhile is not written over. */
  changedAt: z.iso.datetime(),
})

/** Writes down why it happened: causes, and what is behind each. */
export const setCauses = procedureFor('incidents.handle')
  .input(input)
  .mutation(async ({ ctx, input: { id, causes, changedAt } }): Promise<{ readonly state: IncidentState }> =>
    ctx.database.transaction(async (trx) => {
      const { incident, measures, resource } = await loadIncident(trx, ctx.permission, id, 'forUpdate')
      if (incident.changedAt.toISOString() !== changedAt) throw new Refusal({ kind: 'contentChanged' })
      const checked = checkCauses(causes)
      if (!checked.ok) throw new Refusal(checked.problem)
      const now = ctx.clock()
      const facts = { ...incident, causes: checked.value.length, measures, resource }
      const moved = moveIncident(ctx.person, facts, 'findCause', {
        reason: null,
        deadline: null,
        toUnit: null,
        today: localDay(now),
      })
      if (!moved.ok) throw new Refusal(moved.problem)
      await trx
        .updateTable('incident')
        .where('id', '=', id)
        .set({ state: moved.value, causes: JSON.stringify(checked.value), changedAt: now })
        .execute()
      await recordIncident(trx, doneBy(ctx), {
        kind: 'moved',
        incident: id,
        as: roleInUnit(ctx.person, 'incidents.handle', resource),
        from: incident.state,
        to: moved.value,
        what: { move: 'findCause', causes: checked.value.length },
      })
      return { state: moved.value }
    }),
  )
