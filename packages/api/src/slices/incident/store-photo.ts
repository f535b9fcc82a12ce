import { createHash } from 'node:crypto'
import { mostIncidentPhotos } from '@hms/domain/incident'
import type { Trx } from '../../database/schema.ts'
import { cleanPhoto } from '../../platform/photo/clean-photo.ts'
import { Refusal } from '../../problem-to-trpc.ts'

/** The most that a photo of a case can have, in bytes: as a phone takes it. */
export const largestIncidentPhoto = 8 * 1024 * 1024

/**
 * Stores a photo of a case, without what was written beside it. Refuses what is no picture, is too large, or would be one
 * too many. Sent again, it is stored once.
 */
export async function storePhoto(trx: Trx, incidentId: number, bytes: Buffer): Promise<void> {
  if (bytes.length > largestIncidentPhoto) throw new Refusal({ kind: 'photoTooLarge' })
  const photo = cleanPhoto(bytes)
  if (!photo) throw new Refusal({ kind: 'photoSpoilt' })
  const sha256 = createHash('sha256').update(photo.content).digest('hex')
  const there = await trx
    .selectFrom('incidentPhoto')
    .where('incidentId', '=', incidentId)
    .select('sha256')
    .execute()
  if (there.some((one) => one.sha256 === sha256)) return
  if (there.length >= mostIncidentPhotos) throw new Refusal({ kind: 'enoughPhotos' })
  await trx
    .insertInto('incidentPhoto')
    .values({ incidentId, sha256, type: photo.type, bytes: photo.content.length, content: photo.content })
    .execute()
}
