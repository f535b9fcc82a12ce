import type { Migration } from 'kysely/migration'
import { sql } from 'kysely'
import { makeRole } from './row-level-security/make-role.ts'

/**
 * The outbox of mails, and the role that what is due by itself is done as. `hms_system` sees who is to be told and how far
 * the reports have come; answers, comments and submissions are closed to it, so that none can come into a mail.
 */
export const mail: Migration = {
  async up(db) {
    for (const statement of [makeRole('hms_system'), ...tables, ...systemReads, ...rights, ...policies])
      await sql.raw(statement).execute(db)
  },
}

const tables = [
  `create table mail (
    id text collate "C" primary key,
    kind text not null,
    person_id text not null references person (id),
    language text not null,
    subject text not null check (subject !~ '[[:cntrl:]]'),
    letter jsonb not null,
    calendar jsonb,
    unsubscribe text,
    state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'lapsed', 'withdrawn')),
    problem text check (problem in ('notSetUp', 'noAddress', 'unreachable', 'refused')),
    answer text,
    attempts integer not null default 0,
    created_at timestamptz not null,
    useful_until timestamptz not null,
    next_attempt_at timestamptz not null,
    claimed_until timestamptz,
    message_id text,
    sent_to text,
    settled_at timestamptz,
    check ((state = 'waiting') = (settled_at is null))
  )`,
  `create index mail_waiting on mail (next_attempt_at) where state = 'waiting'`,
  `create index mail_created on mail (created_at, id)`,
  `create index mail_person on mail (person_id)`,

  // A person is told of a matter once, whoever tells it, and however often it is tried.
  `create table mail_matter (
    person_id text not null references person (id),
    topic text not null,
    occasion text not null,
    mail_id text not null references mail (id) on delete cascade deferrable initially deferred,
    primary key (person_id, topic, occasion)
  )`,
  `create index mail_matter_mail on mail_matter (mail_id)`,

  `create table mail_unsubscribed (
    person_id text not null references person (id),
    list text not null,
    at timestamptz not null,
    primary key (person_id, list)
  )`,
  `create table mail_unsubscribe_token (
    token_hash text primary key,
    person_id text not null references person (id),
    list text not null,
    created_at timestamptz not null
  )`,
]

/** What the system reads of what others keep. */
const read = [
  'unit',
  'campaign',
  'campaign_unit',
  'report',
  'person',
  'appointment',
  'absence',
  'safety_area',
  'safety_area_unit',
] as const

const systemReads = read.flatMap((table) => [
  `grant select on ${table} to hms_system`,
  `create policy system_select on ${table} for select to hms_system using (true)`,
])

const rights = [
  `grant select on setting to hms_system`,
  `grant select, insert, update on mail, mail_matter to hms_system`,
  `grant select on mail_unsubscribed to hms_system`,
  `grant select, insert on mail_unsubscribe_token to hms_system`,
  `grant select on mail, mail_matter, mail_unsubscribed to hms_app`,
  `grant insert on audit_event, audit_content, audit_origin to hms_system`,
  `grant execute on function audit_head(text) to hms_system`,
  `grant update (state, problem, answer, attempts, next_attempt_at, useful_until, settled_at) on mail to hms_app`,
]

const following = `(select hms_doing('mail.read', 'mail.retry')) and (select hms_reaches_institution())`
const retrying = `(select hms_doing('mail.retry')) and (select hms_reaches_institution())`
const ownMail = `(select hms_doing('person.own')) and person_id = (select hms_person())`

const policies = [
  ...['mail', 'mail_matter', 'mail_unsubscribed', 'mail_unsubscribe_token'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `create policy system_all on ${table} to hms_system using (true) with check (true)`,
  ]),
  `create policy app_select on mail for select to hms_app using (${following} or ${ownMail})`,
  `create policy app_update on mail for update to hms_app using (${retrying}) with check (${retrying})`,
  // Whoever follows the mails sees to whom, and who would be reminded.
  ...['person', 'appointment', 'absence', 'report'].map(
    (table) => `create policy app_select_for_mail on ${table} for select to hms_app using (${following})`,
  ),
  `create policy system_insert on audit_event for insert to hms_system with check (actor is null)`,
  `create policy system_insert on audit_content for insert to hms_system with check (true)`,
  `create policy system_insert on audit_origin for insert to hms_system with check (true)`,
  `create policy app_select on mail_matter for select to hms_app using (${following} or ${ownMail})`,
  `create policy app_select on mail_unsubscribed for select to hms_app using (${ownMail})`,
]
