import { isOpen } from '@hms/domain/campaign'
import { letThroughProblem, progressOf, reportStateOf } from '@hms/domain/report'
import type { ReportState } from '@hms/domain/report'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { currentAnswers, loadReport, roleFor } from './load-report.ts'
import { loadSigning } from './load-signing.ts'
import { reason } from './reason.ts'

const input = z.object({ year: yearNumber, unitCode: z.string().max(40), reason })

/**
 * Lets a report be handed in with the manager's signature alone, when the representative's hasn't come in time, nor a
 * deputy's. It is shown as such wherever the report is, and the reason stands in the receipt.
 */
export const letThrough = procedureFor('report.letThrough')
  .input(input)
  .mutation(async ({ ctx, input: { reason: why, ...address } }): Promise<{ readonly state: ReportState }> =>
    ctx.database.transaction(async (trx) => {
      const report = await loadReport(trx, ctx.permission, address, 'forUpdate')
      const now = ctx.clock()
      if (!isOpen(report.campaign, localDay(now))) throw new Refusal({ kind: 'notOpen' })
      const { standing, signers } = await loadSigning(trx, report.id, now)
      const problem = letThroughProblem({ state: report.state, signers, standing }, localDay(now))
      if (problem) throw new Refusal(problem)
      const [manager] = standing
      if (!manager) throw new Refusal({ kind: 'managerFirst' })

      const role = roleFor(ctx.person, 'report.letThrough', report.resource)
      const { id } = await trx
        .insertInto('signature')
        .values({
          reportId: report.id,
          part: 'representative',
          signedBy: ctx.person.id,
          role,
          capacity: 'letThrough',
          signedAt: now,
          contentHash: manager.contentHash,
          reason: why,
          requestId: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const progress = progressOf(report.campaign.edition, await currentAnswers(trx, report.id))
      const state = reportStateOf(progress, false, true)
      await trx.updateTable('report').set({ state }).where('id', '=', report.id).execute()
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.report(address.year, address.unitCode),
        action: 'report.letThrough',
        subject: `signature:${id}`,
        what: { as: role, answers: manager.contentHash },
        after: { reason: why },
      })
      await ctx.jobs.enqueue(trx, 'reminder.signed', { reportId: report.id, signature: String(id) })
      return { state }
    }),
  )
