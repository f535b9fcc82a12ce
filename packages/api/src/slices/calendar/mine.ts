import { ownProcedureFor } from '../../trpc.ts'

/** Whether one has a calendar, and since when. Its address is shown once, when it is made. */
export const mine = ownProcedureFor('calendar.own').query(
  async ({ ctx }): Promise<{ readonly since: string } | null> =>
    ctx.database.read(async (trx) => {
      const feed = await trx
        .selectFrom('calendarFeed')
        .where('personId', '=', ctx.person.id)
        .select('madeAt')
        .executeTakeFirst()
      return feed ? { since: feed.madeAt.toISOString() } : null
    }),
)
