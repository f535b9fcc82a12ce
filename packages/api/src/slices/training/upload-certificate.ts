import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { checkedFile, fileInput } from '../../platform/file-type.ts'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { requireHolder } from './holders.ts'
import { recordTraining } from './record-training.ts'
import { personOfTraining } from './require-training.ts'

/** Keeps the proof of a course, instead of the one before. Its type is what its content shows. */
export const uploadCertificate = procedureFor('training.change')
  .input(z.object({ id: rowId, ...fileInput }))
  .mutation(async ({ ctx, input: { id, ...sent } }): Promise<void> => {
    const file = checkedFile(sent)
    return ctx.database.transaction(async (trx) => {
      const personId = await personOfTraining(trx, id)
      await requireHolder(trx, ctx.permission, personId, localDay(ctx.clock()))
      if (!file) throw new Refusal({ kind: 'fileRefused' })
      const columns = { ...file, uploadedBy: ctx.person.id, uploadedAt: ctx.clock() }
      await trx
        .insertInto('trainingCertificate')
        .values({ trainingId: id, ...columns })
        .onConflict((conflict) => conflict.column('trainingId').doUpdateSet(columns))
        .execute()
      await recordTraining(trx, doneBy(ctx), {
        action: 'training.certificate',
        personId,
        id,
        after: { name: file.name, sha256: file.sha256, bytes: file.bytes },
      })
    })
  })
