import type { Trx } from '../../database/schema.ts'
import { hashOf } from '../session/public.ts'
import type { Attempt } from './openid-client.ts'

/** How long the provider's answer is waited for, in milliseconds. */
export const attemptLasts = 10 * 60 * 1000

/** Keeps an attempt. It belongs to the browser that knows the cookie's token, and to no other. */
export async function keepAttempt(
  trx: Trx,
  { state, nonce, codeVerifier }: Attempt,
  { cookie, returnTo }: { readonly cookie: string; readonly returnTo: string },
  now: Date,
): Promise<void> {
  await trx
    .insertInto('signInAttempt')
    .values({
      stateHash: hashOf(state),
      nonce,
      codeVerifier,
      cookieHash: hashOf(cookie),
      returnTo,
      expiresAt: new Date(now.getTime() + attemptLasts),
    })
    .execute()
}

/**
 * Takes an attempt out: it can be used once, and only by the browser that began it. Null when there is none, it is too
 * old, or it is another browser's (which can then still use it).
 */
export async function takeAttempt(
  trx: Trx,
  { state, cookie }: { readonly state: string; readonly cookie: string },
  now: Date,
): Promise<(Attempt & { readonly returnTo: string }) | null> {
  const attempt = await trx
    .deleteFrom('signInAttempt')
    .where('stateHash', '=', hashOf(state))
    .where('cookieHash', '=', hashOf(cookie))
    .returning(['nonce', 'codeVerifier', 'returnTo', 'expiresAt'])
    .executeTakeFirst()
  if (!attempt || attempt.expiresAt <= now) return null
  const { nonce, codeVerifier, returnTo } = attempt
  return { state, nonce, codeVerifier, returnTo }
}
