import { longestComment, remarkKey } from '@hms/domain/report'
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
  /** The comment that it is a new version of; left out of a new one. */
  comment: entryId.optional(),
  /** Null takes it back. */
  text: z.string().trim().min(1).max(longestComment).nullable(),
  stamp,
})

/** Comments on a question, changes an own comment, or takes it back. Sending it again changes nothing. */
export const comment = procedureFor('report.comment')
  .input(input)
  .mutation(
    async ({ ctx, input: { item, id, comment: of = id, text, stamp: at, ...address } }): Promise<Remarked> =>
      ctx.database.transaction((trx) =>
        takeRemark(trx, ctx, address, {
          kind: 'comment',
          item,
          entry: { id, key: remarkKey({ kind: 'comment', id: of }), value: text, stamp: at },
        }),
      ),
  )
