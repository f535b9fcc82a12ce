import { costClasses } from '@hms/domain/action-plan'
import { moveIncident } from '@hms/domain/incident'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { entryId, rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { deadlineInput, insertMeasure, ownerInput, requireOwner, roleInUnit } from '../measure/public.ts'
import { loadIncident } from './load-incident.ts'
import { recordIncident } from './record-incident.ts'

const input = z.object({
  id: rowId,
  /** Made at random by whoever sends it: sent twice, the measure is made once. */
  requestId: entryId,
  text: z.string().trim().min(1).max(2_000),
  owner: ownerInput,
  deadline: deadlineInput,
  costClass: z.enum(costClasses).default('none'),
})

/** Makes a measure from a case, in the plan of the unit that has it. */
export const addMeasure = procedureFor('incidents.handle')
  .input(input)
  .mutation(async ({ ctx, input: { id, requestId, ...measure } }): Promise<{ readonly measure: number }> =>
    ctx.database.transaction(async (trx) => {
      const { incident, measures, resource } = await loadIncident(trx, ctx.permission, id, 'forUpdate')
      const before = await trx
        .selectFrom('incidentMeasure')
        .where('incidentId', '=', id)
        .where('requestId', '=', requestId)
        .select('measureId')
        .executeTakeFirst()
      if (before) return { measure: before.measureId }
      const now = ctx.clock()
      const today = localDay(now)
      const facts = { ...incident, causes: incident.causes.length, measures: measures + 1, resource }
      const moved = moveIncident(ctx.person, facts, 'planMeasure', {
        reason: null,
        deadline: null,
        toUnit: null,
        today,
      })
      if (!moved.ok) throw new Refusal(moved.problem)
      await requireOwner(trx, measure.owner)
      const as = roleInUnit(ctx.person, 'incidents.handle', resource)
      const made = await insertMeasure(trx, doneBy(ctx), as, {
        ...measure,
        unitCode: incident.unitCode,
        year: Number(today.slice(0, 4)),
        source: 'incident',
        findingId: null,
        goalId: null,
      })
      await trx
        .insertInto('incidentMeasure')
        .values({ incidentId: id, measureId: made.id, requestId })
        .execute()
      await trx
        .updateTable('incident')
        .where('id', '=', id)
        .set({ state: moved.value, changedAt: now })
        .execute()
      await recordIncident(trx, doneBy(ctx), {
        kind: 'moved',
        incident: id,
        as,
        from: incident.state,
        to: moved.value,
        what: { move: 'planMeasure', measure: made.id },
      })
      return { measure: made.id }
    }),
  )
