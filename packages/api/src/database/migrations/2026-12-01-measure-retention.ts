import type { Migration } from 'kysely/migration'
import { sql } from 'kysely'
import { currentSchema } from './row-level-security/current-schema.ts'
import { ownersFunction } from './row-level-security/reach-functions.ts'

/**
 * What somebody wrote about measures can be erased when its time is over, calendars know when they were last used, and
 * everybody can have what they wrote on measures and findings, and see that they have a calendar.
 */
export const measureRetention: Migration = {
  async up(db) {
    const schema = await currentSchema(db)
    for (const statement of [...emptying, ...use, ...ownWords(schema)]) await sql.raw(statement).execute(db)
  },
}

const emptying = [
  `create function refuse_change_but_emptying() returns trigger language plpgsql as $$
    begin
      if new.text is null and to_jsonb(new) - 'text' = to_jsonb(old) - 'text' then
        return new;
      end if;
      raise exception 'rows of % are never changed', tg_table_name;
    end
  $$`,
  `drop trigger measure_event_append_only on measure_event`,
  `create trigger measure_event_append_only before delete or truncate on measure_event
    for each statement execute function refuse_change()`,
  `create trigger measure_event_emptied before update on measure_event
    for each row execute function refuse_change_but_emptying()`,
]

const use = [
  `alter table calendar_feed add used_on date`,
  `update calendar_feed set used_on = (made_at at time zone 'Europe/Oslo')::date`,
  `alter table calendar_feed alter used_on set not null`,
  `grant update (used_on) on calendar_feed to hms_app`,
]

const oneself = `(select hms_doing('person.own'))`
const self = `(select hms_person())`

function ownWords(schema: string): readonly string[] {
  return [
    // The measures that the person has done or written something with.
    `create function hms_own_measures() returns setof integer language plpgsql stable ${ownersFunction(schema)} as $$
    begin
      return query select measure_id from measure_event where by_person = hms_person();
    end $$`,
    `revoke execute on function hms_own_measures() from public`,
    `grant execute on function hms_own_measures() to hms_app`,
    `create policy app_select_own on measure for select to hms_app
      using (${oneself} and id in (select hms_own_measures()))`,
    `create policy app_select_own on finding for select to hms_app
      using (${oneself} and explained_by = ${self})`,
    `create policy app_select_own on calendar_feed for select to hms_app
      using (${oneself} and person_id = ${self})`,
  ]
}
