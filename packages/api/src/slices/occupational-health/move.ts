import type { Action } from '@hms/domain/access'
import type { OrderMove } from '@hms/domain/occupational-health'
import { moveOrder } from '@hms/domain/occupational-health'
import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { recordHealth } from './record-health.ts'

const input = z.object({
  id: rowId,
  /** What was given, or why it is declined or withdrawn. */
  words: z.string().trim().max(2_000).nullable().default(null),
})

/** A move of an order, by the right that it takes. */
function moving(move: OrderMove, action: Action) {
  return procedureFor(action)
    .input(input)
    .mutation(async ({ ctx, input: { id, words } }): Promise<void> =>
      ctx.database.transaction(async (trx) => {
        const order = await trx
          .selectFrom('healthOrder')
          .where('id', '=', id)
          .select(['unitCode', 'state'])
          .forUpdate()
          .executeTakeFirst()
        if (!order) throw new Refusal({ kind: 'notFound' })
        await requireUnit(trx, ctx.permission, order.unitCode)
        const moved = moveOrder(order.state, move, words)
        if (!moved.ok) throw new Refusal(moved.problem)
        await trx
          .updateTable('healthOrder')
          .set({ state: moved.value, words, movedBy: ctx.person.id, movedAt: ctx.clock() })
          .where('id', '=', id)
          .execute()
        await recordHealth(trx, doneBy(ctx), {
          action: 'healthOrder.move',
          subject: `healthOrder:${id}`,
          unitCode: order.unitCode,
          what: { from: order.state, to: moved.value },
          ...(words !== null && { after: words }),
        })
      }),
    )
}

/** The moves of an order: the service's own, and the unit's. */
export const moves = {
  accept: moving('accept', 'occupationalHealth.deliver'),
  give: moving('give', 'occupationalHealth.deliver'),
  decline: moving('decline', 'occupationalHealth.deliver'),
  withdraw: moving('withdraw', 'occupationalHealth.change'),
}
