import type { Migration } from 'kysely/migration'
import { sql } from 'kysely'
import { exchanging } from './row-level-security/register-rules.ts'

/** The register of rooms is taken in from a file and out as one, as the other registers are. */
export const roomsExchanged: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const statements = [
  `create policy app_select_for_exchange on room for select to hms_app using (${exchanging})`,
  `create policy app_insert_by_exchange on room for insert to hms_app with check (${exchanging})`,
  `create policy app_update_by_exchange on room for update to hms_app using (${exchanging}) with check (${exchanging})`,
  `drop function hms_principal_names()`,
]
