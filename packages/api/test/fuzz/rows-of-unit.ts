import { sql } from 'kysely'
import type { Database } from '../../src/database/open-database.ts'

/** How a table's rows belong to a unit, by the column that says so. */
const belonging = {
  unit_code: (unitCode: string) => sql`unit_code = ${unitCode}`,
  report_id: (unitCode: string) => sql`report_id in (select id from report where unit_code = ${unitCode})`,
  round_id: (unitCode: string) =>
    sql`round_id in (select id from safety_round where unit_code = ${unitCode})`,
}

/** A hash of every row that belongs to a unit, in whatever table: what has changed between two of them was changed. */
export async function rowsOfUnit(
  database: Database,
  unitCode: string,
): Promise<Readonly<Record<string, string>>> {
  return database.read(async (trx) => {
    const { rows: tables } = await sql<{ name: string; by: keyof typeof belonging }>`
      select distinct on (table_name) table_name as name, column_name as by
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = current_schema() and table_type = 'BASE TABLE' and column_name in ('unit_code', 'report_id', 'round_id')
      order by table_name, column_name desc`.execute(trx)
    const hashes: Record<string, string> = {}
    for (const { name, by } of tables) {
      const { rows } = await sql<{ hash: string }>`
        select md5(coalesce(string_agg(md5(one::text), '' order by md5(one::text)), '')) as hash
        from ${sql.table(name)} as one where ${belonging[by](unitCode)}`.execute(trx)
      hashes[name] = rows[0]?.hash ?? ''
    }
    return hashes
  })
}
