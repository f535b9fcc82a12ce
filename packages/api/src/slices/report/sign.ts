import { isOpen } from '@hms/domain/campaign'
import type { SignaturePart } from '@hms/domain/report'
import { areBothSigned, freeze, progressOf, reportStateOf, signingOf } from '@hms/domain/report'
import type { ReportState } from '@hms/domain/report'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { currentAnswers, loadReport } from './load-report.ts'
import { loadSigning } from './load-signing.ts'

const input = z.object({
  year: yearNumber,
  unitCode: z.string().max(40),
  /** Of the answers as the person has them on the screen: nobody signs what they don't see. */
  contentHash: z.string().max(64),
  /** Made once for each time that the person wants to sign: the same call again counts once. */
  requestId: z.uuid(),
})

/** That somebody has signed. */
export interface GivenSignature {
  readonly part: SignaturePart
  readonly signedAt: string
  readonly state: ReportState
}

/**
 * Signs a complete report, as the one of the two parts that is the person's. Throws contentChanged when other answers
 * stand than those that the person saw.
 */
export const sign = procedureFor('report.sign')
  .input(input)
  .mutation(async ({ ctx, input: { contentHash, requestId, ...address } }): Promise<GivenSignature> =>
    ctx.database.transaction(async (trx) => {
      const report = await loadReport(trx, ctx.permission, address, 'forUpdate')
      const now = ctx.clock()
      const { standing, signers } = await loadSigning(trx, report.id, now)
      const before = await trx
        .selectFrom('standingSignature')
        .where('requestId', '=', requestId)
        .where('reportId', '=', report.id)
        .where('signedBy', '=', ctx.person.id)
        .select(['part', 'signedAt'])
        .executeTakeFirst()
      if (before) return { part: before.part, signedAt: before.signedAt.toISOString(), state: report.state }
      if (!isOpen(report.campaign, localDay(now))) throw new Refusal({ kind: 'notOpen' })

      const { edition, year } = report.campaign
      const answers = await currentAnswers(trx, report.id)
      const progress = progressOf(edition, answers)
      const { missing } = progress
      const signing = signingOf({ personId: ctx.person.id, state: report.state, missing, signers, standing })
      if (!signing.ok) throw new Refusal(signing.problem)
      const frozen = freeze({ unit: address.unitCode, year, answers }, edition)
      if (frozen.contentHash !== contentHash) throw new Refusal({ kind: 'contentChanged' })

      const { part, role, capacity } = signing.value
      const stored = await trx
        .insertInto('signature')
        .values({
          reportId: report.id,
          part,
          signedBy: ctx.person.id,
          role,
          capacity,
          signedAt: now,
          contentHash,
          reason: null,
          requestId,
        })
        .onConflict((conflict) => conflict.column('requestId').doNothing())
        .returning('id')
        .executeTakeFirst()
      // The same call came before, and what it signed does not stand any more.
      if (!stored) throw new Refusal({ kind: 'contentChanged' })
      const state = reportStateOf(progress, false, areBothSigned([...standing, { part }]))
      await trx.updateTable('report').set({ state }).where('id', '=', report.id).execute()
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.report(address.year, address.unitCode),
        action: 'report.sign',
        subject: `signature:${stored.id}`,
        what: { part, as: role, capacity, answers: contentHash },
      })
      await ctx.jobs.enqueue(trx, 'reminder.signed', { reportId: report.id, signature: String(stored.id) })
      return { part, signedAt: now.toISOString(), state }
    }),
  )
