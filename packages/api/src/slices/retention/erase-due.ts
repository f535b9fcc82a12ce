import { createTexts } from '@hms/texts'
import type { Language, LocalizedText } from '@hms/domain/language'
import { languages } from '@hms/domain/language'
import type { RetainedKind } from '@hms/domain/retention'
import { erasureCutoff } from '@hms/domain/retention'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { localDay, timeZone } from '../../platform/clock.ts'
import type { DoneBy } from '../audit/public.ts'
import { recordEvent, streams } from '../audit/public.ts'

/** The kinds of what is stored that have a time. */
export const erasedKinds = [
  'signInAttempt',
  'session',
  'auditOrigin',
  'auditContent',
  'remark',
  'measureComment',
  'findingExplanation',
  'roundPhoto',
  'incidentWords',
  'incidentReporter',
  'injuredPerson',
  'calendarFeed',
  'absence',
  'mail',
  'identity',
] as const satisfies readonly RetainedKind[]

/** How much was erased, or would be, by kind. */
export type Erased = Readonly<Record<(typeof erasedKinds)[number], number>>

/**
 * Erases what the domain's rules say is due, and records that it was. Figures, roles and the chains of the trace stay;
 * what was an identity becomes an id that says nothing about whom.
 */
export async function eraseDue(trx: Trx, by: DoneBy): Promise<Erased> {
  const cutoff = cutoffsOf(localDay(by.at))
  const due = await personsDue(trx, cutoff.identity)
  const erased = {
    signInAttempt: await remove(
      trx,
      sql`delete from sign_in_attempt where expires_at < ${startOf(cutoff.signInAttempt)}`,
    ),
    session: await remove(trx, sql`delete from session where expires_at < ${startOf(cutoff.session)}`),
    auditOrigin: await remove(trx, ofEventsBefore('audit_origin', cutoff.auditOrigin)),
    auditContent: await remove(trx, ofEventsBefore('audit_content', cutoff.auditContent)),
    remark: await remove(trx, sql`delete from remark where received_at < ${startOf(cutoff.remark)}`),
    measureComment: await remove(
      trx,
      sql`update measure_event set text = null where text is not null and at < ${startOf(cutoff.measureComment)}`,
    ),
    findingExplanation: await remove(
      trx,
      sql`update finding set explanation = null, explained_by = null, explained_at = null
        where explained_at < ${startOf(cutoff.findingExplanation)}`,
    ),
    roundPhoto: await remove(
      trx,
      sql`delete from round_photo where uploaded_at < ${startOf(cutoff.roundPhoto)}`,
    ),
    ...(await eraseIncidents(trx, cutoff)),
    calendarFeed: await remove(
      trx,
      sql`delete from calendar_feed where used_on < ${cutoff.calendarFeed}::date`,
    ),
    absence: await remove(trx, sql`delete from absence where valid_to < ${cutoff.absence}::date`),
    mail: await eraseMails(trx, cutoff.mail),
    identity: due.length,
  }
  for (const id of due) await eraseIdentity(trx, by, id)
  if (Object.values(erased).some((count) => count > 0)) {
    await recordEvent(trx, by, {
      stream: streams.trace,
      action: 'retention.run',
      subject: 'retention',
      what: erased,
    })
  }
  return erased
}

type Cutoffs = Readonly<Record<(typeof erasedKinds)[number], string | null>>

function cutoffsOf(day: string): Cutoffs {
  return Object.fromEntries(erasedKinds.map((kind) => [kind, erasureCutoff(kind, day)])) as Record<
    (typeof erasedKinds)[number],
    string | null
  >
}

/** The instant at which a local day begins; null, which nothing is before, where nothing is ever due. */
function startOf(day: string | null) {
  return sql`(${day}::date::timestamp at time zone ${timeZone})`
}

function ofEventsBefore(table: 'audit_origin' | 'audit_content', day: string | null) {
  return sql`delete from ${sql.table(table)} as part using audit_event as event
    where event.stream = part.stream and event.seq = part.seq and event.at < ${startOf(day)}`
}

/** Deletes rows, or empties them. */
async function remove(trx: Trx, statement: ReturnType<typeof sql>): Promise<number> {
  const { numAffectedRows = 0n } = await statement.execute(trx)
  return Number(numAffectedRows)
}

/** What was written about cases that ended, and by whom they were reported; names of the injured. The figures stay. */
async function eraseIncidents(trx: Trx, { incidentWords, incidentReporter, injuredPerson }: Cutoffs) {
  const ended = (day: string | null) => sql`coalesce(closed_on, rejected_on) < ${day}::date`
  const ofEnded = sql`incident_id in (select id from incident where ${ended(incidentWords)})`
  await sql`delete from incident_photo where ${ofEnded}`.execute(trx)
  await sql`update incident_event set text = null where text is not null and ${ofEnded}`.execute(trx)
  return {
    incidentWords: await remove(
      trx,
      sql`update incident set what = null, place = '', causes = '[]', reason = null, answer = null
        where what is not null and ${ended(incidentWords)}`,
    ),
    incidentReporter: await remove(
      trx,
      sql`delete from incident_reporter
        where incident_id in (select id from incident where ${ended(incidentReporter)})`,
    ),
    injuredPerson: await remove(
      trx,
      sql`delete from injured_person
        where injury_id in (select id from injury where recorded_at < ${startOf(injuredPerson)})`,
    ),
  }
}

/** The mails of before a day, and the secrets that stood in them. That somebody left a list is kept. */
async function eraseMails(trx: Trx, day: string | null): Promise<number> {
  await sql`delete from mail_unsubscribe_token where created_at < ${startOf(day)}`.execute(trx)
  return remove(trx, sql`delete from mail where created_at < ${startOf(day)}`)
}

/** Those whose last role ended before a day. Who never had a role has none that ended. */
async function personsDue(trx: Trx, day: string | null): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select person.id from person join appointment on person_id = person.id
    where erased_at is null
    group by person.id
    having bool_and(coalesce(valid_to, 'infinity') < ${day}::date)
    order by person.id`.execute(trx)
  return rows.map(({ id }) => id)
}

async function eraseIdentity(trx: Trx, by: DoneBy, id: string): Promise<void> {
  await trx.deleteFrom('session').where('personId', '=', id).execute()
  await trx.deleteFrom('calendarFeed').where('personId', '=', id).execute()
  await trx.deleteFrom('absence').where('personId', '=', id).execute()
  await trx.deleteFrom('training').where('personId', '=', id).execute()
  await trx.deleteFrom('hoursAgreement').where('personId', '=', id).execute()
  await trx.deleteFrom('mail').where('personId', '=', id).execute()
  await trx.deleteFrom('mailUnsubscribeToken').where('personId', '=', id).execute()
  await trx.deleteFrom('mailUnsubscribed').where('personId', '=', id).execute()
  await trx.deleteFrom('auditContent').where('stream', '=', streams.person(id)).execute()
  await trx
    .updateTable('person')
    .set({
      name: await erasedName(),
      subject: null,
      principalName: null,
      email: null,
      language: null,
      erasedAt: by.at,
    })
    .where('id', '=', id)
    .execute()
  await recordEvent(trx, by, { stream: streams.person(id), action: 'person.erase', subject: `person:${id}` })
}

async function erasedName(): Promise<LocalizedText> {
  const texts = await createTexts({ language: 'nb', namespaces: ['trace'], preload: languages })
  const nameIn = (language: Language) => texts.getFixedT(language, 'trace')('erasedPerson')
  return { nb: nameIn('nb'), nn: nameIn('nn'), en: nameIn('en') }
}
