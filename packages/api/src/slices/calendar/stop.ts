import { ownProcedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'

/** Takes one's calendar away. */
export const stop = ownProcedureFor('calendar.own').mutation(async ({ ctx }): Promise<void> =>
  ctx.database.transaction(async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('calendarFeed')
      .where('personId', '=', ctx.person.id)
      .executeTakeFirst()
    if (numDeletedRows === 0n) return
    await recordEvent(trx, doneBy(ctx), {
      stream: streams.person(ctx.person.id),
      action: 'calendar.stop',
      subject: `person:${ctx.person.id}`,
    })
  }),
)
