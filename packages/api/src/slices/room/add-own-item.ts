import { checklistNames } from '@hms/domain/safety-round'
import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'

const input = z.object({
  unitCode: z.string().max(40),
  /** It is looked at in the rooms that have this list. */
  list: z.enum(checklistNames),
  text: z.string().trim().min(1).max(300),
})

/** Adds something that the unit looks at besides the checklists. Rounds that are planned already don't get it. */
export const addOwnItem = procedureFor('rooms.change')
  .input(input)
  .mutation(async ({ ctx, input: item }): Promise<{ readonly id: number }> =>
    ctx.database.transaction(async (trx) => {
      await requireUnit(trx, ctx.permission, item.unitCode)
      const { id } = await trx
        .insertInto('ownItem')
        .values({ ...item, removedAt: null })
        .returning('id')
        .executeTakeFirstOrThrow()
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.rooms(item.unitCode),
        action: 'ownItem.add',
        subject: `ownItem:${id}`,
        what: { list: item.list, text: item.text },
      })
      return { id }
    }),
  )
