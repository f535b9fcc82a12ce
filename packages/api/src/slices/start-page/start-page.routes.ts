import type { Language } from '@hms/domain/language'
import { isLanguage, languages } from '@hms/domain/language'
import { chooseLanguage, createTexts, languageCookie } from '@hms/texts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from '../../database/open-database.ts'
import { appPaths } from '../../platform/app-paths.ts'
import type { Clock } from '../../platform/clock.ts'
import { enterablePersons } from '../demo/public.ts'
import { endSession, sessionTokenOf, setSessionCookie, startSession } from '../session/public.ts'
import type { Problem } from './start-page.ts'
import { startPage } from './start-page.ts'

const statusOf = { unknownPerson: 400, internal: 500 } as const satisfies Record<Problem, number>

const yearInSeconds = 31_536_000

/** `/`, its choice of language, and in the demo the way in as one of its persons. */
export async function startPageRoutes(
  http: FastifyInstance,
  { database, clock }: { readonly database: Database; readonly clock: Clock },
): Promise<void> {
  const texts = await createTexts({ language: 'nb', namespaces: ['start-page'], preload: languages })

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    problem: Problem | null = null,
  ): Promise<FastifyReply> {
    const persons = problem === 'internal' ? null : await database.read(enterablePersons)
    const language = languageOf(request)
    return reply
      .code(problem === null ? 200 : statusOf[problem])
      .headers({ 'cache-control': 'no-store', 'content-language': language, vary: 'accept-language, cookie' })
      .type('text/html; charset=utf-8')
      .send(startPage({ texts, language, persons, problem }))
  }

  http.setErrorHandler((error, request, reply) => {
    request.log.error({ err: error }, 'request failed')
    return show(request, reply, 'internal')
  })

  http.get<{ Querystring: { language?: string } }>('/', async (request, reply) => {
    const { language } = request.query
    if (!isLanguage(language)) return show(request, reply)
    reply.setCookie(languageCookie, language, { path: '/', maxAge: yearInSeconds, sameSite: 'lax' })
    return reply.redirect('/', 303)
  })

  http.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  )
  http.post('/demo/enter', async (request, reply) => {
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
    const token = await database.transaction(async (trx) => {
      const persons = (await enterablePersons(trx)) ?? []
      const person = persons.find(({ id }) => id === form.get('person'))
      if (!person) return null
      const before = sessionTokenOf(request)
      if (before !== null) await endSession(trx, before)
      return startSession(trx, person.id, clock())
    })
    if (token === null) return show(request, reply, 'unknownPerson')
    setSessionCookie(reply, token)
    const to = form.get('to') ?? ''
    return reply.redirect(appPaths.find((path) => path === to) ?? '/', 303)
  })
}

function languageOf({ headers }: FastifyRequest): Language {
  return chooseLanguage({ cookie: headers.cookie, acceptLanguage: headers['accept-language'] })
}
