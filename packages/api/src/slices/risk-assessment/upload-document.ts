import { z } from 'zod'
import { checkedFile, fileInput } from '../../platform/file-type.ts'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { recordAssessment } from './record-assessment.ts'
import { requireAssessment } from './require-assessment.ts'

/** Keeps the document of an assessment, instead of the one before. Its type is what its content shows. */
export const uploadDocument = procedureFor('risks.change')
  .input(z.object({ id: rowId, ...fileInput }))
  .mutation(async ({ ctx, input: { id, ...sent } }): Promise<void> => {
    const file = checkedFile(sent)
    return ctx.database.transaction(async (trx) => {
      const { unitCode } = await requireAssessment(trx, id)
      await requireUnit(trx, ctx.permission, unitCode)
      if (!file) throw new Refusal({ kind: 'fileRefused' })
      const columns = { ...file, uploadedBy: ctx.person.id, uploadedAt: ctx.clock() }
      await trx
        .insertInto('riskDocument')
        .values({ assessmentId: id, ...columns })
        .onConflict((conflict) => conflict.column('assessmentId').doUpdateSet(columns))
        .execute()
      await recordAssessment(trx, doneBy(ctx), {
        action: 'risk.document',
        id,
        unitCode,
        what: { sha256: file.sha256, bytes: file.bytes },
        after: { name: file.name },
      })
    })
  })
