import type { Kysely } from 'kysely'
import { sql } from 'kysely'

/** The schema that a migration works in, quoted as SQL needs it. */
export async function currentSchema(db: Kysely<unknown>): Promise<string> {
  const { rows } = await sql<{ schema: string }>`select quote_ident(current_schema()) as schema`.execute(db)
  const [row] = rows
  if (!row) throw new Error('There is no schema to make tables in')
  return row.schema
}
