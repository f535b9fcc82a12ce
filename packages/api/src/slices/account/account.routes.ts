import type { OwnAction } from '@hms/domain/access'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { CurrentPerson } from '../../context.ts'
import type { Database, Transactions } from '../../database/open-database.ts'
import type { Trx } from '../../database/schema.ts'
import type { Clock } from '../../platform/clock.ts'
import { localDay } from '../../platform/clock.ts'
import { formOf, languageOf, pageTexts, sendPage } from '../../platform/page.ts'
import { requestOrigin } from '../../platform/request-origin.ts'
import type { Site } from '../../platform/site.ts'
import { recordEvent, streams } from '../audit/public.ts'
import { endSessionOf, endSessionsOf, sessionTokenOf, visitSession } from '../session/public.ts'
import type { Outcome } from './account-page.ts'
import { accountPage, outcomes } from './account-page.ts'
import { readAccount } from './read-account.ts'
import { storedAbout } from './stored-about.ts'
import { storedInWords } from './stored-in-words.ts'

/** What one's own page works with. */
export interface AccountParts {
  readonly database: Database
  readonly clock: Clock
  readonly site: Site
}

/** Who is signed in, and with what. */
interface Visitor {
  readonly person: CurrentPerson
  readonly token: string
}

/** `/account` and what can be done on it. Whoever isn't signed in is sent to sign in, and comes back. */
export async function accountRoutes(
  http: FastifyInstance,
  { database, clock, site }: AccountParts,
): Promise<void> {
  const texts = await pageTexts('account')

  async function visitorOf(request: FastifyRequest): Promise<Visitor | null> {
    const token = sessionTokenOf(request, site)
    const person = token === null ? null : await visitSession(database, token, clock())
    return token === null || person === null ? null : { person, token }
  }

  /** The database as it is for a person who looks after what is their own. */
  function databaseFor({ person }: Visitor, action: OwnAction): Transactions {
    return database.actingFor({ person: person.id, action, day: localDay(clock()) })
  }

  /** Does something for whoever is signed in, and sends everybody else to sign in. */
  function signedIn(
    work: (visitor: Visitor, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
  ) {
    return async (request: FastifyRequest, reply: FastifyReply) => {
      reply.header('cache-control', 'no-store')
      const visitor = await visitorOf(request)
      return visitor ? work(visitor, request, reply) : reply.redirect('/sign-in?to=/account', 303)
    }
  }

  function record(trx: Trx, { person }: Visitor, request: FastifyRequest, action: string, count: number) {
    return recordEvent(
      trx,
      { actor: person.id, at: clock(), origin: requestOrigin(request) },
      { stream: streams.person(person.id), action, subject: `person:${person.id}`, what: { count } },
    )
  }

  http.get(
    '/account',
    signedIn(async (visitor, request, reply) => {
      const { person, token } = visitor
      const language = languageOf(request, reply)
      const now = clock()
      const today = localDay(now)
      const account = await databaseFor(visitor, 'person.own').read((trx) =>
        readAccount(trx, person.id, { now, day: today, token }),
      )
      const { done } = request.query as { done?: unknown }
      const outcome = outcomes.find((one) => one === done) ?? null
      return sendPage(
        reply,
        texts,
        accountPage(texts, { language, name: person.name, account, today, outcome }),
      )
    }),
  )

  http.post(
    '/account/sessions/end',
    signedIn(async (visitor, request, reply) => {
      const id = formOf(request).get('session') ?? ''
      const ended = await databaseFor(visitor, 'session.own').transaction(async (trx) => {
        const done = await endSessionOf(trx, visitor.person.id, id)
        if (done) await record(trx, visitor, request, 'session.endOther', 1)
        return done
      })
      return backTo(reply, ended ? 'ended' : 'notEnded')
    }),
  )

  http.post(
    '/account/sessions/end-others',
    signedIn(async (visitor, request, reply) => {
      await databaseFor(visitor, 'session.own').transaction(async (trx) => {
        const count = await endSessionsOf(trx, visitor.person.id, visitor.token)
        await record(trx, visitor, request, 'session.endOthers', count)
      })
      return backTo(reply, 'endedOthers')
    }),
  )

  http.get(
    '/account/data.json',
    signedIn(async (visitor, request, reply) => {
      const language = languageOf(request, reply)
      const words = await databaseFor(visitor, 'person.own').read(async (trx) => {
        const stored = await storedAbout(trx, visitor.person.id)
        return stored && storedInWords(trx, stored, { language, madeAt: clock() })
      })
      return reply
        .header('content-disposition', 'attachment; filename="hms-data.json"')
        .type('application/json; charset=utf-8')
        .send(`${JSON.stringify(words, null, 2)}\n`)
    }),
  )
}

function backTo(reply: FastifyReply, outcome: Outcome): FastifyReply {
  return reply.redirect(`/account?done=${outcome}`, 303)
}
