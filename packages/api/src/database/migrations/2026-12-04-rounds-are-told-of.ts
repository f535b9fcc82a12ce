import type { Migration } from 'kysely/migration'
import { sql } from 'kysely'
import { currentSchema } from './row-level-security/current-schema.ts'
import { ownersFunction } from './row-level-security/reach-functions.ts'

/**
 * A round has hours and themes, and people are invited to it. What it saw of measures from earlier rounds goes into the
 * plan with the second signature.
 */
export const roundsAreToldOf: Migration = {
  async up(db) {
    const schema = await currentSchema(db)
    for (const statement of [...columns, ...people(schema), ...measuresThatWereSeen, ...telling])
      await sql.raw(statement).execute(db)
  },
}

const columns = [
  `alter table safety_round
    add starts_at text,
    add ends_at text,
    add themes jsonb not null default '[]',
    add revision integer not null default 0,
    add check (num_nonnulls(starts_at, ends_at) <> 1)`,
  `alter table safety_round alter themes drop default`,
  `grant update (starts_at, ends_at, themes, revision) on safety_round to hms_app`,
]

function people(schema: string): readonly string[] {
  return [
    // Who can be asked to take part in a round of a unit: those with a role in it or in one of its safety areas, today.
    `create function hms_people_for_round(of_unit text)
      returns table (id text, name jsonb, role text) language plpgsql stable ${ownersFunction(schema)} as $$
    begin
      if not (hms_as_owner() or hms_doing('rounds.plan')
        and (hms_reaches_institution() or of_unit in (select hms_reached_units()))) then
        return;
      end if;
      return query
        select distinct on (person.id) person.id, person.name, a.role
        from appointment as a join person on person.id = a.person_id
        where hms_day() between a.valid_from and coalesce(a.valid_to, 'infinity') and person.erased_at is null
          and a.role in ('lineManager', 'safetyRepresentative', 'deputySafetyRepresentative',
            'localChiefSafetyRepresentative', 'hseCoordinator')
          and (
            a.unit_code = of_unit
            or a.area_code in (select au.area_code from safety_area_unit as au where au.unit_code = of_unit)
          )
        order by person.id, a.id;
    end $$`,
    `revoke execute on function hms_people_for_round(text) from public`,
    `grant execute on function hms_people_for_round(text) to hms_app`,
  ]
}

const signing = `(select hms_doing('rounds.sign'))`
const ofRound = `source = 'safetyRound'
  and ((select hms_reaches_institution()) or unit_code in (select hms_reached_units()))`
const ofRoundInReach = `${signing} and ${ofRound}`

const measuresThatWereSeen = [
  ...['measure', 'finding'].map(
    (table) => `create policy app_select_on_walk on ${table} for select to hms_app
      using ((select hms_doing('rounds.walk')) and ${ofRound})`,
  ),
  `create policy app_update_of_round on measure for update to hms_app
    using (${ofRoundInReach}) with check (${ofRoundInReach})`,
  `create policy app_insert_moved_of_round on measure_event for insert to hms_app
    with check (${signing} and by_person = (select hms_person()) and kind = 'moved'
      and measure_id in (select id from measure where source = 'safetyRound'))`,
]

/** Whoever tells of rounds sees when, where and with whom they are, and counts of what was seen: no notes, no photos. */
const telling = [
  `grant select (id, unit_code, day, starts_at, ends_at, themes, revision, state, reason, reopened, changed_at,
    checklists, own_items) on safety_round to hms_system`,
  `grant select (round_id, place, person_id) on round_participant to hms_system`,
  `grant select (round_id, room_id, place, details, lists, left_out) on round_room to hms_system`,
  `grant select (id, round_id, entry_id, key, value, stamp, entered_by, entered_as, waits) on round_result to hms_system`,
  ...['safety_round', 'round_participant', 'round_room'].map(
    (table) => `create policy system_select on ${table} for select to hms_system using (true)`,
  ),
  `create policy system_select on round_result for select to hms_system
    using (key like '%/grade' or key like '%/severity')`,
]
