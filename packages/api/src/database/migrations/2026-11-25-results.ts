import type { Migration } from 'kysely/migration'
import { sql } from 'kysely'
import { currentSchema } from './row-level-security/current-schema.ts'
import { ownersFunction } from './row-level-security/reach-functions.ts'

/**
 * A unit's results beside its faculty: who may see the unit's (`figures.own`) gets what the unit handed in, and the
 * sums of its faculty where no other unit's answers follow from them, by the rule of the domain's `mayCompareWithFaculty`.
 */
export const results: Migration = {
  async up(db) {
    for (const statement of [...functions(await currentSchema(db)), ...policies, ...rights]) {
      await sql.raw(statement).execute(db)
    }
  },
}

function functions(schema: string): readonly string[] {
  const asOwner = ownersFunction(schema)
  return [
    // The reporting units of the faculty that a unit belonged to, as the campaign has frozen them.
    `create function hms_faculty_beside(of_campaign integer, of_unit text) returns text[] language plpgsql stable ${asOwner} as $$
    begin
      if (of_campaign, of_unit) not in (select * from hms_reached_campaign_units('figures.own')) then
        return null;
      end if;
      return (
        with recursive path as (
          select code, parent_code from campaign_unit where campaign_id = of_campaign and code = of_unit
          union all
          select above.code, above.parent_code from path
          join campaign_unit as above on above.campaign_id = of_campaign and above.code = path.parent_code
        ), below as (
          select path.code from path
          join campaign_unit as top on top.campaign_id = of_campaign and top.code = path.parent_code
          where top.parent_code is null
          union
          select unit.code from below
          join campaign_unit as unit on unit.campaign_id = of_campaign and unit.parent_code = below.code
        )
        select array_agg(unit.code order by unit.code) from below
        join campaign_unit as unit on unit.campaign_id = of_campaign and unit.code = below.code
        where unit.reports
      );
    end $$`,
    // How many that handed in are others' than those whose results the person can see, in the faculty and outside it.
    `create function hms_others_handed_in(of_campaign integer, of_unit text)
      returns table (within bigint, outside bigint) language plpgsql stable ${asOwner} as $$
    declare
      faculty text[] := hms_faculty_beside(of_campaign, of_unit);
    begin
      return query
        select count(*) filter (where unit_code = any (faculty)), count(*) filter (where unit_code <> all (faculty))
        from report
        where faculty is not null and campaign_id = of_campaign and state = 'submitted'
          and (campaign_id, unit_code) not in (select * from hms_reached_campaign_units('figures.own'));
    end $$`,
    `create function hms_may_compare(of_campaign integer, of_units text[]) returns boolean language plpgsql stable ${asOwner} as $$
    begin
      return hms_doing('figures.own') and exists (
        select from hms_reached_campaign_units('figures.own') as own
        cross join lateral hms_others_handed_in(of_campaign, own.unit_code) as others
        where own.campaign_id = of_campaign
          and hms_faculty_beside(of_campaign, own.unit_code)
            = (select array_agg(wanted order by wanted) from unnest(of_units) as wanted)
          and others.within >= 4 and (others.outside = 0 or others.outside >= 4)
      );
    end $$`,
    `create or replace function hms_may_count(of_campaign integer, of_units text[]) returns boolean language plpgsql stable ${asOwner} as $$
    begin
      if hms_as_owner() then
        return true;
      elsif of_units is null then
        return hms_reaches_institution('figures.read');
      else
        return hms_reaches_institution('figures.faculty') or not exists (
          select from unnest(of_units) as wanted
          where (of_campaign, wanted) not in (select * from hms_reached_campaign_units('figures.faculty'))
        ) or hms_may_compare(of_campaign, of_units);
      end if;
    end $$`,
  ]
}

const reachedForResults = (report: string) =>
  `(select hms_doing('figures.own')) and ((select hms_reaches_institution()) or ${report} in (select hms_reached_reports()))`

const policies = [
  `create policy app_select_results on report for select to hms_app using (${reachedForResults('id')})`,
  `create policy app_select_results on submission_answer for select to hms_app using (${reachedForResults('report_id')})`,
]

const rights = [
  'hms_faculty_beside(integer, text)',
  'hms_others_handed_in(integer, text)',
  'hms_may_compare(integer, text[])',
].flatMap((routine) => [
  `revoke execute on function ${routine} from public`,
  `grant execute on function ${routine} to hms_app`,
])
