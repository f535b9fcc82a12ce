import type { LocalizedText } from '@hms/domain/language'
import { safeReturnTo, suggestUnits } from '@hms/domain/sign-in'
import { languageFromCookie } from '@hms/texts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Database } from '../../database/open-database.ts'
import type { Html } from '../../platform/html.ts'
import type { Clock } from '../../platform/clock.ts'
import { localDay } from '../../platform/clock.ts'
import { languageOf, pageTexts, rememberLanguage, sendPage } from '../../platform/page.ts'
import { requestOrigin } from '../../platform/request-origin.ts'
import type { Site } from '../../platform/site.ts'
import { isLoopback } from '../../platform/site.ts'
import { recordEvent, streams } from '../audit/public.ts'
import { readOrganisation } from '../organisation/public.ts'
import { endSession, personOn, sessionTokenOf, setSessionCookie, startSession } from '../session/public.ts'
import { keepAttempt, takeAttempt } from './attempt-store.ts'
import { matchPerson } from './match-person.ts'
import type { Attempt, Confirmed, OpenIdClient } from './openid-client.ts'
import { callbackPath, newAttempt } from './openid-client.ts'
import { attemptTokenOf, bindAttempt, keepIdToken, unbindAttempt } from './sign-in-cookies.ts'
import type { SignInPageProblem } from './sign-in-pages.ts'
import { problemPage, statusOf, unknownPersonDetails } from './sign-in-pages.ts'

/** What signing in and out works with. */
export interface SignInParts {
  readonly database: Database
  readonly clock: Clock
  readonly log: Logger
  readonly site: Site
  /** Null as long as sign-in isn't set up. */
  readonly openIdClient: OpenIdClient | null
  /** Whether the address may say who it is: in the demo, where a click on the start page is enough. */
  readonly takesHints: boolean
}

/** Somebody who has no role today has only this page. */
const ownPage = '/account'

/** `/sign-in` leads to the provider, and `/sign-in/callback` back: signed in, or to a page that says why not. */
export async function signInRoutes(http: FastifyInstance, parts: SignInParts): Promise<void> {
  const { database, clock, log, site, openIdClient, takesHints } = parts
  const texts = await pageTexts('sign-in')

  function refuse(
    request: FastifyRequest,
    reply: FastifyReply,
    problem: SignInPageProblem,
    returnTo: string,
    details: Html | null = null,
  ): FastifyReply {
    const language = languageOf(request, reply)
    const page = problemPage(texts, language, problem, { returnTo, details })
    return sendPage(reply, texts, page, statusOf[problem])
  }

  http.get<{ Querystring: Query }>('/sign-in', async (request, reply) => {
    const returnTo = safeReturnTo(request.query.to)
    if (!openIdClient) return refuse(request, reply, 'notSetUp', returnTo)
    if (isOtherName(site, request.host)) return reply.redirect(`${site.origin()}${request.url}`, 303)
    const attempt = newAttempt()
    const hint = request.query.person
    const cookie = bindAttempt(request, reply, site)
    await database.transaction((trx) => keepAttempt(trx, attempt, { cookie, returnTo }, clock()))
    try {
      const address = await openIdClient.start(attempt, {
        language: languageOf(request, reply),
        loginHint: takesHints && typeof hint === 'string' ? hint : null,
      })
      return reply.header('cache-control', 'no-store').redirect(address.href, 303)
    } catch (error) {
      log.error({ err: error }, 'the OpenID provider does not answer')
      return refuse(request, reply, 'providerUnavailable', returnTo)
    }
  })

  http.get<{ Querystring: Query }>(callbackPath, async (request, reply) => {
    if (!openIdClient) return refuse(request, reply, 'notSetUp', '/')
    const attempt = await attemptOf(parts, request)
    if (!attempt) return refuse(request, reply, 'attemptUnknown', '/')
    const query = new URLSearchParams(request.url.split('?')[1])
    const confirmed = await openIdClient.finish(query, attempt)
    if (!confirmed.ok) {
      const { kind, cause } = confirmed.problem
      log.warn({ problem: kind, ...(cause instanceof Error ? { err: cause } : {}) }, 'sign-in refused')
      return refuse(request, reply, kind, attempt.returnTo)
    }
    const { person, idToken } = confirmed.value
    const entered = await enter(parts, request, confirmed.value)
    if (!entered) {
      log.warn({ problem: 'unknownPerson' }, 'sign-in refused')
      const language = languageOf(request, reply)
      const details = unknownPersonDetails(texts, language, {
        principalName: person.principalName,
        units: await suggestedUnits(parts, confirmed.value),
      })
      return refuse(request, reply, 'unknownPerson', attempt.returnTo, details)
    }
    unbindAttempt(reply, site)
    setSessionCookie(reply, site, entered.token)
    keepIdToken(reply, site, idToken)
    if (person.language && languageFromCookie(request.headers.cookie ?? '') === null) {
      rememberLanguage(reply, person.language)
    }
    return reply
      .header('cache-control', 'no-store')
      .redirect(entered.hasRole ? attempt.returnTo : ownPage, 303)
  })
}

/**
 * Whether this machine was asked by another of its names (127.0.0.1 for localhost). The provider's answer comes to the
 * one name, and the cookie that it is checked by must lie there.
 */
function isOtherName(site: Site, host: string): boolean {
  const origin = new URL(site.origin())
  return isLoopback(origin.hostname) && host !== origin.host
}

interface Query {
  readonly to?: unknown
  readonly person?: unknown
  readonly state?: unknown
}

async function attemptOf(
  { database, clock, site }: SignInParts,
  request: FastifyRequest<{ Querystring: Query }>,
): Promise<(Attempt & { readonly returnTo: string }) | null> {
  const { state } = request.query
  const cookie = attemptTokenOf(request, site)
  if (typeof state !== 'string' || cookie === null) return null
  return database.transaction((trx) => takeAttempt(trx, { state, cookie }, clock()))
}

/** Gives whoever signed in a session of their own, new every time, and ends the one that the browser had. */
async function enter(
  { database, clock, site }: SignInParts,
  request: FastifyRequest,
  { person }: Confirmed,
): Promise<{ readonly token: string; readonly hasRole: boolean } | null> {
  const now = clock()
  return database.transaction(async (trx) => {
    const match = await matchPerson(trx, person)
    if (!match) return null
    const { personId } = match
    const before = sessionTokenOf(request, site)
    if (before !== null) await endSession(trx, before)
    const token = await startSession(trx, personId, now, request.headers['user-agent'])
    const roles = (await personOn(trx, personId, localDay(now)))?.appointments ?? []
    const by = { actor: personId, at: now, origin: requestOrigin(request) }
    const about = { stream: streams.person(personId), subject: `person:${personId}` }
    if (match.isFirst) {
      await recordEvent(trx, by, { ...about, action: 'person.link', after: { subject: person.subject } })
    }
    await recordEvent(trx, by, { ...about, action: 'session.start' })
    return { token, hasRole: roles.length > 0 }
  })
}

async function suggestedUnits(
  { database }: SignInParts,
  { groups }: Confirmed,
): Promise<readonly LocalizedText[]> {
  if (groups === null) return []
  const { units, tree } = await database.read(readOrganisation)
  const codes = units.map(({ code }) => code)
  return suggestUnits(groups, codes).flatMap((code) => tree.unit(code)?.name ?? [])
}
