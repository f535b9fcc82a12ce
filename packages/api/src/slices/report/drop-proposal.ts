import { z } from 'zod'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { entryId } from '../../platform/inputs.ts'
import { reportAddress } from './entry-input.ts'
import { loadReport, roleFor } from './load-report.ts'
import type { Proposal } from './proposals.ts'
import { waitingProposals } from './proposals.ts'

const input = z.object({ ...reportAddress, proposal: entryId })

/** Lets a proposal go: the report stays as it was handed in. Dropping it again changes nothing. Returns those that still wait. */
export const dropProposal = procedureFor('report.answer')
  .input(input)
  .mutation(async ({ ctx, input: { proposal, ...address } }): Promise<readonly Proposal[]> =>
    ctx.database.transaction(async (trx) => {
      const report = await loadReport(trx, ctx.permission, address, 'forUpdate')
      const now = ctx.clock()
      if (report.campaign.state === 'frozen') throw new Refusal({ kind: 'notOpen' })
      const found = await trx
        .selectFrom('answerProposal')
        .where('reportId', '=', report.id)
        .where('entryId', '=', proposal)
        .select(['item', 'value', 'droppedAt'])
        .executeTakeFirst()
      if (!found) throw new Refusal({ kind: 'notFound' })
      if (found.droppedAt === null) {
        await trx
          .updateTable('answerProposal')
          .set({ droppedBy: ctx.person.id, droppedAt: now })
          .where('reportId', '=', report.id)
          .where('entryId', '=', proposal)
          .execute()
        await recordEvent(trx, doneBy(ctx), {
          stream: streams.report(address.year, address.unitCode),
          action: 'report.dropProposal',
          subject: found.item,
          what: {
            as: roleFor(ctx.person, 'report.answer', report.resource),
            entry: proposal,
            value: found.value,
          },
        })
      }
      return waitingProposals(trx, report.id)
    }),
  )
