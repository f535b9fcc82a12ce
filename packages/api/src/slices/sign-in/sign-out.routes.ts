import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { languageOf, pageTexts, sendPage } from '../../platform/page.ts'
import { requestOrigin } from '../../platform/request-origin.ts'
import { recordEvent, streams } from '../audit/public.ts'
import {
  clearSessionCookie,
  endSession,
  endSessionsOf,
  personOfSession,
  sessionTokenOf,
} from '../session/public.ts'
import { takeIdToken } from './sign-in-cookies.ts'
import { signedOutPage } from './sign-in-pages.ts'
import type { SignInParts } from './sign-in.routes.ts'

/**
 * `POST /sign-out` ends this session, `POST /sign-out/everywhere` all of the person's; both then lead to the provider,
 * to sign out there, where it offers that.
 */
export async function signOutRoutes(http: FastifyInstance, parts: SignInParts): Promise<void> {
  const { site, openIdClient } = parts
  const texts = await pageTexts('sign-in')

  async function leave(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    clearSessionCookie(reply, site)
    const address = await openIdClient?.signOutAddress(takeIdToken(request, reply, site))
    reply.header('cache-control', 'no-store')
    if (!address) return reply.redirect('/', 303)
    // A redirect in answer to a form would be stopped by our own policy, which lets forms lead nowhere else.
    return sendPage(reply, texts, signedOutPage(texts, languageOf(request, reply), address))
  }

  http.post('/sign-out', async (request, reply) => {
    await endThis(parts, request)
    return leave(request, reply)
  })

  http.post('/sign-out/everywhere', async (request, reply) => {
    await endAll(parts, request)
    return leave(request, reply)
  })
}

async function endThis({ database, clock, site }: SignInParts, request: FastifyRequest): Promise<void> {
  const token = sessionTokenOf(request, site)
  if (token === null) return
  await database.transaction(async (trx) => {
    const personId = await endSession(trx, token)
    if (personId === null) return
    await recordEvent(
      trx,
      { actor: personId, at: clock(), origin: requestOrigin(request) },
      { stream: streams.person(personId), action: 'session.end', subject: `person:${personId}` },
    )
  })
}

async function endAll({ database, clock, site }: SignInParts, request: FastifyRequest): Promise<void> {
  const token = sessionTokenOf(request, site)
  if (token === null) return
  const now = clock()
  await database.transaction(async (trx) => {
    const person = await personOfSession(trx, token, now)
    if (!person) return
    const count = await endSessionsOf(trx, person.id, null)
    await recordEvent(
      trx,
      { actor: person.id, at: now, origin: requestOrigin(request) },
      {
        stream: streams.person(person.id),
        action: 'session.endAll',
        subject: `person:${person.id}`,
        what: { count },
      },
    )
  })
}
