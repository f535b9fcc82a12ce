import type { CountedYear } from '@hms/domain/indicator'
import { tallyFromBaseline, tallyFromCounts } from '@hms/domain/indicator'
import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import type { StoredCampaign } from '../campaign/public.ts'
import { readBaseline } from './read-baseline.ts'

/** Counts what was handed in of a campaign; of some of its units when their codes are given. */
export async function countCampaign(
  trx: Trx,
  { id, year, edition }: StoredCampaign,
  unitCodes: readonly string[] | null,
): Promise<CountedYear> {
  const ofUnits = unitCodes && sql`and unit_code = any(${unitCodes}::text[])`
  const units = await sql<{ total: number; answered: number }>`
    select count(*) as total, count(*) filter (where state = 'submitted') as answered
    from report where campaign_id = ${id} ${ofUnits ?? sql``}`.execute(trx)
  const ofReports =
    ofUnits && sql`and report_id in (select id from report where campaign_id = ${id} ${ofUnits})`
  const counts = await sql<{ item: ItemKey; shown: boolean; answer: Answer | null; count: number }>`
    select item, shown, answer, count(*) as count
    from submission_answer where campaign_id = ${id} ${ofReports ?? sql``}
    group by item, shown, answer`.execute(trx)
  const [{ total, answered } = { total: 0, answered: 0 }] = units.rows
  return { edition, tally: tallyFromCounts(edition, year, { total, answered }, counts.rows) }
}

/** The published counts of a year; null when it has none. */
export async function countBaseline(trx: Trx, year: number): Promise<CountedYear | null> {
  const found = await readBaseline(trx, year)
  return found && { edition: found.edition, tally: tallyFromBaseline(found.edition, found.baseline) }
}
