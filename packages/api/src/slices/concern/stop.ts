import { z } from 'zod'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { longestConcern } from './raise.ts'
import { recordConcern } from './record-concern.ts'

const input = z.object({
  unitCode: z.string().max(40),
  place: z.string().trim().min(1).max(200),
  stoppedAt: z.iso.datetime(),
  reason: z.string().trim().min(1).max(longestConcern),
  /** What was done about it. */
  done: z.string().trim().max(longestConcern).default(''),
})

/** Records that dangerous work was stopped (aml § 6-3). */
export const stop = procedureFor('concerns.raise')
  .input(input)
  .mutation(async ({ ctx, input: { stoppedAt, ...what } }): Promise<{ readonly id: number }> =>
    ctx.database.transaction(async (trx) => {
      await requireUnit(trx, ctx.permission, what.unitCode)
      const at = new Date(stoppedAt)
      if (at > ctx.clock()) throw new Refusal({ kind: 'incidentDay' })
      const added = await trx
        .insertInto('workStop')
        .values({
          ...what,
          stoppedAt: at,
          stoppedBy: ctx.person.id,
          liftedAt: null,
          liftedBecause: null,
          liftedBy: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const { unitCode, ...after } = what
      await recordConcern(trx, doneBy(ctx), {
        action: 'workStop.record',
        unitCode,
        id: added.id,
        after: { ...after, stoppedAt },
      })
      return added
    }),
  )
