import { isOpen } from '@hms/domain/campaign'
import { canMove, progressOf, reportStateOf } from '@hms/domain/report'
import type { ReportState } from '@hms/domain/report'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { currentAnswers, loadReport, roleFor } from './load-report.ts'
import { standingSignatures } from './load-signing.ts'
import { reason } from './reason.ts'
import { storeVoids } from './void-signatures.ts'

const input = z.object({ year: yearNumber, unitCode: z.string().max(40), reason })

/**
 * Opens a report again after it was handed in, as long as the campaign takes reports. Its signatures are void, it counts as not handed in until
 * it is again, and what was handed in stays readable as a former version.
 */
export const reopen = procedureFor('report.reopen')
  .input(input)
  .mutation(async ({ ctx, input: { reason: why, ...address } }): Promise<{ readonly state: ReportState }> =>
    ctx.database.transaction(async (trx) => {
      const report = await loadReport(trx, ctx.permission, address, 'forUpdate')
      const now = ctx.clock()
      if (!canMove(report.state, 'reopen')) throw new Refusal({ kind: 'notSubmitted' })
      if (!isOpen(report.campaign, localDay(now))) throw new Refusal({ kind: 'notOpen' })

      const role = roleFor(ctx.person, 'report.reopen', report.resource)
      const { id: submissionId } = await trx
        .updateTable('submission')
        .set({ replacedAt: now })
        .where('reportId', '=', report.id)
        .where('replacedAt', 'is', null)
        .returning('id')
        .executeTakeFirstOrThrow()
      await trx.deleteFrom('submissionAnswer').where('reportId', '=', report.id).execute()
      await trx
        .insertInto('reopening')
        .values({ submissionId, reopenedBy: ctx.person.id, reopenedAs: role, reopenedAt: now, reason: why })
        .execute()
      const state = reportStateOf(
        progressOf(report.campaign.edition, await currentAnswers(trx, report.id)),
        false,
      )
      await trx.updateTable('report').set({ state }).where('id', '=', report.id).execute()

      const standing = await standingSignatures(trx, report.id)
      await storeVoids(trx, { ...doneBy(ctx), actor: ctx.person.id }, report, {
        cause: 'reopened',
        signatures: standing.map(({ id }) => id),
        as: role,
        items: [],
      })
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.report(address.year, address.unitCode),
        action: 'report.reopen',
        subject: `report:${report.id}`,
        what: { as: role, submission: submissionId },
        after: { reason: why },
      })
      return { state }
    }),
  )
