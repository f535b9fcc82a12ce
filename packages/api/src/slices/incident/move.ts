import type { IncidentState } from '@hms/domain/incident'
import { moveIncident } from '@hms/domain/incident'
import { sql } from 'kysely'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { dayText, rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { roleInUnit } from '../measure/public.ts'
import { loadIncident } from './load-incident.ts'
import { recordIncident } from './record-incident.ts'

const input = z.object({
  id: rowId,
  /** Where the move needs one; the reporter sees it. */
  reason: z.string().trim().max(2_000).nullable().default(null),
  /** By when it is to be handled, of a case that is taken on. */
  deadline: dayText.nullable().default(null),
})

/** The moves that are made with a case as such; causes and measures move it by themselves. */
const named = ['accept', 'reject', 'close', 'reopen'] as const

/** A procedure for each: the table of moves says from which states, where it leads, and what it needs. */
function moveBy(move: (typeof named)[number]) {
  return procedureFor('incidents.handle')
    .input(input)
    .mutation(async ({ ctx, input: { id, ...details } }): Promise<{ readonly state: IncidentState }> =>
      ctx.database.transaction(async (trx) => {
        const { incident, measures, resource } = await loadIncident(trx, ctx.permission, id, 'forUpdate')
        const now = ctx.clock()
        const today = localDay(now)
        const facts = { ...incident, causes: incident.causes.length, measures, resource }
        const moved = moveIncident(ctx.person, facts, move, { ...details, toUnit: null, today })
        if (!moved.ok) throw new Refusal(moved.problem)
        await trx
          .updateTable('incident')
          .where('id', '=', id)
          .set({
            state: moved.value,
            reason: details.reason,
            closedOn: moved.value === 'closed' ? today : null,
            rejectedOn: moved.value === 'rejected' ? today : null,
            changedAt: now,
            ...(move === 'accept' ? { deadline: details.deadline } : {}),
          })
          .execute()
        await recordIncident(trx, doneBy(ctx), {
          kind: 'moved',
          incident: id,
          as: roleInUnit(ctx.person, 'incidents.handle', resource),
          from: incident.state,
          to: moved.value,
          text: details.reason,
          what: { move, ...(move === 'accept' ? { deadline: details.deadline } : {}) },
        })
        return { state: moved.value }
      }),
    )
}

/** The moves of a case, by name: `incident.accept({ id, deadline })`. */
export const moves = {
  accept: moveBy('accept'),
  reject: moveBy('reject'),
  close: moveBy('close'),
  reopen: moveBy('reopen'),
} as const satisfies Record<(typeof named)[number], unknown>

const transferInput = z.object({
  id: rowId,
  toUnit: z.string().max(40),
  reason: z.string().trim().max(2_000).nullable().default(null),
})

/** Gives a case to the unit that it belongs to, whichever that is. From then on it is theirs. */
export const transfer = procedureFor('incidents.handle')
  .input(transferInput)
  .mutation(async ({ ctx, input: { id, toUnit, reason } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const { incident, measures, resource } = await loadIncident(trx, ctx.permission, id, 'forUpdate')
      const now = ctx.clock()
      const facts = { ...incident, causes: incident.causes.length, measures, resource }
      const details = { reason, toUnit, deadline: null, today: localDay(now) }
      const moved = moveIncident(ctx.person, facts, 'transfer', details)
      if (!moved.ok) throw new Refusal(moved.problem)
      const unit = await trx.selectFrom('unit').where('code', '=', toUnit).select('code').executeTakeFirst()
      if (!unit) throw new Refusal({ kind: 'notFound' })
      await recordIncident(trx, doneBy(ctx), {
        kind: 'moved',
        incident: id,
        as: roleInUnit(ctx.person, 'incidents.handle', resource),
        from: incident.state,
        to: moved.value,
        text: reason,
        what: { move: 'transfer', fromUnit: incident.unitCode, toUnit },
      })
      await sql`select hms_transfer_incident(${id}::integer, ${toUnit}, ${now}::timestamptz)`.execute(trx)
    }),
  )
