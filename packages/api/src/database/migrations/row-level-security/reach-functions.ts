/** What the policies ask. They read tables as the owner, and tell only about whoever asks. */
export function reachFunctions(schema: string): readonly string[] {
  const asOwner = ownersFunction(schema)
  return [
    `create function hms_person() returns text language sql stable
      return nullif(current_setting('hms.person', true), '')`,
    `create function hms_action() returns text language sql stable
      return nullif(current_setting('hms.action', true), '')`,
    `create function hms_day() returns date language sql stable
      return coalesce(nullif(current_setting('hms.day', true), '')::date, (now() at time zone 'Europe/Oslo')::date)`,
    `create function hms_doing(variadic actions text[]) returns boolean language sql stable
      return coalesce(current_setting('hms.action', true) = any (actions), false)`,

    // Whether the session is the owner's and works as no other role.
    `create function hms_as_owner() returns boolean language plpgsql stable ${asOwner} as $$
    begin
      return pg_has_role(coalesce(nullif(current_setting('role'), 'none'), session_user::text)::name, current_user, 'usage');
    end $$`,

    `create function hms_known() returns boolean language plpgsql stable ${asOwner} as $$
    begin
      return exists (select from person where id = hms_person() and erased_at is null);
    end $$`,

    // As deputyActs of the domain.
    `create function hms_deputy_acts(of_unit text, of_area text) returns boolean language plpgsql stable ${asOwner} as $$
    begin
      return not exists (
          select from absence where person_id = hms_person()
            and hms_day() between valid_from and coalesce(valid_to, 'infinity')
        ) and coalesce((
          select bool_or(exists (
            select from absence where absence.person_id = elected.person_id
              and hms_day() between absence.valid_from and coalesce(absence.valid_to, 'infinity')
          ))
          from appointment as elected
          where role = 'safetyRepresentative'
            and unit_code is not distinct from of_unit and area_code is not distinct from of_area
            and hms_day() between valid_from and coalesce(valid_to, 'infinity')
        ), true);
    end $$`,

    `create function hms_rights(wanted text)
      returns table (scope text, unit_code text, area_code text, campus text) language plpgsql stable ${asOwner} as $$
    begin
      return query
        with mine as (
          select a.role, a.unit_code, a.area_code, a.campus
          from appointment as a join person on person.id = a.person_id
          where a.person_id = hms_person() and person.erased_at is null
            and hms_day() between a.valid_from and coalesce(a.valid_to, 'infinity')
        ), held as (
          select * from mine
          union all
          select 'safetyRepresentative', mine.unit_code, mine.area_code, mine.campus from mine
          where role = 'deputySafetyRepresentative' and hms_deputy_acts(mine.unit_code, mine.area_code)
        )
        select policy_grant.scope, held.unit_code, held.area_code, held.campus
        from held join policy_grant using (role)
        where policy_grant.action = wanted;
    end $$`,

    // What was worked out once in a transaction for a person, action and day: a statement asks many times.
    `create function hms_remembered(topic text, wanted text) returns text language plpgsql stable as $$
    declare
      kept text := current_setting('hms.' || topic, true);
      asked text := concat_ws('|', wanted, hms_day(), hms_person()) || '=';
    begin
      return case when starts_with(kept, asked) then substr(kept, length(asked) + 1) end;
    end $$`,
    `create function hms_remember(topic text, wanted text, answer text) returns text language plpgsql volatile as $$
    begin
      perform set_config('hms.' || topic, concat_ws('|', wanted, hms_day(), hms_person()) || '=' || answer, true);
      return answer;
    end $$`,

    `create function hms_reaches_institution(wanted text default hms_action()) returns boolean language plpgsql stable ${asOwner} as $$
    begin
      return coalesce(
        hms_remembered('institution', wanted),
        hms_remember('institution', wanted, exists (select from hms_rights(wanted) where scope = 'institution')::text)
      )::boolean;
    end $$`,

    // The units of today that an action reaches.
    `create function hms_reached_units(wanted text default hms_action()) returns setof text language plpgsql stable ${asOwner} as $$
    begin
      return query
        with recursive rights as materialized (select * from hms_rights(wanted)),
        below as (
          select code from unit
          where code in (select unit_code from rights where scope in ('unitAndBelow', 'safetyArea'))
          union
          select unit.code from below join unit on unit.parent_code = below.code
        )
        select code::text from below
        union
        select unit_code from rights where scope = 'ownUnit' and unit_code is not null
        union
        select unit_code from safety_area_unit
        where area_code in (select area_code from rights where scope in ('ownUnit', 'safetyArea'))
        union
        select code from unit where campus in (select campus from rights where scope = 'safetyArea')
        union
        select code from unit where exists (select from rights where scope = 'institution');
    end $$`,

    // The same in the organisation of each campaign, as it was then.
    `create function hms_reached_campaign_units(wanted text default hms_action())
      returns table (campaign_id integer, unit_code text) language plpgsql stable ${asOwner} as $$
    begin
      return query
        with recursive rights as materialized (select * from hms_rights(wanted)),
        below as (
          select unit.campaign_id, unit.code from campaign_unit as unit
          where unit.code in (select r.unit_code from rights as r where scope in ('unitAndBelow', 'safetyArea'))
          union
          select unit.campaign_id, unit.code from below
          join campaign_unit as unit on unit.campaign_id = below.campaign_id and unit.parent_code = below.code
        )
        select below.campaign_id, below.code::text from below
        union
        select unit.campaign_id, unit.code from campaign_unit as unit
        where unit.code in (
          select r.unit_code from rights as r where scope = 'ownUnit'
          union all
          select a.unit_code from safety_area_unit as a
          where a.area_code in (select r.area_code from rights as r where scope in ('ownUnit', 'safetyArea'))
        )
        union
        select unit.campaign_id, unit.code from campaign_unit as unit
        where unit.campus in (select r.campus from rights as r where scope = 'safetyArea')
        union
        select unit.campaign_id, unit.code from campaign_unit as unit
        where exists (select from rights where scope = 'institution');
    end $$`,
    `create index campaign_unit_parent on campaign_unit (campaign_id, parent_code)`,
    `create index campaign_unit_code on campaign_unit (code)`,

    `create function hms_reached_reports() returns setof integer language plpgsql stable ${asOwner} as $$
    begin
      return query select unnest(coalesce(
        hms_remembered('reports', hms_action()),
        hms_remember('reports', hms_action(), array(
          select report.id from report join hms_reached_campaign_units() as unit using (campaign_id, unit_code)
        )::text)
      )::integer[]);
    end $$`,

    // The reports that the person has answered in or handed in.
    `create function hms_own_reports() returns setof integer language plpgsql stable ${asOwner} as $$
    begin
      return query
        select report_id from answer_history where answered_by = hms_person()
        union
        select report_id from submission where submitted_by = hms_person();
    end $$`,
    `create index answer_history_person on answer_history (answered_by) where answered_by is not null`,
    `create index submission_person on submission (submitted_by) where submitted_by is not null`,

    // Whom one meets by name in the reports that one can read.
    `create function hms_met_persons() returns setof text language plpgsql stable ${asOwner} as $$
    begin
      return query
        with reached as materialized (select * from hms_reached_reports())
        select answered_by from answer_history where report_id in (select * from reached) and answered_by is not null
        union
        select submitted_by from submission where report_id in (select * from reached) and submitted_by is not null;
    end $$`,

    // The persons with a role in a unit, area or campus that an action reaches a part of.
    `create function hms_reached_persons(wanted text default hms_action()) returns setof text language plpgsql stable ${asOwner} as $$
    begin
      return query
        with reached as materialized (select * from hms_reached_units(wanted) as code)
        select person_id from appointment
        where unit_code in (select code from reached)
          or area_code in (select area_code from safety_area_unit where unit_code in (select code from reached))
          or campus in (select unit.campus from unit where unit.code in (select code from reached));
    end $$`,
  ]
}

/** How a function is declared that works as the owner, safe from names that the caller might put before ours. */
export function ownersFunction(schema: string): string {
  return `security definer set search_path = ${schema}, pg_temp`
}
