import { outcomesOf } from '@hms/domain/report'
import type { Trx } from '../../database/schema.ts'
import { recordFindingsOfReports } from './record-findings.ts'

/**
 * Makes the findings of reports that were handed in before the system made any: of those that have none. Whoever runs
 * the system doesn't have to think of it; where all are there, nothing is changed.
 *
 * @returns how many reports were looked at
 */
export async function findInEarlierReports(trx: Trx, now: Date): Promise<number> {
  const rows = await trx
    .selectFrom('submission')
    .innerJoin('report', 'report.id', 'submission.reportId')
    .innerJoin('campaign', 'campaign.id', 'report.campaignId')
    .where('replacedAt', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('finding').whereRef('finding.reportId', '=', 'report.id').select('finding.id'))),
    )
    .select(['report.id as reportId', 'report.unitCode', 'answers', 'campaign.year', 'campaign.edition'])
    .execute()
  for (const [year, reports] of Map.groupBy(rows, (row) => row.year)) {
    const [{ edition } = { edition: null }] = reports
    if (!edition) continue
    await recordFindingsOfReports(
      trx,
      { year, edition },
      reports.map(({ reportId, unitCode, answers }) => ({
        reportId,
        unitCode,
        submission: { outcomes: outcomesOf(edition, answers) },
      })),
      now,
    )
  }
  return rows.length
}
