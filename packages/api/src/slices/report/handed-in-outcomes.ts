import type { ItemOutcome } from '@hms/domain/report'
import type { Trx } from '../../database/schema.ts'

/** What was handed in of a campaign by unit, as far as the action reaches; of one unit when its code is given. */
export async function handedInOutcomes(
  trx: Trx,
  campaignId: number,
  unitCode: string | null = null,
): Promise<ReadonlyMap<string, readonly ItemOutcome[]>> {
  const rows = await trx
    .selectFrom('submissionAnswer')
    .innerJoin('report', 'report.id', 'submissionAnswer.reportId')
    .where('submissionAnswer.campaignId', '=', campaignId)
    .where('report.state', '=', 'submitted')
    .$if(unitCode !== null, (found) => found.where('report.unitCode', '=', unitCode))
    .select(['report.unitCode', 'item', 'shown', 'answer'])
    .execute()
  const byUnit = Map.groupBy(rows, (row) => row.unitCode)
  return new Map(
    [...byUnit].map(([code, found]) => [
      code,
      found.map(({ item, shown, answer }) => ({ item, shown, answer })),
    ]),
  )
}
