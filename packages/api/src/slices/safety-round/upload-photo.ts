import { createHash } from 'node:crypto'
import { largestPhoto, photoTypes } from '@hms/domain/safety-round'
import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { beginsAs } from '../../platform/photo/clean-photo.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { roleInUnit } from '../measure/public.ts'
import { loadRound } from './load-round.ts'
import { recordRound } from './record-round.ts'

const input = z.object({
  id: rowId,
  /** SHA-256 of the content, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.enum(photoTypes),
  /** The content, in base64. */
  content: z.base64().max(Math.ceil(largestPhoto / 3) * 4),
})

/** That a photo is stored. */
export interface StoredPhoto {
  /** SHA-256 of what is stored: whoever sent it compares. */
  readonly hash: string
  /** False of one that was there already. */
  readonly isNew: boolean
}

/**
 * Stores the content of a photo, under its hash. Sending it again changes nothing. Whether it stands at a point, the
 * results say; a photo is taken in whatever state the round is in.
 */
export const uploadPhoto = procedureFor('rounds.walk')
  .input(input)
  .mutation(async ({ ctx, input: { id, hash, type, content } }): Promise<StoredPhoto> => {
    const bytes = Buffer.from(content, 'base64')
    const isWhole = createHash('sha256').update(bytes).digest('hex') === hash
    return ctx.database.transaction(async (trx) => {
      const { resource } = await loadRound(trx, ctx.permission, id)
      if (!isWhole || !beginsAs(type, bytes)) throw new Refusal({ kind: 'photoSpoilt' })
      const { numInsertedOrUpdatedRows: stored } = await trx
        .insertInto('roundPhoto')
        .values({
          roundId: id,
          sha256: hash,
          type,
          bytes: bytes.length,
          content: bytes,
          uploadedBy: ctx.person.id,
          uploadedAt: ctx.clock(),
        })
        .onConflict((conflict) => conflict.columns(['roundId', 'sha256']).doNothing())
        .executeTakeFirst()
      const isNew = stored === 1n
      if (isNew) {
        await recordRound(trx, doneBy(ctx), {
          action: 'round.photo',
          round: id,
          as: roleInUnit(ctx.person, 'rounds.walk', resource),
          what: { sha256: hash, bytes: bytes.length },
        })
      }
      return { hash, isNew }
    })
  })
