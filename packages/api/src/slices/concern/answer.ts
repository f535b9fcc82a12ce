import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { longestConcern } from './raise.ts'
import { recordConcern } from './record-concern.ts'

/** Answers a concern. An answer that was given stands. */
export const answer = procedureFor('concerns.answer')
  .input(z.object({ id: rowId, text: z.string().trim().min(1).max(longestConcern) }))
  .mutation(async ({ ctx, input: { id, text } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const concern = await trx
        .selectFrom('concern')
        .where('id', '=', id)
        .select(['unitCode', 'answer'])
        .forUpdate()
        .executeTakeFirst()
      if (!concern) throw new Refusal({ kind: 'notFound' })
      const { unitCode } = concern
      await requireUnit(trx, ctx.permission, unitCode)
      if (concern.answer !== null) throw new Refusal({ kind: 'alreadyAnswered' })
      await trx
        .updateTable('concern')
        .where('id', '=', id)
        .set({ answer: text, answeredAt: ctx.clock(), answeredBy: ctx.person.id })
        .execute()
      await recordConcern(trx, doneBy(ctx), { action: 'concern.answer', unitCode, id, after: text })
    }),
  )
