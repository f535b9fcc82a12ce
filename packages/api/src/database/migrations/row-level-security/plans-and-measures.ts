import { ownersFunction } from './reach-functions.ts'

const by = (...actions: readonly string[]) =>
  `(select hms_doing(${actions.map((action) => `'${action}'`).join(', ')}))`

const everywhere = `(select hms_reaches_institution())`
const known = `(select hms_known())`
const self = `(select hms_person())`
const reached = `(${everywhere} or unit_code in (select hms_reached_units()))`

const withMeasures = by(
  'measures.read',
  'measures.change',
  'measures.comment',
  'measures.judge',
  'measures.drop',
)
const writingMeasures = by('measures.change', 'measures.judge', 'measures.drop')
const keepingPlan = by('plans.change')
const ofReachedPlan = `plan_id in (select id from plan where ${reached})`
const settingDays = `${by('wheel.setDates')} and ${everywhere}`
const ownCalendar = `person_id = ${self} and ${by('calendar.own')}`

/** Who sees and writes what, by table and command. */
const rules: Readonly<Record<string, Partial<Record<'select' | 'insert' | 'update' | 'delete', string>>>> = {
  finding: {
    select: `(${by('findings.read', 'findings.explain', 'report.submit')} or ${withMeasures}) and ${reached}`,
    insert: `${by('report.submit')} and ${reached}`,
    update: `${by('report.submit', 'findings.explain')} and ${reached}`,
  },
  // What a unit aims for is no secret inside the institution: those below inherit it.
  plan: { select: known, insert: `${keepingPlan} and ${reached}` },
  goal: { select: known, insert: `${keepingPlan} and ${reached}` },
  goal_version: {
    select: known,
    insert: `${keepingPlan} and ${ofReachedPlan}`,
    update: `${keepingPlan} and ${ofReachedPlan}`,
    delete: `${keepingPlan} and ${ofReachedPlan}`,
  },
  goal_service: {
    select: known,
    insert: `${keepingPlan} and ${reached}`,
    update: `${keepingPlan} and ${reached}`,
    delete: `${keepingPlan} and ${reached}`,
  },
  measure: {
    select: `(${withMeasures} or ${by('findings.read')}) and ${reached}`,
    insert: `${by('measures.change')} and ${reached} and made_by = ${self}`,
    update: `${writingMeasures} and ${reached}`,
  },
  // The measures that are seen are those that are reached.
  measure_event: {
    select: `${withMeasures} and measure_id in (select id from measure) or ${by('person.own')} and by_person = ${self}`,
    insert: `by_person = ${self} and (${writingMeasures} or kind = 'comment' and ${by('measures.comment')})
      and measure_id in (select id from measure)`,
  },
  annual_day: { select: known, insert: settingDays, update: settingDays, delete: settingDays },
  annual_mark: {
    select: `${by('wheel.read', 'wheel.mark')} and ${reached}`,
    insert: `${by('wheel.mark')} and ${reached} and marked_by = ${self}`,
    update: `${by('wheel.mark')} and ${reached}`,
    delete: `${by('wheel.mark')} and ${reached}`,
  },
  calendar_feed: { select: ownCalendar, insert: ownCalendar, update: ownCalendar, delete: ownCalendar },
}

const clauses = {
  select: (rule: string) => `using (${rule})`,
  insert: (rule: string) => `with check (${rule})`,
  update: (rule: string) => `using (${rule}) with check (${rule})`,
  delete: (rule: string) => `using (${rule})`,
} as const

