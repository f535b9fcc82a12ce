import type { Migration } from 'kysely/migration'
import { sql } from 'kysely'
import { currentSchema } from './row-level-security/current-schema.ts'
import { ownersFunction } from './row-level-security/reach-functions.ts'

/** Stamps of answers, proposals, comments and disagreement, who is here, and word of every change as it happens. */
export const stampsAndRemarks: Migration = {
  async up(db) {
    const schema = await currentSchema(db)
    for (const statement of [...stamps, ...proposals, ...remarks, ...presence, ...word, ...guards(schema)]) {
      await sql.raw(statement).execute(db)
    }
  },
}

/** An answer that comes without a stamp (imported, or from before there were stamps) gets the time at which it came. */
const stamps = [
  `alter table answer_history add entry_id text collate "C", add stamp text collate "C"`,
  `create function answer_history_stamped() returns trigger language plpgsql as $$
    begin
      new.entry_id := coalesce(new.entry_id, 'server-' || lpad(new.id::text, 19, '0'));
      new.stamp := coalesce(new.stamp,
        lpad(floor(extract(epoch from new.answered_at) * 1000)::bigint::text, 15, '0') || '-00000-server');
      return new;
    end $$`,
  `create trigger answer_history_stamped before insert or update on answer_history
    for each row execute function answer_history_stamped()`,
  `alter table answer_history disable trigger answer_history_append_only`,
  `update answer_history set stamp = null`,
  `alter table answer_history enable trigger answer_history_append_only`,
  `alter table answer_history alter entry_id set not null, alter stamp set not null`,
  `create unique index answer_history_entry on answer_history (report_id, entry_id)`,
  `drop index answer_history_report`,
  `create index answer_history_stamp on answer_history (report_id, stamp desc)`,
  `create index answer_history_latest on answer_history (report_id, item, stamp desc, entry_id desc)`,
]

const proposals = [
  `create table answer_proposal (
    report_id integer not null references report (id),
    entry_id text collate "C" not null,
    item text collate "C" not null,
    value text collate "C",
    stamp text collate "C" not null,
    proposed_by text not null references person (id),
    proposed_as text not null,
    proposed_at timestamptz not null,
    dropped_by text references person (id),
    dropped_at timestamptz,
    audit_seq integer not null,
    primary key (report_id, entry_id),
    check (num_nulls(dropped_by, dropped_at) <> 1)
  )`,
  `create trigger answer_proposal_kept before delete or truncate on answer_proposal
    for each statement execute function refuse_change()`,
]

const remarks = [
  `create table remark (
    report_id integer not null references report (id),
    entry_id text collate "C" not null,
    kind text not null check (kind in ('comment', 'disagreement')),
    register text collate "C" not null,
    item text collate "C" not null,
    text text,
    stamp text collate "C" not null,
    written_by text not null references person (id),
    written_as text not null,
    received_at timestamptz not null,
    audit_seq integer not null,
    primary key (report_id, entry_id)
  )`,
  `create index remark_person on remark (written_by)`,
]

/** What is lost when the server's machine fails, comes back by itself. */
const presence = [
  `create unlogged table presence (
    report_id integer not null references report (id) on delete cascade,
    tab text collate "C" not null,
    person_id text not null references person (id),
    role text not null,
    item text collate "C",
    seen_at timestamptz not null,
    primary key (report_id, tab)
  )`,
]

/** Whoever listens hears which stream of the trace has grown, and to what number; nothing of what was done. */
const word = [
  `create function tell_of_event() returns trigger language plpgsql as $$
    begin
      perform pg_notify('hms', new.stream || ' ' || new.seq);
      return null;
    end $$`,
  `create trigger audit_event_told after insert on audit_event
    for each row execute function tell_of_event()`,
]

const self = `(select hms_person())`
const everywhere = `(select hms_reaches_institution())`
const ofReachedReport = `(${everywhere} or report_id in (select hms_reached_reports()))`
const doing = (...actions: readonly string[]) =>
  `(select hms_doing(${actions.map((action) => `'${action}'`).join(', ')}))`
