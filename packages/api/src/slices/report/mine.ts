import { procedureFor } from '../../trpc.ts'
import type { ReportSummary } from './report-summary.ts'
import { isOpenFor, selectReports, summariesOf } from './report-summary.ts'

/** The reports of the person's own units: those that can be filled in first, then the newest year first. */
export const mine = procedureFor('report.read').query(async ({ ctx }): Promise<readonly ReportSummary[]> =>
  ctx.database.read(async (trx) => {
    const { units } = ctx.permission.reach
    if (units.length === 0) return []
    const reader = { person: ctx.person, now: ctx.clock() }
    const rows = await selectReports(trx).where('report.unitCode', 'in', units).execute()
    const ordered = rows.toSorted(
      (one, other) => Number(isOpenFor(other, reader)) - Number(isOpenFor(one, reader)),
    )
    return summariesOf(trx, ordered, reader)
  }),
)
