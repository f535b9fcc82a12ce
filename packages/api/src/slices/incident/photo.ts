import type { PhotoFacts } from '@hms/domain/safety-round'
import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { loadIncident } from './load-incident.ts'

/** The content of a photo of a case, by its hash; in base64. */
export const photo = procedureFor('incidents.read')
  .input(z.object({ id: rowId, hash: z.string().regex(/^[0-9a-f]{64}$/) }))
  .query(
    async ({
      ctx,
      input: { id, hash },
    }): Promise<{ readonly type: PhotoFacts['type']; readonly content: string }> =>
      ctx.database.read(async (trx) => {
        await loadIncident(trx, ctx.permission, id)
        const found = await trx
          .selectFrom('incidentPhoto')
          .where('incidentId', '=', id)
          .where('sha256', '=', hash)
          .select(['type', 'content'])
          .executeTakeFirst()
        if (!found) throw new Refusal({ kind: 'notFound' })
        return { type: found.type, content: found.content.toString('base64') }
      }),
  )
