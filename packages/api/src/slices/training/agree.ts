import { isDay } from '@hms/domain/calendar'
import { areHours, leastHours } from '@hms/domain/training'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { requireHolder } from './holders.ts'
import { recordTraining } from './record-training.ts'

const input = z.object({
  personId: z.string().max(100),
  /** Null where nothing is agreed any more. */
  agreement: z
    .object({
      hours: z
        .number()
        .max(leastHours - 0.1)
        .refine(areHours),
      agreedOn: z.string().refine(isDay),
    })
    .nullable(),
})

/** Records that the parties have agreed on fewer hours for somebody, or takes that out again. */
export const agree = procedureFor('training.change')
  .input(input)
  .mutation(async ({ ctx, input: { personId, agreement } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      await requireHolder(trx, ctx.permission, personId, localDay(ctx.clock()))
      const before = await trx
        .selectFrom('hoursAgreement')
        .where('personId', '=', personId)
        .select(['hours', 'agreedOn'])
        .forUpdate()
        .executeTakeFirst()
      if (agreement === null) {
        if (!before) return
        await trx.deleteFrom('hoursAgreement').where('personId', '=', personId).execute()
      } else {
        const columns = { ...agreement, recordedBy: ctx.person.id, recordedAt: ctx.clock() }
        await trx
          .insertInto('hoursAgreement')
          .values({ personId, ...columns })
          .onConflict((conflict) => conflict.column('personId').doUpdateSet(columns))
          .execute()
      }
      await recordTraining(trx, doneBy(ctx), {
        action: 'training.agree',
        personId,
        ...(before && { before }),
        ...(agreement && { after: agreement }),
      })
    }),
  )
