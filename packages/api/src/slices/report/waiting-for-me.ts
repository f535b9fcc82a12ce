import { procedureFor } from '../../trpc.ts'
import type { ReportSummary } from './report-summary.ts'
import { isOpenFor, selectReports, summariesOf } from './report-summary.ts'

/**
 * The reports of units beyond the person's own that wait for the person's signature: those of units without an elected
 * safety representative, for the local or the chief one.
 */
export const waitingForMe = procedureFor('report.sign').query(
  async ({ ctx }): Promise<readonly ReportSummary[]> =>
    ctx.database.read(async (trx) => {
      const reader = { person: ctx.person, now: ctx.clock() }
      const rows = await selectReports(trx)
        .where('report.state', '=', 'complete')
        .$if(ctx.permission.reach.units.length > 0, (query) =>
          query.where('report.unitCode', 'not in', ctx.permission.reach.units),
        )
        .execute()
      const open = rows.filter((row) => isOpenFor(row, reader))
      return (await summariesOf(trx, open, reader)).filter(({ toDo }) => toDo === 'sign')
    }),
)
