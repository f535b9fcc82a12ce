/** To sum up: `by('a', 'b')` holds while one of these actions is done. */
const by = (...actions: readonly string[]) =>
  `(select hms_doing(${actions.map((action) => `'${action}'`).join(', ')}))`

const everywhere = `(select hms_reaches_institution())`
const known = `(select hms_known())`
const self = `(select hms_person())`
const ofReachedReport = `(${everywhere} or report_id in (select hms_reached_reports()))`
const inReport = by('report.read', 'report.answer', 'report.submit')
const keepingRoles = `${by('appointments.change')} and ${everywhere}`
const keepingPersons = `${by('people.change', 'appointments.change')} and ${everywhere}`
const searchingTrace = `${by('audit.search', 'audit.export')} and ${everywhere}`
const aboutOneself = by('person.own')

/** What the application can do with a table: the rows that it reads, and those that it can write, by command. */
interface TableRules {
  readonly select: string
  /** The rows as they are written. */
  readonly insert?: string
  /** The rows before and after. */
  readonly update?: string
  /** The rows as an update leaves them, where that is more than the above. */
  readonly updated?: string
  readonly delete?: string
}

/** By table. What isn't here is closed to the application. */
const rules: Readonly<Record<string, TableRules>> = {
  unit: { select: known },
  campaign: { select: known },
  campaign_unit: { select: known },
  baseline: { select: known },
  baseline_count: { select: known },
  safety_area: { select: known, insert: keepingRoles, update: keepingRoles, delete: keepingRoles },
  safety_area_unit: { select: known, insert: keepingRoles, delete: keepingRoles },

  person: {
    select: `id = ${self}
      or ${by('people.read', 'people.change', 'appointments.read', 'appointments.change', 'audit.search', 'audit.export')}
        and (${everywhere} or id in (select hms_reached_persons()))
      or ${inReport} and (${everywhere} or id in (select hms_met_persons()))`,
    insert: keepingPersons,
    update: keepingPersons,
  },
  appointment: {
    select: `person_id = ${self}
      or ${by('appointments.read', 'appointments.change', 'people.read', 'people.change')} and (${everywhere}
        or unit_code in (select hms_reached_units())
        or area_code in (select area_code from safety_area_unit where unit_code in (select hms_reached_units()))
        or campus in (select unit.campus from unit where unit.code in (select hms_reached_units())))`,
    insert: keepingRoles,
    update: keepingRoles,
    delete: keepingRoles,
  },
  absence: {
    select: `person_id = ${self}
      or ${by('appointments.read', 'appointments.change')}
        and ((select hms_reaches_institution('see:absence')) or person_id in (select hms_reached_persons('see:absence')))`,
    insert: keepingRoles,
    update: keepingRoles,
    delete: keepingRoles,
  },
  session: {
    select: `person_id = ${self} and ${by('session.own', 'person.own')}`,
    delete: `person_id = ${self} and ${by('session.own')}`,
  },

  report: {
    select: `${by('campaign.read', 'figures.units', 'report.read', 'report.answer', 'report.submit')}
        and (${everywhere} or id in (select hms_reached_reports()))
      or ${aboutOneself} and id in (select hms_own_reports())`,
    update: `${by('report.answer', 'report.submit')}
      and (${everywhere} or id in (select hms_reached_reports()))`,
  },
  answer: {
    select: `${inReport} and ${ofReachedReport} or ${aboutOneself} and answered_by = ${self}`,
    insert: `${by('report.answer')} and ${ofReachedReport} and answered_by = ${self}`,
    update: `${by('report.answer')} and ${ofReachedReport}`,
    updated: `${by('report.answer')} and ${ofReachedReport} and answered_by = ${self}`,
    delete: `${by('report.answer')} and ${ofReachedReport}`,
  },
  answer_history: {
    select: `${inReport} and ${ofReachedReport} or ${aboutOneself} and answered_by = ${self}`,
    insert: `${by('report.answer')} and ${ofReachedReport} and answered_by = ${self}`,
  },
  submission: {
    select: `${inReport} and ${ofReachedReport} or ${aboutOneself} and submitted_by = ${self}`,
    insert: `${by('report.submit')} and ${ofReachedReport} and submitted_by = ${self}`,
    update: `${by('report.submit')} and ${ofReachedReport}`,
  },
  submission_answer: {
    select: `${by('figures.units', 'report.read', 'report.answer', 'report.submit')} and ${ofReachedReport}`,
    insert: `${by('report.submit')} and ${ofReachedReport}`,
    delete: `${by('report.submit')} and ${ofReachedReport}`,
  },

  audit_event: {
    select: `${searchingTrace} or ${aboutOneself} and (actor = ${self} or stream = 'person:' || ${self})`,
    insert: `actor = ${self} and ${known}`,
  },
  audit_content: {
    select: `${searchingTrace} or ${aboutOneself} and stream = 'person:' || ${self}`,
    insert: known,
  },
  audit_origin: {
    select: `${searchingTrace} or ${aboutOneself} and stream = 'person:' || ${self}`,
    insert: known,
  },

  policy_grant: { select: 'false' },
  sign_in_attempt: { select: 'false' },
  demo_person: { select: 'false' },
}

/** Turns row-level security on everywhere, and says who sees and writes what. */
export function policies(): readonly string[] {
  return Object.entries(rules).flatMap(
    ([table, { select, insert, update, updated = update, delete: remove }]) => [
      `alter table ${table} enable row level security`,
      `create policy app_select on ${table} for select to hms_app using (${select})`,
      ...(insert === undefined
        ? []
        : [`create policy app_insert on ${table} for insert to hms_app with check (${insert})`]),
      ...(update === undefined
        ? []
        : [
            `create policy app_update on ${table} for update to hms_app using (${update}) with check (${updated})`,
          ]),
      ...(remove === undefined
        ? []
        : [`create policy app_delete on ${table} for delete to hms_app using (${remove})`]),
    ],
  )
}
