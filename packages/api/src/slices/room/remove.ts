import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { recordRoom, roomColumns } from './record-room.ts'

/** Takes a room out of the register. Rounds that were walked in it keep it. */
export const remove = procedureFor('rooms.change')
  .input(z.object({ id: rowId }))
  .mutation(async ({ ctx, input: { id } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const room = await trx
        .selectFrom('room')
        .where('id', '=', id)
        .where('removedAt', 'is', null)
        .select(roomColumns)
        .forUpdate()
        .executeTakeFirst()
      if (!room) throw new Refusal({ kind: 'notFound' })
      await requireUnit(trx, ctx.permission, room.unitCode)
      await trx.updateTable('room').set({ removedAt: ctx.clock() }).where('id', '=', id).execute()
      await recordRoom(trx, doneBy(ctx), { action: 'room.remove', id, before: room, after: null })
    }),
  )
