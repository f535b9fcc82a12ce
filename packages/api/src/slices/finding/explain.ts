import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'

const input = z.object({ id: rowId, explanation: z.string().trim().max(2_000).nullable() })

/** Says why something is lacking, or (null) takes that back. */
export const explain = procedureFor('findings.explain')
  .input(input)
  .mutation(async ({ ctx, input: { id, explanation } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const finding = await trx
        .selectFrom('finding')
        .where('id', '=', id)
        .select(['unitCode', 'explanation'])
        .forUpdate()
        .executeTakeFirst()
      if (!finding) throw new Refusal({ kind: 'notFound' })
      await requireUnit(trx, ctx.permission, finding.unitCode)
      const text = explanation === '' ? null : explanation
      await trx
        .updateTable('finding')
        .where('id', '=', id)
        .set({
          explanation: text,
          explainedBy: text === null ? null : ctx.person.id,
          explainedAt: text === null ? null : ctx.clock(),
        })
        .execute()
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.plan(finding.unitCode),
        action: 'finding.explain',
        subject: `finding:${id}`,
        before: finding.explanation,
        after: text,
      })
    }),
  )
