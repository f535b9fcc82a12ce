import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'

/** Takes away something that the unit looked at besides the checklists. Rounds that have it keep it. */
export const removeOwnItem = procedureFor('rooms.change')
  .input(z.object({ id: rowId }))
  .mutation(async ({ ctx, input: { id } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const item = await trx
        .selectFrom('ownItem')
        .where('id', '=', id)
        .where('removedAt', 'is', null)
        .select(['unitCode', 'list', 'text'])
        .forUpdate()
        .executeTakeFirst()
      if (!item) throw new Refusal({ kind: 'notFound' })
      await requireUnit(trx, ctx.permission, item.unitCode)
      await trx.updateTable('ownItem').set({ removedAt: ctx.clock() }).where('id', '=', id).execute()
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.rooms(item.unitCode),
        action: 'ownItem.remove',
        subject: `ownItem:${id}`,
        what: { list: item.list, text: item.text },
      })
    }),
  )
