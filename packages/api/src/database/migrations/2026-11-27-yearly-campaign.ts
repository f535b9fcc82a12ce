import type { Migration } from 'kysely/migration'
import { sql } from 'kysely'
import { keptWhenFrozen, refuseChangeOfFrozen } from './kept-when-frozen.ts'
import { currentSchema } from './row-level-security/current-schema.ts'
import { ownersFunction } from './row-level-security/reach-functions.ts'

/** The HSE section runs campaigns: reminder days, extensions for units, and that a frozen campaign stays as it is. */
export const yearlyCampaign: Migration = {
  async up(db) {
    const schema = await currentSchema(db)
    for (const statement of [
      ...tables,
      ...functions(schema),
      ...policies,
      ...reminding,
      ...rights,
      refuseChangeOfFrozen(schema),
      ...kept,
    ]) {
      await sql.raw(statement).execute(db)
    }
  },
}

const tables = [
  // Days from the deadline; a campaign that is over already reminds nobody.
  `alter table campaign
    add reminder_days integer[] not null default '{}',
    add constraint campaign_state check (state in ('draft', 'announced', 'open', 'closed', 'frozen'))`,

  `update campaign set reminder_days = '{-14, -3, 1, 7}' where state in ('announced', 'open')`,

  `create table campaign_extension (
    campaign_id integer not null,
    unit_code text collate "C" not null,
    deadline date not null,
    closes_on date not null check (closes_on >= deadline),
    reason text not null,
    given_by text not null references person (id),
    given_at timestamptz not null,
    primary key (campaign_id, unit_code),
    foreign key (campaign_id, unit_code) references report (campaign_id, unit_code)
  )`,
  `create index campaign_extension_person on campaign_extension (given_by)`,

  // The days without the reason, which can be about persons: everybody may know until when a unit has time.
  `create view extended_days with (security_barrier) as
    select campaign_id, unit_code, deadline, closes_on from campaign_extension
    where (select hms_as_owner()) or (select hms_known()) or current_setting('role') = 'hms_system'`,
]

function functions(schema: string): readonly string[] {
  return [
    // A unit that was dropped keeps its report, and is not counted.
    `create or replace function hms_count_reports(of_campaign integer, of_units text[])
      returns table (total bigint, answered bigint) language plpgsql stable ${ownersFunction(schema)} as $$
    begin
      return query select count(*), count(*) filter (where report.state = 'submitted')
        from report join campaign_unit as unit on unit.campaign_id = report.campaign_id and unit.code = report.unit_code
        where report.campaign_id = of_campaign and unit.reports
          and (of_units is null or report.unit_code = any (of_units))
          and hms_may_count(of_campaign, of_units);
    end $$`,
  ]
}

const everywhere = `(select hms_reaches_institution())`
const changing = `(select hms_doing('campaign.change')) and ${everywhere}`
const following = `(select hms_doing('campaign.follow'))`
const inDraft = `campaign_id in (select id from campaign where state = 'draft')`
const followed = (report: string) =>
  `${following} and (${everywhere} or ${report} in (select hms_reached_reports()))`

const policies = [
  // What is being prepared is seen by those who prepare it.
  `create policy campaign_draft on campaign as restrictive for select to hms_app
    using (state <> 'draft' or (select hms_doing('campaign.change', 'campaign.follow'))
      and (select hms_reaches_institution('campaign.change')))`,
  `create policy campaign_insert on campaign for insert to hms_app with check (${changing} and state = 'draft')`,
  `create policy campaign_update on campaign for update to hms_app using (${changing}) with check (${changing})`,
  `create policy campaign_delete on campaign for delete to hms_app using (${changing} and state = 'draft')`,

  `create policy campaign_unit_insert on campaign_unit for insert to hms_app with check (${changing})`,
  `create policy campaign_unit_update on campaign_unit for update to hms_app using (${changing}) with check (${changing})`,
  `create policy campaign_unit_delete on campaign_unit for delete to hms_app using (${changing} and ${inDraft})`,

  `create policy report_insert_campaign on report for insert to hms_app
    with check (${changing} and state = 'notStarted')`,
  `create policy report_select_campaign on report for select to hms_app using (${changing} or ${followed('id')})`,
  // To lock them, while units are dropped or the campaign is frozen; what they are stays theirs who fill them in.
  `create policy report_lock_campaign on report for update to hms_app using (${changing}) with check (false)`,
  // Who prepares a campaign sees what a unit answered last, beside the questions.
  `create policy submission_select_follow on submission for select to hms_app
    using (${changing} or ${followed('report_id')})`,
  `create policy answer_history_select_follow on answer_history for select to hms_app
    using (${followed('report_id')})`,
  `create policy appointment_select_follow on appointment for select to hms_app
    using (${following} and (${everywhere}
      or unit_code in (select hms_reached_units())
      or area_code in (select area_code from safety_area_unit where unit_code in (select hms_reached_units()))))`,
  `create policy person_select_follow on person for select to hms_app
    using (${following} and (${everywhere} or id in (select hms_reached_persons())))`,

  // Who has signed, to say what is owed.
  `create policy signature_select_follow on signature for select to hms_app using (${followed('report_id')})`,
  `create policy signature_void_select_follow on signature_void for select to hms_app
    using (${following} and signature_id in (select id from signature))`,
  `create policy reopening_select_follow on reopening for select to hms_app
    using (${following} and submission_id in (select id from submission))`,

  `alter table campaign_extension enable row level security`,
  `create policy app_select on campaign_extension for select to hms_app
    using (${changing} or ${following} and (${everywhere}
      or (campaign_id, unit_code) in (select * from hms_reached_campaign_units())))`,
  `create policy app_insert on campaign_extension for insert to hms_app
    with check (${changing} and given_by = (select hms_person()))`,
  `create policy app_update on campaign_extension for update to hms_app
    using (${changing}) with check (${changing} and given_by = (select hms_person()))`,
]

// Whoever has got longer is reminded later.
const reminding = [
  `grant select on extended_days to hms_system`,
  `grant execute on function hms_as_owner(), hms_known() to hms_system`,
]

const rights = [
  `grant select on campaign_extension, extended_days to hms_app`,
  `grant insert on campaign, campaign_unit, report, campaign_extension to hms_app`,
  `grant update (state, edition, edition_id, edition_hash, opens_on, deadline, closes_on, reminder_days)
    on campaign to hms_app`,
  `grant update (reports) on campaign_unit to hms_app`,
  `grant update (deadline, closes_on, reason, given_by, given_at) on campaign_extension to hms_app`,
  `grant delete on campaign, campaign_unit to hms_app`,
]

const kept = [
  ...keptWhenFrozen('campaign', 'id'),
  ...keptWhenFrozen('campaign_unit', 'campaign_id'),
  ...keptWhenFrozen('campaign_extension', 'campaign_id'),
  ...keptWhenFrozen('report', 'campaign_id'),
  ...keptWhenFrozen('answer', 'report_id'),
  ...keptWhenFrozen('answer_history', 'report_id'),
  ...keptWhenFrozen('submission', 'report_id'),
  ...keptWhenFrozen('submission_answer', 'report_id'),
  ...keptWhenFrozen('signature', 'report_id'),
  ...keptWhenFrozen('report_signer', 'report_id'),
  ...keptWhenFrozen('answer_proposal', 'report_id'),
  ...keptWhenFrozen('remark', 'report_id'),
]
