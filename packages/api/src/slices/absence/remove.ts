import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'

const input = z.object({ id: rowId })

/** Removes an absence that was noted by mistake. One that is over is given its last day instead. */
export const remove = procedureFor('appointments.change')
  .input(input)
  .mutation(async ({ ctx, input: { id } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const removed = await trx
        .deleteFrom('absence')
        .where('id', '=', id)
        .returning(['personId', 'validFrom', 'validTo'])
        .executeTakeFirst()
      if (!removed) throw new Refusal({ kind: 'notFound' })
      const { personId, ...before } = removed
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.person(personId),
        action: 'absence.remove',
        subject: `absence:${id}`,
        before,
      })
    }),
  )
