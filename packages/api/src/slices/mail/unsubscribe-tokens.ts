import type { MailList } from '@hms/domain/mail'
import { createHash, randomBytes } from 'node:crypto'
import type { Trx } from '../../database/schema.ts'

/** Whom a token speaks for, and the list that it leaves. */
export interface Unsubscriber {
  readonly personId: string
  readonly list: MailList
}

/** The path of a token's page. In the query, since paths are logged. */
export function unsubscribePath(token: string): string {
  return `/mail/unsubscribe?token=${token}`
}

/** A new secret that leaves a list in a person's name, without signing in. Only its hash is kept. */
export async function newUnsubscribeToken(
  trx: Trx,
  { personId, list }: Unsubscriber,
  now: Date,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await trx
    .insertInto('mailUnsubscribeToken')
    .values({ tokenHash: hashOf(token), personId, list, createdAt: now })
    .execute()
  return token
}

/** Whom a token speaks for; null of one that we never gave, or whose person is erased. */
export async function unsubscriberOf(trx: Trx, token: string): Promise<Unsubscriber | null> {
  const row = await trx
    .selectFrom('mailUnsubscribeToken')
    .where('tokenHash', '=', hashOf(token))
    .select(['personId', 'list'])
    .executeTakeFirst()
  return row ?? null
}

/** Whether the person has left the list. */
export async function hasLeft(trx: Trx, { personId, list }: Unsubscriber): Promise<boolean> {
  const row = await trx
    .selectFrom('mailUnsubscribed')
    .where('personId', '=', personId)
    .where('list', '=', list)
    .select('at')
    .executeTakeFirst()
  return row !== undefined
}

/** Leaves the list. Done twice, it is done. */
export async function leaveList(trx: Trx, { personId, list }: Unsubscriber, now: Date): Promise<void> {
  await trx
    .insertInto('mailUnsubscribed')
    .values({ personId, list, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Comes back to the list. */
export async function joinList(trx: Trx, { personId, list }: Unsubscriber): Promise<void> {
  await trx.deleteFrom('mailUnsubscribed').where('personId', '=', personId).where('list', '=', list).execute()
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
