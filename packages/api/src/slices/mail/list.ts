import type { Language, LocalizedText } from '@hms/domain/language'
import type { Letter, MailProblem, MailState } from '@hms/domain/mail'
import { mailStates } from '@hms/domain/mail'
import { sql } from 'kysely'
import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'

const input = z.object({
  /** Null is all. */
  state: z.enum(mailStates).nullable(),
  /** Where the page before ended; null for the first. */
  cursor: z.string().max(80).nullish(),
})

/** How many come at once. */
const pageSize = 50

/** A mail in the list. */
export interface ListedMail {
  readonly id: string
  readonly kind: string
  readonly person: LocalizedText
  readonly language: Language
  readonly subject: string
  readonly letter: Letter
  readonly state: MailState
  readonly problem: MailProblem | null
  /** What the mail server said the last time. */
  readonly answer: string | null
  readonly attempts: number
  readonly sentTo: string | null
  /** ISO instants. */
  readonly createdAt: string
  readonly settledAt: string | null
  readonly nextAttemptAt: string
}

/** A page of the outbox. */
export interface MailPage {
  /** How many there are, by state; and by problem of those that wait. */
  readonly counts: Readonly<Record<MailState, number>>
  readonly waitingFor: Partial<Record<MailProblem, number>>
  readonly mails: readonly ListedMail[]
  /** Where the next page begins; null when there is none. */
  readonly next: string | null
}

/** The mails, the newest first: what was sent, waits or failed. */
export const list = procedureFor('mail.read')
  .input(input)
  .query(async ({ ctx, input: { state, cursor: after } }): Promise<MailPage> =>
    ctx.database.read(async (trx) => {
      const counted = await trx
        .selectFrom('mail')
        .groupBy(['state', 'problem'])
        .select(['state', 'problem'])
        .select(sql<number>`count(*)`.as('count'))
        .execute()
      let query = trx
        .selectFrom('mail')
        .innerJoin('person', 'person.id', 'mail.personId')
        .select(['mail.id', 'kind', 'person.name', 'mail.language', 'mail.subject', 'letter'])
        .select(['state', 'problem'])
        .select(['answer', 'attempts', 'sentTo', 'createdAt', 'settledAt', 'nextAttemptAt'])
        .orderBy('createdAt', 'desc')
        .orderBy('mail.id')
        .limit(pageSize + 1)
      if (state !== null) query = query.where('state', '=', state)
      if (after)
        query = query.where(
          sql<boolean>`exists (select from mail as last where last.id = ${after}
            and (mail.created_at < last.created_at or mail.created_at = last.created_at and mail.id > last.id))`,
        )
      const rows = await query.execute()
      const mails = rows.slice(0, pageSize).map(({ name, createdAt, settledAt, nextAttemptAt, ...mail }) => ({
        ...mail,
        person: name,
        createdAt: createdAt.toISOString(),
        settledAt: settledAt?.toISOString() ?? null,
        nextAttemptAt: nextAttemptAt.toISOString(),
      }))
      const sum = (ofState: MailState) =>
        counted.filter((row) => row.state === ofState).reduce((total, { count }) => total + count, 0)
      return {
        counts: Object.fromEntries(mailStates.map((each) => [each, sum(each)])) as Record<MailState, number>,
        waitingFor: Object.fromEntries(
          counted
            .filter((row) => row.state === 'waiting' && row.problem !== null)
            .map(({ problem, count }) => [problem, count]),
        ),
        mails,
        next: rows.length > pageSize ? (mails.at(-1)?.id ?? null) : null,
      }
    }),
  )
