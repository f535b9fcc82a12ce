import type { Migration } from 'kysely/migration'
import { sql } from 'kysely'
import { currentSchema } from './row-level-security/current-schema.ts'
import { ownersFunction } from './row-level-security/reach-functions.ts'

/** The register of rounds says whether a unit has had its round of a year. */
export const roundsInTheWheel: Migration = {
  async up(db) {
    const schema = await currentSchema(db)
    for (const statement of statements(schema)) await sql.raw(statement).execute(db)
  },
}

function statements(schema: string): readonly string[] {
  return [
    // When a unit's round of a year was signed by both; null while it only has one that isn't, no row without any.
    `create function hms_round_done(of_unit text, of_year integer)
      returns table (duty text, done_on date) language plpgsql stable ${ownersFunction(schema)} as $$
    begin
      if not (hms_as_owner() or hms_doing('wheel.read', 'wheel.mark')
        and (hms_reaches_institution() or of_unit in (select hms_reached_units()))) then
        return;
      end if;
      return query
        select 'safetyRound', min((signed_at at time zone 'Europe/Oslo')::date) filter (where state in ('signed', 'archived'))
        from safety_round
        where unit_code = of_unit and extract(year from day) = of_year and state <> 'cancelled'
        having count(*) > 0;
    end $$`,
    `revoke execute on function hms_round_done(text, integer) from public`,
    `grant execute on function hms_round_done(text, integer) to hms_app`,
  ]
}
