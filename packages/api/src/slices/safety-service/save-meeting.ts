import { isDay } from '@hms/domain/calendar'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { recordService } from './record-service.ts'

const input = z
  .object({
    /** Null of a new one. */
    id: rowId.nullable(),
    unitCode: z.string().max(40),
    day: z.string().refine(isDay),
    topics: z.string().trim().max(2_000),
    /** When they meet the next time. */
    nextOn: z.string().refine(isDay).nullable(),
  })
  .refine(({ day, nextOn }) => nextOn === null || nextOn > day)

const fields = ['unitCode', 'day', 'topics', 'nextOn'] as const

/** Plans a meeting of manager and safety representative, or keeps what came of it. */
export const saveMeeting = procedureFor('safetyMeetings.change')
  .input(input)
  .mutation(async ({ ctx, input: { id, ...meeting } }): Promise<{ readonly id: number }> =>
    ctx.database.transaction(async (trx) => {
      await requireUnit(trx, ctx.permission, meeting.unitCode)
      const before = id === null ? null : await requireMeeting(trx, id)
      if (before && before.unitCode !== meeting.unitCode) throw new Refusal({ kind: 'notFound' })
      const other = await trx
        .selectFrom('safetyMeeting')
        .where('unitCode', '=', meeting.unitCode)
        .where('day', '=', meeting.day)
        .$if(id !== null, (all) => all.where('id', '<>', id ?? 0))
        .select('id')
        .executeTakeFirst()
      if (other) throw new Refusal({ kind: 'meetingTaken' })
      const columns = { ...meeting, recordedBy: ctx.person.id, recordedAt: ctx.clock() }
      const kept =
        id === null
          ? await trx.insertInto('safetyMeeting').values(columns).returning('id').executeTakeFirstOrThrow()
          : { id }
      if (id !== null) await trx.updateTable('safetyMeeting').set(columns).where('id', '=', id).execute()
      await recordService(trx, doneBy(ctx), {
        action: before ? 'safetyMeeting.change' : 'safetyMeeting.add',
        subject: `safetyMeeting:${kept.id}`,
        place: meeting.unitCode,
        ...(before && { before: { ...before } }),
        after: meeting,
      })
      return kept
    }),
  )

/** Takes a meeting out: it isn't held. */
export const removeMeeting = procedureFor('safetyMeetings.change')
  .input(z.object({ id: rowId }))
  .mutation(async ({ ctx, input: { id } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const before = await requireMeeting(trx, id)
      await requireUnit(trx, ctx.permission, before.unitCode)
      await trx.deleteFrom('safetyMeeting').where('id', '=', id).execute()
      await recordService(trx, doneBy(ctx), {
        action: 'safetyMeeting.remove',
        subject: `safetyMeeting:${id}`,
        place: before.unitCode,
        before: { ...before },
      })
    }),
  )

async function requireMeeting(trx: Trx, id: number) {
  const meeting = await trx
    .selectFrom('safetyMeeting')
    .where('id', '=', id)
    .select(fields)
    .forUpdate()
    .executeTakeFirst()
  if (!meeting) throw new Refusal({ kind: 'notFound' })
  return meeting
}
