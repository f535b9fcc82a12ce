import { remarkKey } from '@hms/domain/report'
import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'
import { entryId, stamp } from '../../platform/inputs.ts'
import { itemKey, reportAddress } from './entry-input.ts'
import type { Remarked } from './take-remark.ts'
import { takeRemark } from './take-remark.ts'

const input = z.object({
  ...reportAddress,
  item: itemKey,
  id: entryId,
  /** False when one agrees after all. */
  disagrees: z.boolean(),
  stamp,
})

/** Marks that one disagrees with an answer, or no longer does. Sending it again changes nothing. */
export const disagree = procedureFor('report.comment')
  .input(input)
  .mutation(async ({ ctx, input: { item, id, disagrees, stamp: at, ...address } }): Promise<Remarked> =>
    ctx.database.transaction((trx) =>
      takeRemark(trx, ctx, address, {
        kind: 'disagreement',
        item,
        entry: {
          id,
          key: remarkKey({ kind: 'disagreement', item, by: ctx.person.id }),
          value: disagrees ? '' : null,
          stamp: at,
        },
      }),
    ),
  )
