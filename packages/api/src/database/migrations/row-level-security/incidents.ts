const by = (...actions: readonly string[]) =>
  `(select hms_doing(${actions.map((action) => `'${action}'`).join(', ')}))`

const everywhere = `(select hms_reaches_institution())`
const known = `(select hms_known())`
const self = `(select hms_person())`
const reached = `(${everywhere} or unit_code in (select hms_reached_units()))`

const handling = by('incidents.handle')
const seeing = by('incidents.read', 'incidents.comment', 'incidents.handle')
const ofOneself = by('incident.own', 'person.own')
const reporting = `${by('incident.own')} and ${known}`
const importing = `${by('incidents.import')} and ${everywhere}`
/** The cases that are seen are those that are reached. */
const ofSeenCase = `incident_id in (select id from incident)`
const ofOwnCase = `incident_id in (select incident_id from incident_reporter where person_id = ${self})`
const withInjuries = by('injuries.read', 'injuries.keep')
const keepingInjuries = by('injuries.keep')
const withConcerns = by('concerns.read', 'concerns.raise', 'concerns.answer')
const raising = by('concerns.raise')
const aboutOneself = by('person.own')

/** Who sees and writes what, by table and command. */
const rules: Readonly<Record<string, Partial<Record<'select' | 'insert' | 'update' | 'delete', string>>>> = {
  incident: {
    select: `(${seeing} or ${by('incidents.figures')}) and ${reached} or ${importing}
      or ${ofOneself} and id in (select incident_id from incident_reporter where person_id = ${self})`,
    insert: `${reporting} and channel = 'signedIn' and state = 'received' or ${importing} and channel = 'imported'`,
    update: `${handling} and ${reached}`,
  },
  incident_reporter: {
    select: `${ofOneself} and person_id = ${self}`,
    insert: `${reporting} and person_id = ${self}`,
  },
  incident_photo: {
    select: `${seeing} and ${ofSeenCase} or ${ofOneself} and ${ofOwnCase}`,
    insert: `${reporting} and ${ofOwnCase}`,
  },
  incident_event: {
    select: `${seeing} and ${ofSeenCase} or ${aboutOneself} and by_person = ${self}`,
    insert: `by_person = ${self} and ${ofSeenCase}
      and (${handling} or kind = 'comment' and ${by('incidents.comment')})`,
  },
  incident_notice: {
    select: `${seeing} and ${ofSeenCase}`,
    insert: `${handling} and ${ofSeenCase} and done_by = ${self}`,
  },
  incident_measure: {
    select: `${seeing} and ${ofSeenCase}`,
    insert: `${handling} and ${ofSeenCase}`,
  },
  // What one unit has learnt is for all.
  lesson: {
    select: known,
    insert: `${handling} and ${reached}`,
    update: `${handling} and ${reached}`,
    delete: `${handling} and ${reached}`,
  },
  injury: {
    select: `(${withInjuries} or ${by('incidents.figures')}) and ${reached} or ${aboutOneself} and recorded_by = ${self}`,
    insert: `${keepingInjuries} and ${reached} and recorded_by = ${self}`,
    update: `${keepingInjuries} and ${reached}`,
  },
  injured_person: {
    select: `${keepingInjuries} and injury_id in (select id from injury)`,
    insert: `${keepingInjuries} and injury_id in (select id from injury)`,
    update: `${keepingInjuries} and injury_id in (select id from injury)`,
    delete: `${keepingInjuries} and injury_id in (select id from injury)`,
  },
  work_stop: {
    select: `${withConcerns} and ${reached} or ${aboutOneself} and ${self} in (stopped_by, lifted_by)`,
    insert: `${raising} and ${reached} and stopped_by = ${self}`,
    update: `${raising} and ${reached}`,
  },
  concern: {
    select: `${withConcerns} and ${reached} or ${aboutOneself} and ${self} in (raised_by, answered_by)`,
    insert: `${raising} and ${reached} and raised_by = ${self} and answer is null`,
    update: `${by('concerns.answer')} and ${reached}`,
  },
}

const clauses = {
  select: (rule: string) => `using (${rule})`,
  insert: (rule: string) => `with check (${rule})`,
  update: (rule: string) => `using (${rule}) with check (${rule})`,
  delete: (rule: string) => `using (${rule})`,
} as const

/** What handling a case does in a unit's plan, and what reporting one sees of the rooms. */
const elsewhere: readonly string[] = [
  `create policy app_select_of_incident on measure for select to hms_app
    using (${seeing} and ${reached} and source = 'incident')`,
  `create policy app_insert_of_incident on measure for insert to hms_app
    with check (${handling} and ${reached} and source = 'incident' and made_by = ${self})`,
  `create policy app_insert_of_incident on measure_event for insert to hms_app
    with check (${handling} and by_person = ${self} and kind = 'made' and measure_id in (select id from measure))`,
  // Who wishes to be unknown stands in no trace: then nobody reported.
  `create policy app_insert_unknown on audit_event for insert to hms_app
    with check (${reporting} and actor is null and action = 'incident.report')`,
  `create policy app_select_for_report on room for select to hms_app
    using (${by('incident.own', 'incidents.read', 'incidents.handle')} and ${known})`,
]

/** Turns row-level security on for incidents and what belongs to them, and says who sees and writes what. */
export const incidentPolicies: readonly string[] = [
  ...Object.entries(rules).flatMap(([table, commands]) => [
    `alter table ${table} enable row level security`,
    ...Object.entries(commands).map(
      ([command, rule]) =>
        `create policy app_${command} on ${table} for ${command} to hms_app ${clauses[command as keyof typeof clauses](rule)}`,
    ),
  ]),
  // Nobody but the owner reads it.
  `alter table open_report_key enable row level security`,
  ...elsewhere,
]

/** What the application can do at all with these tables. */
export const incidentRights: readonly string[] = [
  ...Object.entries(rules).map(
    ([table, commands]) =>
      `grant ${Object.keys(commands)
        .filter((command) => command !== 'update')
        .join(', ')} on ${table} to hms_app`,
  ),
  // A case is numbered before it is stored: who reports it reads it only once it is known whose it is.
  `grant usage on sequence incident_id_seq to hms_app`,
  `grant update (state, serious, deadline, causes, reason, answer, closed_on, rejected_on, changed_at) on incident to hms_app`,
  `grant update (text, shared_at) on lesson to hms_app`,
  `grant update (unit_code, happened_on, happened_time, place, activity, course, cause, kind, sent_to_nav_on, incident_id) on injury to hms_app`,
  `grant update (name) on injured_person to hms_app`,
  `grant update (lifted_at, lifted_because, lifted_by) on work_stop to hms_app`,
  `grant update (answer, answered_at, answered_by) on concern to hms_app`,
]
