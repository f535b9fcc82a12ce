import type { PhotoFacts } from '@hms/domain/safety-round'
import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { loadRound } from './load-round.ts'

/** A photo with its content. */
export interface ShownPhoto {
  readonly type: PhotoFacts['type']
  /** In base64. */
  readonly content: string
}

/** The content of a photo of a round, by its hash. */
export const photo = procedureFor('rounds.read')
  .input(z.object({ id: rowId, hash: z.string().regex(/^[0-9a-f]{64}$/) }))
  .query(async ({ ctx, input: { id, hash } }): Promise<ShownPhoto> =>
    ctx.database.read(async (trx) => {
      await loadRound(trx, ctx.permission, id)
      const found = await trx
        .selectFrom('roundPhoto')
        .where('roundId', '=', id)
        .where('sha256', '=', hash)
        .select(['type', 'content'])
        .executeTakeFirst()
      if (!found) throw new Refusal({ kind: 'notFound' })
      return { type: found.type, content: found.content.toString('base64') }
    }),
  )
