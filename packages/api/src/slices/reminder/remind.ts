import type { Matter, Reminder } from '@hms/domain/reminder'
import {
  occasionKey,
  occasionOf,
  planAfterSignature,
  planDigests,
  planReminders,
  stillToTell,
} from '@hms/domain/reminder'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import type { PageTexts } from '../../platform/page.ts'
import type { MailKinds, MailMatter } from '../mail/public.ts'
import { putInOutbox } from '../mail/public.ts'
import { putDigests, usefulFrom, whoHasLeft } from './put-digests.ts'
import type { CampaignFacts } from './read-facts.ts'
import { readFacts } from './read-facts.ts'
import { topicOfReport } from './topic-of-report.ts'
import { writeDigest } from './write-digest.ts'
import { writeReminder } from './write-reminder.ts'

/** The kind of mail of a reminder. */
const kind = 'reminder'

/** The kind of mail, and the list, of the weekly digest. */
const digestList = 'digest'

/**
 * Puts today's reminders into the outbox: for those who owe something, about what they haven't been told of.
 *
 * @returns how many mails
 */
export async function remindToday(trx: Trx, texts: PageTexts, now: Date): Promise<number> {
  const day = localDay(now)
  let count = 0
  for (const facts of await readFacts(trx, day))
    count += await putReminders(trx, texts, facts, planReminders(facts.reports, facts.staff, day), now)
  return count
}

/**
 * Puts the mails into the outbox that a signature causes: to the other side, to sign, or to the line manager, to hand in.
 *
 * @returns how many mails
 */
export async function remindOfSignature(
  trx: Trx,
  texts: PageTexts,
  { reportId, signature: id }: { readonly reportId: number; readonly signature: string },
  now: Date,
): Promise<number> {
  for (const facts of await readFacts(trx, localDay(now))) {
    const report = facts.reports.find((each) => each.id === reportId)
    const signature = report?.signatures.find((each) => each.id === id)
    if (report && signature)
      return putReminders(trx, texts, facts, planAfterSignature(report, signature, facts.staff), now)
  }
  return 0
}

async function putReminders(
  trx: Trx,
  texts: PageTexts,
  facts: CampaignFacts,
  plan: readonly Reminder[],
  now: Date,
): Promise<number> {
  const ids = await putInOutbox<MailMatter & { readonly matter: Matter }>(
    trx,
    plan.map(({ person, matters }) => ({
      kind,
      personId: person,
      matters: matters.map((matter) => inOutbox(facts.year, matter)),
      unsubscribe: null,
      usefulUntil: usefulFrom(now),
      write: (left, language) =>
        writeReminder(
          texts,
          language,
          facts,
          left.map(({ matter }) => matter),
        ),
    })),
    now,
  )
  return ids.length
}

/** A matter with what it is known by in the outbox. */
function inOutbox(year: number, matter: Matter) {
  return { topic: topicOfReport(year, matter.unit), occasion: occasionKey(matter.occasion), matter }
}

/**
 * Puts this week's digests into the outbox, of those who follow and haven't unsubscribed.
 *
 * @returns how many mails
 */
export async function digestThisWeek(trx: Trx, texts: PageTexts, now: Date): Promise<number> {
  const unsubscribed = await whoHasLeft(trx, digestList)
  let count = 0
  for (const facts of await readFacts(trx, localDay(now)))
    count += await putDigests(
      trx,
      { list: digestList, topic: `digest ${facts.year}` },
      planDigests(facts.reports, facts.staff, unsubscribed).map((digest) => ({
        person: digest.person,
        write: (language) => writeDigest(texts, language, facts, digest),
      })),
      now,
    )
  return count
}

/** A reminder is looked at again before it goes: nobody is asked for what was done meanwhile. */
export function reminderKinds(texts: PageTexts): MailKinds {
  return {
    async [kind](trx, { id, personId, language }, now) {
      const told = await trx.selectFrom('mailMatter').where('mailId', '=', id).selectAll().execute()
      for (const facts of await readFacts(trx, localDay(now))) {
        const prefix = topicOfReport(facts.year, '')
        const matters = told.flatMap(({ topic, occasion: key }) => {
          const occasion = occasionOf(key)
          return occasion && topic.startsWith(prefix) ? [{ unit: topic.slice(prefix.length), occasion }] : []
        })
        const still = stillToTell(matters, personId, facts.reports, facts.staff)
        if (still.length > 0) return writeReminder(texts, language, facts, still)
      }
      return 'withdrawn'
    },
  }
}
