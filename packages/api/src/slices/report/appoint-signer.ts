import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { loadReport, roleFor } from './load-report.ts'
import { loadSigning } from './load-signing.ts'

const input = z.object({
  year: yearNumber,
  unitCode: z.string().max(40),
  /** Id of a safety representative of the unit; null so that any of them can sign. */
  personId: z.string().max(100).nullable(),
})

/** Says which of a unit's safety representatives signs the report, as long as none of them has. */
export const appointSigner = procedureFor('report.appointSigner')
  .input(input)
  .mutation(
    async ({ ctx, input: { personId, ...address } }): Promise<{ readonly appointed: string | null }> =>
      ctx.database.transaction(async (trx) => {
        const report = await loadReport(trx, ctx.permission, address, 'forUpdate')
        const now = ctx.clock()
        if (report.state === 'submitted') throw new Refusal({ kind: 'alreadySubmitted' })
        const { standing, elected, appointed } = await loadSigning(trx, report.id, now)
        if (standing.some(({ part }) => part === 'representative')) throw new Refusal({ kind: 'partSigned' })
        if (personId !== null && !elected.includes(personId)) throw new Refusal({ kind: 'notFound' })
        if (personId === appointed) return { appointed }

        await trx.deleteFrom('reportSigner').where('reportId', '=', report.id).execute()
        if (personId !== null) {
          await trx
            .insertInto('reportSigner')
            .values({ reportId: report.id, personId, appointedBy: ctx.person.id, appointedAt: now })
            .execute()
        }
        await recordEvent(trx, doneBy(ctx), {
          stream: streams.report(address.year, address.unitCode),
          action: 'report.appointSigner',
          subject: `report:${report.id}`,
          what: {
            as: roleFor(ctx.person, 'report.appointSigner', report.resource),
            before: appointed,
            after: personId,
          },
        })
        return { appointed: personId }
      }),
  )
