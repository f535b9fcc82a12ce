import { isLate, isOpen } from '@hms/domain/campaign'
import { submit as submitReport } from '@hms/domain/report'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { recordFindingsOfReports } from '../finding/public.ts'
import { currentAnswers, loadReport, roleFor } from './load-report.ts'
import { standingSignatures } from './load-signing.ts'
import { storeSubmissions } from './store-submissions.ts'

const input = z.object({ year: yearNumber, unitCode: z.string().max(40) })

/** That a report was handed in. */
export interface HandIn {
  readonly submittedAt: string
  readonly late: boolean
}

/** Hands in a complete report that both have signed, or that was let through. From then on its answers stand. */
export const submit = procedureFor('report.submit')
  .input(input)
  .mutation(async ({ ctx, input: address }): Promise<HandIn> =>
    ctx.database.transaction(async (trx) => {
      const report = await loadReport(trx, ctx.permission, address, 'forUpdate')
      const now = ctx.clock()
      if (report.state === 'submitted') throw new Refusal({ kind: 'alreadySubmitted' })
      if (!isOpen(report.campaign, localDay(now))) throw new Refusal({ kind: 'notOpen' })

      const answers = await currentAnswers(trx, report.id)
      const signatures = await standingSignatures(trx, report.id)
      const { year, unitCode: unit } = address
      const handedIn = submitReport({ year, unit, answers }, report.campaign.edition, signatures)
      if (!handedIn.ok) throw new Refusal(handedIn.problem)

      const submittedAs = roleFor(ctx.person, 'report.submit', report.resource)
      const late = isLate(report.campaign, localDay(now))
      await storeSubmissions(
        trx,
        report.campaign.id,
        [
          {
            reportId: report.id,
            answers,
            submission: handedIn.value,
            submittedAt: now,
            submittedBy: ctx.person.id,
            submittedAs,
            late,
            source: 'portal',
            externalId: null,
            signatures: signatures.map(({ id }) => id),
          },
        ],
        now,
      )
      const handedInNow = [{ reportId: report.id, unitCode: unit, submission: handedIn.value }]
      await recordFindingsOfReports(trx, report.campaign, handedInNow, now)
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.report(year, unit),
        action: 'report.submit',
        subject: `report:${report.id}`,
        what: {
          as: submittedAs,
          late,
          answers: handedIn.value.contentHash,
          signatures: signatures.map(({ id }) => id),
        },
      })
      return { submittedAt: now.toISOString(), late }
    }),
  )