/** Turns row-level security on for plans and measures, and says who sees and writes what. */
export function planPolicies(schema: string): readonly string[] {
  const asOwner = ownersFunction(schema)
  return [
    // Whether somebody can be made the owner of a measure.
    `create function hms_can_own(of_person text) returns boolean language plpgsql stable ${asOwner} as $$
    begin
      return hms_known() and exists (select from person where id = of_person and erased_at is null);
    end $$`,
    // The names that stand in measures that one sees: owners, and who did what. Which those are, the caller has found.
    `create function hms_names_in_measures(of_measures integer[])
      returns table (id text, name jsonb) language plpgsql stable ${asOwner} as $$
    declare
      may boolean := hms_as_owner()
        or hms_doing('measures.read', 'measures.change', 'measures.comment', 'measures.judge', 'measures.drop');
      -- Asked once, and not for each row.
      everywhere boolean := hms_as_owner() or hms_reaches_institution();
    begin
      if not may then
        return;
      end if;
      return query
        with seen as materialized (
          select measure.id, owner_person, made_by from measure
          where measure.id = any (of_measures) and (everywhere or unit_code in (select hms_reached_units()))
        )
        select person.id, person.name from person where person.id in (
          select owner_person from seen
          union select made_by from seen
          union select by_person from measure_event where measure_id in (select seen.id from seen)
        );
    end $$`,
    // What a unit handed in the first time after a year, for judging by: whoever sees its measures sees that.
    `create function hms_report_after(of_unit text, of_year integer)
      returns table (campaign_id integer, answers jsonb) language plpgsql stable ${asOwner} as $$
    begin
      return query
        select campaign.id, submission.answers
        from submission join report on report.id = submission.report_id join campaign on campaign.id = report.campaign_id
        where report.unit_code = of_unit and campaign.year > of_year and submission.replaced_at is null
          and report.state = 'submitted'
          and (hms_as_owner() or hms_doing('measures.read')
            and (hms_reaches_institution() or of_unit in (select hms_reached_units())))
        order by campaign.year limit 1;
    end $$`,
    // Whether measures of a year's plan serve a goal, of whatever unit.
    `create function hms_goal_has_measures(of_goal integer, of_year integer) returns boolean language plpgsql stable ${asOwner} as $$
    begin
      return exists (
        select from measure where goal_id = of_goal and year <= of_year
          and (closed_on is null or year = of_year or extract(year from closed_on) >= of_year)
      );
    end $$`,
    // What the registers know of a unit's duties of a year: when each was done, or (null) that it isn't.
    `create function hms_duties_known(of_unit text, of_year integer)
      returns table (duty text, done_on date) language plpgsql stable ${asOwner} as $$
    begin
      if not (hms_as_owner() or hms_doing('wheel.read', 'wheel.mark')
        and (hms_reaches_institution() or of_unit in (select hms_reached_units()))) then
        return;
      end if;
      return query
        select 'report', (
          select (submission.submitted_at at time zone 'Europe/Oslo')::date from submission
          where report_id = report.id and replaced_at is null and report.state = 'submitted'
        )
        from report join campaign on campaign.id = campaign_id
        where campaign.year = of_year and campaign.state <> 'draft' and unit_code = of_unit
        union all
        select 'plan', min((plan.started_at at time zone 'Europe/Oslo')::date) filter (where
          exists (select from goal_version where plan_id = plan.id)
          or exists (select from measure where measure.unit_code = of_unit and measure.year = of_year))
        from plan where plan.unit_code = of_unit and plan.year = of_year
        union all
        select 'safetyRepElection', min(valid_from)
          filter (where valid_to is null or valid_to >= make_date(of_year, 12, 31))
        from appointment
        where role = 'safetyRepresentative' and valid_from <= make_date(of_year, 12, 31)
          and (valid_to is null or valid_to >= make_date(of_year, 1, 1))
          and (unit_code = of_unit or area_code in (select area_code from safety_area_unit where safety_area_unit.unit_code = of_unit))
        having count(*) > 0;
    end $$`,
    ...Object.entries(rules).flatMap(([table, commands]) => [
      `alter table ${table} enable row level security`,
      ...Object.entries(commands).map(
        ([command, rule]) =>
          `create policy app_${command} on ${table} for ${command} to hms_app ${clauses[command as keyof typeof clauses](rule)}`,
      ),
    ]),
  ]
}

/** What the application can do at all with these tables. */
export const planRights: readonly string[] = [
  ...Object.entries(rules).map(
    ([table, commands]) =>
      `grant ${Object.keys(commands)
        .filter((command) => command !== 'update')
        .join(', ')} on ${table} to hms_app`,
  ),
  `grant update (answer, gravity, lack, topic, reason, suggestion, law, internal_control, must_act, helped_by,
    asks_for_reason, explanation, explained_by, explained_at, gone_at) on finding to hms_app`,
  `grant update (number, text, owners, deadline, ongoing) on goal_version to hms_app`,
  `grant update (text) on goal_service to hms_app`,
  `grant update (text, owner_person, owner_role, owner_body, deadline, looked_at_on, goal_id, cost_class, state,
    changed_at, closed_on) on measure to hms_app`,
  `grant update (last_day) on annual_day to hms_app`,
  `grant update (done_on, marked_by) on annual_mark to hms_app`,
  `grant update (token_hash, made_at) on calendar_feed to hms_app`,
  `revoke execute on function hms_can_own(text), hms_names_in_measures(integer[]),
    hms_report_after(text, integer), hms_goal_has_measures(integer, integer), hms_duties_known(text, integer) from public`,
  `grant execute on function hms_can_own(text), hms_names_in_measures(integer[]),
    hms_report_after(text, integer), hms_goal_has_measures(integer, integer), hms_duties_known(text, integer) to hms_app`,
  // Whom to remind, and by when: not what a measure says.
  `grant select (id, unit_code, owner_person, owner_role, deadline, closed_on) on measure to hms_system`,
  `create policy system_select on measure for select to hms_system using (true)`,
]