const inReport = doing('report.read', 'report.answer', 'report.comment')
const seesComments = `((select hms_reaches_institution('see:comments')) or report_id in (
  select report.id from report join hms_reached_campaign_units('see:comments') as unit using (campaign_id, unit_code)
))`

function guards(schema: string): readonly string[] {
  const asOwner = ownersFunction(schema)
  return [
    // Whom one meets by name in the reports that one can read, beside those who answered.
    `create function hms_met_in_discussion() returns setof text language plpgsql stable ${asOwner} as $$
    begin
      return query
        with reached as materialized (select * from hms_reached_reports())
        select written_by from remark where report_id in (select * from reached)
        union select proposed_by from answer_proposal where report_id in (select * from reached)
        union select person_id from presence where report_id in (select * from reached);
    end $$`,
    // The reports that the person has written something in, beside answers.
    `create function hms_own_discussions() returns setof integer language plpgsql stable ${asOwner} as $$
    begin
      return query select report_id from remark where written_by = hms_person()
        union select report_id from answer_proposal where proposed_by = hms_person();
    end $$`,
    // How far the stream of a report has come: a number, and nothing of what was done.
    `create function hms_stream_seq(of_stream text) returns integer language plpgsql stable ${asOwner} as $$
    begin
      return (select max(seq) from audit_event where stream = of_stream and stream like 'report:%');
    end $$`,
    `revoke execute on function hms_met_in_discussion, hms_own_discussions, hms_stream_seq from public`,
    `grant execute on function hms_met_in_discussion, hms_own_discussions, hms_stream_seq to hms_app`,

    `create policy app_select_discussion on person for select to hms_app
      using (${inReport} and id in (select hms_met_in_discussion()))`,
    `create policy app_select_commenting on report for select to hms_app
      using (${doing('report.comment')} and (${everywhere} or id in (select hms_reached_reports())))`,
    `create policy app_select_own_discussion on report for select to hms_app
      using (${doing('person.own')} and id in (select hms_own_discussions()))`,

    ...guarded('answer_proposal', {
      select: `${inReport} and ${ofReachedReport} or ${doing('person.own')} and proposed_by = ${self}`,
      insert: `${doing('report.answer')} and ${ofReachedReport} and proposed_by = ${self}`,
      update: `${doing('report.answer')} and ${ofReachedReport}`,
    }),
    `grant update (dropped_by, dropped_at) on answer_proposal to hms_app`,
    ...guarded('remark', {
      select: `${inReport} and ${ofReachedReport} and ${seesComments} or ${doing('person.own')} and written_by = ${self}`,
      insert: `${doing('report.comment')} and ${ofReachedReport} and written_by = ${self}`,
    }),
    ...guarded('presence', {
      select: `${inReport} and ${ofReachedReport} or ${doing('person.own')} and person_id = ${self}`,
      insert: `${doing('report.read')} and ${ofReachedReport} and person_id = ${self}`,
      update: `${doing('report.read')} and ${ofReachedReport} and person_id = ${self}`,
      // What has run out is taken away by whoever comes next.
      delete: `${doing('report.read')} and ${ofReachedReport} and (person_id = ${self} or seen_at < now() - interval '5 minutes')`,
    }),
    `grant update, delete on presence to hms_app`,
  ]
}

function guarded(
  table: string,
  rules: {
    readonly select: string
    readonly insert: string
    readonly update?: string
    readonly delete?: string
  },
): readonly string[] {
  const { select, insert, update, delete: remove } = rules
  return [
    `alter table ${table} enable row level security`,
    `grant select, insert on ${table} to hms_app`,
    `create policy app_select on ${table} for select to hms_app using (${select})`,
    `create policy app_insert on ${table} for insert to hms_app with check (${insert})`,
    ...(update
      ? [
          `create policy app_update on ${table} for update to hms_app using (${update}) with check (${update})`,
        ]
      : []),
    ...(remove ? [`create policy app_delete on ${table} for delete to hms_app using (${remove})`] : []),
  ]
}
