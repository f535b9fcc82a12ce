import { localDay } from '../../platform/clock.ts'
import { ownProcedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { hashOf, newToken } from '../session/public.ts'

/** Makes a calendar, or gives it a new address: the old one tells nothing from then on. The address is a path of this site. */
export const renew = ownProcedureFor('calendar.own').mutation(
  async ({ ctx }): Promise<{ readonly path: string }> =>
    ctx.database.transaction(async (trx) => {
      const token = newToken()
      const now = ctx.clock()
      const feed = { tokenHash: hashOf(token), madeAt: now, usedOn: localDay(now) }
      await trx
        .insertInto('calendarFeed')
        .values({ personId: ctx.person.id, ...feed })
        .onConflict((conflict) => conflict.column('personId').doUpdateSet(feed))
        .execute()
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.person(ctx.person.id),
        action: 'calendar.renew',
        subject: `person:${ctx.person.id}`,
      })
      return { path: `/calendar/${token}.ics` }
    }),
)
