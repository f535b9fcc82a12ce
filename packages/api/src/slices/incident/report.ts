import { createHash } from 'node:crypto'
import { largestScaledPhoto, mostIncidentPhotos } from '@hms/domain/incident'
import { z } from 'zod'
import { ownProcedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { reportInput } from './report-input.ts'
import { storePhoto } from './store-photo.ts'
import { sentBefore, storeReport } from './store-report.ts'

const input = reportInput.extend({
  /** Whether the unit may not learn who reported it. */
  wantsAnonymity: z.boolean(),
  /** Contents of photos, in base64. */
  photos: z
    .array(z.base64().max(Math.ceil(largestScaledPhoto / 3) * 4))
    .max(mostIncidentPhotos)
    .default([]),
})

/**
 * Reports something, all of it or nothing. Everybody who is signed in can, about any unit; sent again, it gives the same id.
 */
export const report = ownProcedureFor('incident.own')
  .input(input)
  .mutation(async ({ ctx, input: { wantsAnonymity, photos, ...said } }): Promise<{ readonly id: number }> =>
    ctx.database.transaction(async (trx) => {
      const requestKey = keyOfPerson(ctx.person.id, said.requestKey)
      const before = await sentBefore(trx, requestKey)
      if (before) return before
      const reporting = {
        channel: 'signedIn',
        wantsAnonymity,
        reporter: { personId: ctx.person.id },
      } as const
      const id = await storeReport(trx, doneBy(ctx), { ...said, requestKey }, reporting)
      for (const photo of photos) await storePhoto(trx, id, Buffer.from(photo, 'base64'))
      return { id }
    }),
  )

/** A key as one person sent it: the same key from another is another report. It tells nobody who that was. */
function keyOfPerson(personId: string, requestKey: string): string {
  return createHash('sha256')
    .update(JSON.stringify([personId, requestKey]))
    .digest('hex')
}
