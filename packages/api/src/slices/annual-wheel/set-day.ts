import { duties } from '@hms/domain/annual-wheel'
import { isDay } from '@hms/domain/calendar'
import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'

const input = z.object({
  year: yearNumber,
  duty: z.enum(duties),
  /** Null goes back to the usual day. */
  lastDay: z.string().refine(isDay).nullable(),
})

/** Sets the last day of a duty for all units. */
export const setDay = procedureFor('wheel.setDates')
  .input(input)
  .mutation(async ({ ctx, input: { year, duty, lastDay } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      if (lastDay === null) {
        await trx.deleteFrom('annualDay').where('year', '=', year).where('duty', '=', duty).execute()
      } else {
        await trx
          .insertInto('annualDay')
          .values({ year, duty, lastDay })
          .onConflict((conflict) => conflict.columns(['year', 'duty']).doUpdateSet({ lastDay }))
          .execute()
      }
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.campaign(year),
        action: 'wheel.setDay',
        subject: `duty:${duty}`,
        what: { year, lastDay },
      })
    }),
  )
