import { isLanguage } from '@hms/domain/language'
import type { FastifyInstance } from 'fastify'
import type { Database } from '../../database/open-database.ts'
import type { Clock } from '../../platform/clock.ts'
import { languageOf, pageTexts, rememberLanguage, sendPage } from '../../platform/page.ts'
import type { Site } from '../../platform/site.ts'
import { enterablePersons } from '../demo/public.ts'
import { personOfSession, sessionTokenOf } from '../session/public.ts'
import { startPage } from './start-page.ts'

/** What the start page works with. */
export interface StartPageParts {
  readonly database: Database
  readonly clock: Clock
  readonly site: Site
  /** How one gets in: as one of the demo's persons, by signing in, or not at all as long as that isn't set up. */
  readonly entry: 'demo' | 'signIn' | 'none'
}

/** `/`, and its choice of language. */
export async function startPageRoutes(
  http: FastifyInstance,
  { database, clock, site, entry }: StartPageParts,
): Promise<void> {
  const texts = await pageTexts('start-page')

  http.get<{ Querystring: { language?: unknown } }>('/', async (request, reply) => {
    if (isLanguage(request.query.language)) {
      rememberLanguage(reply, request.query.language)
      return reply.redirect('/', 303)
    }
    const token = sessionTokenOf(request, site)
    const { person, persons } = await database.read(async (trx) => ({
      person: token === null ? null : await personOfSession(trx, token, clock()),
      persons: entry === 'demo' ? await enterablePersons(trx) : null,
    }))
    const language = languageOf(request, reply)
    return sendPage(
      reply,
      texts,
      startPage({ texts, language, entry, persons: persons ?? [], name: person?.name ?? null }),
    )
  })
}
