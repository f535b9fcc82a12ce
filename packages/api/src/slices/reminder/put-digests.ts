import type { Language } from '@hms/domain/language'
import type { MailList } from '@hms/domain/mail'
import { catchUpDays, weekOf } from '@hms/domain/reminder'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import type { MailContent } from '../mail/public.ts'
import { putInOutbox } from '../mail/public.ts'

const dayInMilliseconds = 24 * 60 * 60 * 1000

/** How long a mail about how things stand is of use: as long as it is still sent late. */
export function usefulFrom(now: Date): Date {
  return new Date(now.getTime() + catchUpDays * dayInMilliseconds)
}

/** One person's digest of the week. */
export interface WeeklyDigest {
  readonly person: string
  readonly write: (language: Language) => MailContent
}

/**
 * Puts the week's digests of a list into the outbox: each person gets one a week about a topic, however often it is asked
 * for.
 *
 * @returns how many mails
 */
export async function putDigests(
  trx: Trx,
  { list, topic }: { readonly list: MailList; readonly topic: string },
  digests: readonly WeeklyDigest[],
  now: Date,
): Promise<number> {
  const ids = await putInOutbox(
    trx,
    digests.map(({ person, write }) => ({
      kind: list,
      personId: person,
      matters: [{ topic, occasion: `week ${weekOf(localDay(now))}` }],
      unsubscribe: list,
      usefulUntil: usefulFrom(now),
      write: (_matters, language) => write(language),
    })),
    now,
  )
  return ids.length
}

/** Ids of those who have left a list. */
export async function whoHasLeft(trx: Trx, list: MailList): Promise<ReadonlySet<string>> {
  const rows = await trx.selectFrom('mailUnsubscribed').where('list', '=', list).select('personId').execute()
  return new Set(rows.map(({ personId }) => personId))
}
