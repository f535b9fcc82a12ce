import { z } from 'zod'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'

const input = z.object({ id: z.string().max(80) })

/** How long a mail that is tried again is of use, in milliseconds. */
const usefulFor = 3 * 24 * 60 * 60 * 1000

/** Has a mail that failed or lapsed tried again, e.g. when its person has a new address. */
export const retry = procedureFor('mail.retry')
  .input(input)
  .mutation(async ({ ctx, input: { id } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const now = ctx.clock()
      const { numUpdatedRows } = await trx
        .updateTable('mail')
        .set({
          state: 'waiting',
          problem: null,
          nextAttemptAt: now,
          settledAt: null,
          usefulUntil: new Date(now.getTime() + usefulFor),
        })
        .where('id', '=', id)
        .where('state', 'in', ['failed', 'lapsed'])
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw new Refusal({ kind: 'notFound' })
      await ctx.jobs.enqueue(trx, 'mail.deliver', {})
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.mail,
        action: 'mail.retry',
        subject: `mail:${id}`,
      })
    }),
  )
