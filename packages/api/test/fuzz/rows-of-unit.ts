import { sql } from 'kysely'
import type { Database } from '../../src/database/open-database.ts'

/** A hash of every row that belongs to a unit, in whatever table: what has changed between two of them was changed. */
export async function rowsOfUnit(
  database: Database,
  unitCode: string,
): Promise<Readonly<Record<string, string>>> {
  return database.read(async (trx) => {
    const { rows: tables } = await sql<{ name: string; by: 'unit_code' | 'report_id' }>`
      select distinct on (table_name) table_name as name, column_name as by
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = current_schema() and table_type = 'BASE TABLE' and column_name in ('unit_code', 'report_id')
      order by table_name, column_name desc`.execute(trx)
    const hashes: Record<string, string> = {}
    for (const { name, by } of tables) {
      const belongs =
        by === 'unit_code'
          ? sql`unit_code = ${unitCode}`
          : sql`report_id in (select id from report where unit_code = ${unitCode})`
      const { rows } = await sql<{ hash: string }>`
        select md5(coalesce(string_agg(md5(one::text), '' order by md5(one::text)), '')) as hash
        from ${sql.table(name)} as one where ${belongs}`.execute(trx)
      hashes[name] = rows[0]?.hash ?? ''
    }
    return hashes
  })
}
