import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { longestConcern } from './raise.ts'
import { recordConcern } from './record-concern.ts'

const input = z.object({
  id: rowId,
  liftedAt: z.iso.datetime(),
  /** What was done, so that the work can go on. */
  because: z.string().trim().min(1).max(longestConcern),
})

/** Records that work that was stopped goes on. */
export const lift = procedureFor('concerns.raise')
  .input(input)
  .mutation(async ({ ctx, input: { id, liftedAt, because } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const stopped = await trx
        .selectFrom('workStop')
        .where('id', '=', id)
        .select(['unitCode', 'stoppedAt', 'liftedAt'])
        .forUpdate()
        .executeTakeFirst()
      if (!stopped) throw new Refusal({ kind: 'notFound' })
      const { unitCode } = stopped
      await requireUnit(trx, ctx.permission, unitCode)
      const at = new Date(liftedAt)
      if (stopped.liftedAt !== null || at < stopped.stoppedAt || at > ctx.clock())
        throw new Refusal({ kind: 'alreadyLifted' })
      await trx
        .updateTable('workStop')
        .where('id', '=', id)
        .set({ liftedAt: at, liftedBecause: because, liftedBy: ctx.person.id })
        .execute()
      await recordConcern(trx, doneBy(ctx), {
        action: 'workStop.lift',
        unitCode,
        id,
        after: { liftedAt, because },
      })
    }),
  )
