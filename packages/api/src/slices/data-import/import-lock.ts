import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'

/** Any number that nothing else in the database locks by. */
const importLock = 20_261_123

/** Makes imports take their turns: waits until no other is under way, and holds until the transaction ends. */
export async function oneImportAtATime(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${importLock})`.execute(trx)
}
