import { canMove, reportStateOf, progressOf } from '@hms/domain/report'
import type { ReportState } from '@hms/domain/report'
import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { currentAnswers, loadReport } from './load-report.ts'
import { standingSignatures } from './load-signing.ts'
import { storeVoids } from './void-signatures.ts'

const input = z.object({ year: yearNumber, unitCode: z.string().max(40) })

/** Takes back one's own signature, as long as the report isn't handed in. The other's stays. */
export const withdrawSignature = procedureFor('report.sign')
  .input(input)
  .mutation(async ({ ctx, input: address }): Promise<{ readonly state: ReportState }> =>
    ctx.database.transaction(async (trx) => {
      const report = await loadReport(trx, ctx.permission, address, 'forUpdate')
      if (report.state === 'submitted') throw new Refusal({ kind: 'alreadySubmitted' })
      const standing = await standingSignatures(trx, report.id)
      const mine = standing.find(
        ({ signedBy, capacity }) => signedBy === ctx.person.id && capacity !== 'letThrough',
      )
      if (!mine || !canMove(report.state, 'withdraw')) throw new Refusal({ kind: 'nothingToWithdraw' })
      // Letting through stands only beside the manager's signature.
      const letThrough = standing.filter(({ capacity }) => capacity === 'letThrough')
      await storeVoids(trx, { ...doneBy(ctx), actor: ctx.person.id }, report, {
        cause: 'withdrawn',
        signatures: [mine, ...letThrough].map(({ id }) => id),
        as: mine.role,
        items: [],
      })
      const state = reportStateOf(
        progressOf(report.campaign.edition, await currentAnswers(trx, report.id)),
        false,
      )
      await trx.updateTable('report').set({ state }).where('id', '=', report.id).execute()
      return { state }
    }),
  )
