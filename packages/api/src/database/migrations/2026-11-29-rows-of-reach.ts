import type { Migration } from 'kysely/migration'
import { sql } from 'kysely'

/**
 * How many rows the functions of row-level security give. Without it the planner takes a thousand, and reads every answer
 * of every report to find those of the few reports that somebody reaches. Who reaches many is most often let through by
 * `hms_reaches_institution` before.
 */
export const rowsOfReach: Migration = {
  async up(db) {
    for (const [named, rows] of Object.entries(usualRows)) {
      await sql.raw(`alter function ${named} rows ${rows}`).execute(db)
    }
  },
}

const usualRows: Readonly<Record<string, number>> = {
  'hms_rights(text)': 3,
  'hms_reached_units(text)': 10,
  'hms_reached_campaign_units(text)': 10,
  'hms_reached_reports()': 10,
  'hms_reached_persons(text)': 10,
  'hms_own_reports()': 10,
  'hms_met_persons()': 10,
  'hms_met_in_discussion()': 10,
  'hms_signing_persons()': 10,
}
