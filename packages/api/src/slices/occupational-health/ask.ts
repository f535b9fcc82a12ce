import { orderKinds } from '@hms/domain/occupational-health'
import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { recordHealth } from './record-health.ts'

const input = z.object({
  unitCode: z.string().max(40),
  kind: z.enum(orderKinds),
  asked: z.string().trim().min(1).max(2_000),
})

/** Asks the occupational health service for something. */
export const ask = procedureFor('occupationalHealth.change')
  .input(input)
  .mutation(async ({ ctx, input: order }): Promise<{ readonly id: number }> =>
    ctx.database.transaction(async (trx) => {
      await requireUnit(trx, ctx.permission, order.unitCode)
      const now = ctx.clock()
      const kept = await trx
        .insertInto('healthOrder')
        .values({
          ...order,
          state: 'asked',
          words: null,
          findingId: null,
          askedBy: ctx.person.id,
          askedAt: now,
          movedBy: ctx.person.id,
          movedAt: now,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await recordHealth(trx, doneBy(ctx), {
        action: 'healthOrder.ask',
        subject: `healthOrder:${kept.id}`,
        unitCode: order.unitCode,
        what: { kind: order.kind },
        after: { asked: order.asked },
      })
      return kept
    }),
  )
