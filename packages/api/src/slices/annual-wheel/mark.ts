import { duties } from '@hms/domain/annual-wheel'
import { isDay } from '@hms/domain/calendar'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { readWheel } from './read-wheel.ts'

const input = z.object({
  unitCode: z.string().max(40),
  year: yearNumber,
  duty: z.enum(duties),
  /** Null takes the mark away. */
  doneOn: z.string().refine(isDay).nullable(),
})

/** Marks a duty as done by hand, where no register knows. */
export const mark = procedureFor('wheel.mark')
  .input(input)
  .mutation(async ({ ctx, input: { unitCode, year, duty, doneOn } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      await requireUnit(trx, ctx.permission, unitCode)
      const wheel = await readWheel(trx, unitCode, year, localDay(ctx.clock()))
      if (wheel.find((one) => one.duty === duty)?.saidBy === 'register')
        throw new Refusal({ kind: 'registerSays' })
      if (doneOn === null) {
        await trx
          .deleteFrom('annualMark')
          .where('unitCode', '=', unitCode)
          .where('year', '=', year)
          .where('duty', '=', duty)
          .execute()
      } else {
        const marked = { doneOn, markedBy: ctx.person.id }
        await trx
          .insertInto('annualMark')
          .values({ unitCode, year, duty, ...marked })
          .onConflict((conflict) => conflict.columns(['unitCode', 'year', 'duty']).doUpdateSet(marked))
          .execute()
      }
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.plan(unitCode),
        action: 'wheel.mark',
        subject: `duty:${duty}`,
        what: { year, doneOn },
      })
    }),
  )
