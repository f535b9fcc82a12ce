import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'

/**
 * How many persons worked in each unit in a year, by code: from the register of staff, else the mean of the quarters of
 * sick leave. Only units that one of them tells of; a unit's own, without those below it.
 */
export async function headCounts(trx: Trx, year: number): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ unitCode: string; headCount: string }>`
    select unit_code, head_count from hms_head_counts(${year}::integer)`.execute(trx)
  return new Map(rows.map(({ unitCode, headCount }) => [unitCode, Number(headCount)]))
}
