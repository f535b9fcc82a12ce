import type { Attempt, MailProblem } from '@hms/domain/mail'
import { isMailAddress, pauseAfter } from '@hms/domain/mail'
import type { Selectable, Updateable } from 'kysely'
import type { Database } from '../../database/open-database.ts'
import type { MailTable, Trx } from '../../database/schema.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Mailer, OutgoingMail } from '../../platform/mail/mailer.ts'
import type { PageTexts } from '../../platform/page.ts'
import { letterAsHtml, letterAsText } from './letter-as.ts'
import type { MailContent, MailKinds } from './mail-kind.ts'
import { hasLeft, newUnsubscribeToken, unsubscribePath } from './unsubscribe-tokens.ts'

/** What sending works with. */
export interface DeliveryParts {
  readonly database: Pick<Database, 'asSystem'>
  readonly clock: Clock
  /** Null as long as no mail server is set. */
  readonly mailer: Mailer | null
  readonly kinds: MailKinds
  /** With the namespace `mail`. */
  readonly texts: PageTexts
  /** The address of the system, e.g. `https://hms.example.org`. */
  readonly origin: () => string
}

/** How long a process holds a mail while it sends it, in minutes. Whoever dies with it leaves it for another after that. */
const heldFor = 3

/** When to look again at what waits for somebody to mend something, in minutes. */
const pauseForMending = 60

/** How many mails a job sends before it makes room for others. */
const mostAtOnce = 100

/**
 * Sends the mails that are due, one after the other. Several processes can do so at once: each mail is held by one. What
 * was sent is recorded afterwards; who dies in between, or doesn't get an answer, leaves it to be sent again with the same
 * Message-ID.
 *
 * @returns whether there may be more
 */
export async function deliverMails(parts: DeliveryParts): Promise<boolean> {
  for (let count = 0; count < mostAtOnce; count++) {
    const next = await parts.database.asSystem('mail.deliver').transaction((trx) => takeNext(trx, parts))
    if (next === 'none') return false
    if (next === 'settled' || parts.mailer === null) continue
    const attempt = await parts.mailer.send(next.mail)
    await parts.database
      .asSystem('mail.deliver')
      .transaction((trx) => record(trx, next, attempt, parts.clock()))
  }
  return true
}

type Mail = Selectable<MailTable>

/** A mail that this process holds. */
interface Held {
  readonly id: string
  readonly attempts: number
  readonly mail: OutgoingMail
}

/** Takes hold of the next mail; or settles or puts off one that can't be sent. */
async function takeNext(trx: Trx, parts: DeliveryParts): Promise<Held | 'settled' | 'none'> {
  const now = parts.clock()
  const found = await trx
    .selectFrom('mail')
    .where('state', '=', 'waiting')
    .where('nextAttemptAt', '<=', now)
    .where((where) => where.or([where('claimedUntil', 'is', null), where('claimedUntil', '<', now)]))
    .orderBy('nextAttemptAt')
    .orderBy('id')
    .limit(1)
    .selectAll()
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!found) return 'none'
  if (found.usefulUntil < now) return settle(trx, found, 'lapsed', now)
  const content = await contentOf(trx, found, parts, now)
  if (content === 'withdrawn') return settle(trx, found, 'withdrawn', now)
  if (parts.mailer === null) return putOff(trx, found, 'notSetUp', now)
  const to = await addressOf(trx, found.personId)
  if (to === null) return putOff(trx, found, 'noAddress', now)
  return hold(trx, found, { content, to, mailer: parts.mailer, parts, now })
}

/** What the mail says now. Once it may have reached somebody, it says the same at every attempt. */
async function contentOf(
  trx: Trx,
  mail: Mail,
  { kinds }: DeliveryParts,
  now: Date,
): Promise<MailContent | 'withdrawn'> {
  const { unsubscribe: list, personId } = mail
  if (list !== null && (await hasLeft(trx, { personId, list }))) return 'withdrawn'
  if (mail.attempts > 0) return mail
  const renewal = (await kinds[mail.kind]?.(trx, mail, now)) ?? 'asItIs'
  return renewal === 'asItIs' ? mail : renewal
}

async function addressOf(trx: Trx, personId: string): Promise<string | null> {
  const { email } = await trx
    .selectFrom('person')
    .where('id', '=', personId)
    .select('email')
    .executeTakeFirstOrThrow()
  return email !== null && isMailAddress(email) ? email : null
}

async function hold(
  trx: Trx,
  mail: Mail,
  {
    content: { subject, letter },
    to,
    mailer,
    parts: { texts, origin },
    now,
  }: {
    readonly content: MailContent
    readonly to: string
    readonly mailer: Mailer
    readonly parts: DeliveryParts
    readonly now: Date
  },
): Promise<Held> {
  const { id, personId, language, unsubscribe: list } = mail
  const attempts = mail.attempts + 1
  const messageId = mail.messageId ?? `<${id}@${mailer.domain}>`
  const t = texts.getFixedT(language, 'mail')
  const url =
    list === null ? null : origin() + unsubscribePath(await newUnsubscribeToken(trx, { personId, list }, now))
  await change(trx, id, {
    subject,
    letter: JSON.stringify(letter),
    attempts,
    messageId,
    sentTo: to,
    claimedUntil: minutesFrom(now, heldFor),
  })
  const setting = {
    language,
    subject,
    origin: origin(),
    unsubscribe: url === null ? null : { text: t('unsubscribe.link'), url },
  }
  return {
    id,
    attempts,
    mail: {
      messageId,
      to,
      subject,
      text: letterAsText(letter, setting),
      html: letterAsHtml(letter, setting),
      language,
      calendar: mail.calendar,
      unsubscribe: url,
    },
  }
}

/** Writes down what came of an attempt, unless another has settled the mail meanwhile. */
async function record(trx: Trx, { id, attempts }: Held, attempt: Attempt, now: Date): Promise<void> {
  if (attempt.outcome === 'sent')
    return change(trx, id, { state: 'sent', problem: null, answer: null, settledAt: now, claimedUntil: null })
  const { problem, answer } = attempt
  return change(trx, id, {
    problem,
    answer,
    claimedUntil: null,
    ...(attempt.outcome === 'never'
      ? { state: 'failed', settledAt: now }
      : { nextAttemptAt: minutesFrom(now, pauseAfter(attempts)) }),
  })
}

async function settle(trx: Trx, { id }: Mail, state: 'lapsed' | 'withdrawn', now: Date): Promise<'settled'> {
  await change(trx, id, { state, settledAt: now, claimedUntil: null })
  return 'settled'
}

async function putOff(trx: Trx, { id }: Mail, problem: MailProblem, now: Date): Promise<'settled'> {
  await change(trx, id, { problem, claimedUntil: null, nextAttemptAt: minutesFrom(now, pauseForMending) })
  return 'settled'
}

async function change(trx: Trx, id: string, values: Updateable<MailTable>): Promise<void> {
  await trx.updateTable('mail').set(values).where('id', '=', id).where('state', '=', 'waiting').execute()
}

function minutesFrom(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000)
}
