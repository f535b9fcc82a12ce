import { createHash } from 'node:crypto'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RateLimits } from '../platform/settings.ts'
import type { Site } from '../platform/site.ts'
import { sessionTokenOf } from '../slices/session/public.ts'

/** What is limited as a whole; files of the apps are left out, which cost nothing and are kept by browsers. */
const limited = /^\/(trpc|account|calendar|mail|meld|sign-in|sign-out)([/?]|$)|^\/(\?|$)/

/** What is limited more: where something could be guessed, or rows be made by anybody. */
const limitedMore = /^\/(account|mail|meld|sign-in|sign-out)([/?]|$)/

/**
 * Refuses those who ask too often, for the rest of the minute. A session counts beside the address, not instead of it:
 * with made-up sessions one comes no further. Each server process counts for itself.
 */
export async function limitRates(http: FastifyInstance, limits: RateLimits, site: Site): Promise<void> {
  await http.register(rateLimit, { global: false, timeWindow: '1 minute', cache: 20_000 })
  const byAddress = http.createRateLimit({ max: limits.address, keyGenerator: ({ ip }) => `address ${ip}` })
  const bySession = http.createRateLimit({
    max: limits.session,
    keyGenerator: (request) => `session ${sessionHash(request, site) ?? ''}`,
  })
  const toSignIn = http.createRateLimit({ max: limits.signIn, keyGenerator: ({ ip }) => `sign-in ${ip}` })

  http.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!limited.test(request.url)) return
    const verdicts = [
      await byAddress(request),
      ...(sessionHash(request, site) === null ? [] : [await bySession(request)]),
      ...(limitedMore.test(request.url) ? [await toSignIn(request)] : []),
    ]
    const refusal = verdicts.find((verdict) => !verdict.isAllowed && verdict.isExceeded)
    if (refusal && !refusal.isAllowed) {
      reply.header('retry-after', refusal.ttlInSeconds)
      throw Object.assign(new Error('Too many requests'), { statusCode: 429 })
    }
  })
}

function sessionHash(request: FastifyRequest, site: Site): string | null {
  const token = sessionTokenOf(request, site)
  return token === null ? null : createHash('sha256').update(token).digest('base64url')
}
