import type { Baseline, PublishedCounts } from '@hms/domain/indicator'
import type { Edition, ItemKey } from '@hms/domain/questionnaire'
import type { Trx } from '../../database/schema.ts'

/** The baseline of a year, with the edition that it was run with; null when there is none. */
export async function readBaseline(
  trx: Trx,
  year: number,
): Promise<{ readonly baseline: Baseline; readonly edition: Edition } | null> {
  const row = await trx.selectFrom('baseline').where('year', '=', year).selectAll().executeTakeFirst()
  if (!row) return null
  const rows = await trx.selectFrom('baselineCount').where('year', '=', year).selectAll().execute()
  const counts: Record<ItemKey, PublishedCounts> = {}
  for (const { item, answer, count } of rows) counts[item] = { ...counts[item], [answer]: count }
  return {
    edition: row.edition,
    baseline: {
      format: 'hms-baseline',
      version: 1,
      year,
      edition: row.editionId,
      source: row.source,
      units: { total: row.unitsTotal, answered: row.unitsAnswered },
      counts,
    },
  }
}
