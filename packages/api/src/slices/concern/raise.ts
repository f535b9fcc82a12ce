import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { recordConcern } from './record-concern.ts'

/** The longest text of a concern, an answer or a reason, in characters. */
export const longestConcern = 4_000

const input = z.object({
  unitCode: z.string().max(40),
  text: z.string().trim().min(1).max(longestConcern),
})

/** Raises a concern with the employer, in writing (aml § 6-2). */
export const raise = procedureFor('concerns.raise')
  .input(input)
  .mutation(async ({ ctx, input: { unitCode, text } }): Promise<{ readonly id: number }> =>
    ctx.database.transaction(async (trx) => {
      await requireUnit(trx, ctx.permission, unitCode)
      const added = await trx
        .insertInto('concern')
        .values({
          unitCode,
          text,
          raisedAt: ctx.clock(),
          raisedBy: ctx.person.id,
          answer: null,
          answeredAt: null,
          answeredBy: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await recordConcern(trx, doneBy(ctx), { action: 'concern.raise', unitCode, id: added.id, after: text })
      return added
    }),
  )
