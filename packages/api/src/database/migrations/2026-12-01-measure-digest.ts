import type { Migration } from 'kysely/migration'
import { sql } from 'kysely'

/**
 * What the weekly digest of measures counts is open to what is due by itself: how measures stand, when they were done,
 * and which findings have none. What units answered, and what anybody wrote, stays closed to it.
 */
export const measureDigest: Migration = {
  async up(db) {
    for (const statement of counting) await sql.raw(statement).execute(db)
  },
}

const counting = [
  `grant select (state, finding_id) on measure to hms_system`,
  `grant select (measure_id, at, kind, to_state) on measure_event to hms_system`,
  `grant select (id, unit_code, year, gone_at) on finding to hms_system`,
  `create policy system_select on measure_event for select to hms_system using (true)`,
  `create policy system_select on finding for select to hms_system using (true)`,
]
