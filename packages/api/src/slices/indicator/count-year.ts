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
  // Counted by the database itself, so that whoever may see a figure need not reach the reports behind it.
  const units = await sql<{ total: number; answered: number }>`
    select * from hms_count_reports(${id}, ${unitCodes}::text[])`.execute(trx)
  const counts = await sql<{ item: ItemKey; shown: boolean; answer: Answer | null; count: number }>`
    select * from hms_count_outcomes(${id}, ${unitCodes}::text[])`.execute(trx)
  const [{ total, answered } = { total: 0, answered: 0 }] = units.rows
  return { edition, tally: tallyFromCounts(edition, year, { total, answered }, counts.rows) }
}

/** The published counts of a year; null when it has none. */
export async function countBaseline(trx: Trx, year: number): Promise<CountedYear | null> {
  const found = await readBaseline(trx, year)
  return found && { edition: found.edition, tally: tallyFromBaseline(found.edition, found.baseline) }
}
