import type { UnitExtension } from '@hms/domain/campaign'
import type { Trx } from '../../database/schema.ts'

/** Until when the units of a campaign have time that have got longer, by their codes. */
export async function extensionsOf(
  trx: Trx,
  campaignId: number,
): Promise<ReadonlyMap<string, UnitExtension>> {
  const rows = await extendedDays(trx, campaignId).execute()
  return new Map(rows.map(({ unitCode, deadline, closesAt }) => [unitCode, { deadline, closesAt }]))
}

/** Until when one unit has time; null where it has no longer than the others. */
export async function extensionOf(
  trx: Trx,
  campaignId: number,
  unitCode: string,
): Promise<UnitExtension | null> {
  const row = await extendedDays(trx, campaignId).where('unitCode', '=', unitCode).executeTakeFirst()
  return row ? { deadline: row.deadline, closesAt: row.closesAt } : null
}

function extendedDays(trx: Trx, campaignId: number) {
  return trx
    .selectFrom('extendedDays')
    .where('campaignId', '=', campaignId)
    .select(['unitCode', 'deadline', 'closesOn as closesAt'])
}
