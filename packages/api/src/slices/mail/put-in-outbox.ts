import type { Language } from '@hms/domain/language'
import { languages } from '@hms/domain/language'
import type { CalendarPart, MailList } from '@hms/domain/mail'
import { headerText } from '@hms/domain/mail'
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { readInstitution } from '../../platform/institution.ts'
import type { MailContent } from './mail-kind.ts'

/** Something that a mail tells its person of. Nobody is told of the same topic on the same occasion twice. */
export interface MailMatter {
  readonly topic: string
  readonly occasion: string
}

/** A mail that is to be put into the outbox. */
export interface NewMail<Matter extends MailMatter = MailMatter> {
  readonly kind: string
  readonly personId: string
  readonly matters: readonly Matter[]
  /** The list that it is one of and that one can leave; null of what cannot be refused. */
  readonly unsubscribe: MailList | null
  readonly usefulUntil: Date
  /** What goes into the person's calendar, in the person's language. */
  readonly calendar?: (language: Language) => CalendarPart
  /** Writes it about the matters that the person hasn't been told of, in the person's language. */
  readonly write: (matters: readonly Matter[], language: Language) => MailContent
}

/** Those who add to the outbox take turns: what somebody was told before is known for certain. */
const lock = 7_120_003

/**
 * Puts mails into the outbox, as part of the transaction of what causes them. Matters that a person was told of before
 * are left out, and a mail with none left isn't put there.
 *
 * @returns the ids of the mails that were
 */
export async function putInOutbox<Matter extends MailMatter>(
  trx: Trx,
  mails: readonly NewMail<Matter>[],
  now: Date,
): Promise<readonly string[]> {
  await sql`select pg_advisory_xact_lock(${lock})`.execute(trx)
  const told = await toldBefore(
    trx,
    mails.map(({ personId }) => personId),
  )
  const languageOf = await languagesOf(trx, mails)
  const ids: string[] = []
  for (const mail of mails) {
    const matters = mail.matters.filter((matter) => !told.has(keyOf(mail.personId, matter)))
    if (matters.length === 0) continue
    for (const matter of matters) told.add(keyOf(mail.personId, matter))
    ids.push(await putOne(trx, { ...mail, matters }, languageOf(mail.personId), now))
  }
  return ids
}

async function putOne<Matter extends MailMatter>(
  trx: Trx,
  { kind, personId, matters, unsubscribe, usefulUntil, calendar, write }: NewMail<Matter>,
  language: Language,
  now: Date,
): Promise<string> {
  const id = idOf(kind, personId, matters)
  const { subject, letter } = write(matters, language)
  await trx
    .insertInto('mail')
    .values({
      id,
      kind,
      personId,
      language,
      subject: headerText(subject),
      letter: JSON.stringify(letter),
      calendar: calendar ? JSON.stringify(calendar(language)) : null,
      unsubscribe,
      createdAt: now,
      nextAttemptAt: now,
      usefulUntil,
    })
    .execute()
  await trx
    .insertInto('mailMatter')
    .values(matters.map(({ topic, occasion }) => ({ personId, topic, occasion, mailId: id })))
    .execute()
  return id
}

/** The same mail has the same id, wherever and whenever it is made: its Message-ID follows from it. */
function idOf(kind: string, personId: string, matters: readonly MailMatter[]): string {
  const about = matters.map((matter) => keyOf(personId, matter)).toSorted()
  return createHash('sha256')
    .update(JSON.stringify([kind, about]))
    .digest('hex')
    .slice(0, 40)
}

const keyOf = (personId: string, { topic, occasion }: MailMatter) =>
  JSON.stringify([personId, topic, occasion])

async function toldBefore(trx: Trx, persons: readonly string[]): Promise<Set<string>> {
  const rows = await trx
    .selectFrom('mailMatter')
    .where('personId', '=', sql<string>`any(${persons}::text[])`)
    .select(['personId', 'topic', 'occasion'])
    .execute()
  return new Set(rows.map((row) => keyOf(row.personId, row)))
}

/** Each person's language, else the institution's. */
async function languagesOf(
  trx: Trx,
  mails: readonly { readonly personId: string }[],
): Promise<(personId: string) => Language> {
  const { language } = await readInstitution(trx)
  const rows = await trx
    .selectFrom('person')
    .where('id', '=', sql<string>`any(${mails.map(({ personId }) => personId)}::text[])`)
    .where('language', 'in', languages)
    .select(['id', 'language'])
    .execute()
  const own = new Map(rows.map((row) => [row.id, row.language]))
  return (personId) => own.get(personId) ?? language
}
