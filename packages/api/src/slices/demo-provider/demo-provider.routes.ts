import type { Language } from '@hms/domain/language'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type Provider from 'oidc-provider'
import type { Database } from '../../database/open-database.ts'
import { formOf, languageOf, pageHtml, pageTexts, sendPage } from '../../platform/page.ts'
import type { Site } from '../../platform/site.ts'
import { enterablePersons } from '../demo/public.ts'
import { demoAccount } from './demo-accounts.ts'
import type { DemoClient } from './demo-provider.ts'
import { demoProvider, issuerOf, providerPath, sessionCookie } from './demo-provider.ts'
import { choosePersonPage, providerErrorPage } from './demo-provider-pages.ts'

/** What the demo's provider works with. */
export interface DemoProviderParts {
  readonly database: Database
  readonly site: Site
  readonly client: DemoClient
  /** Where people go when they have signed in; known once the server listens. */
  redirectUri(): string
}

/**
 * `/demo-provider`: the demo's OpenID provider, and its page to choose whom to be. Who is named in the request
 * (`login_hint`) is in without the page.
 */
export async function demoProviderRoutes(
  http: FastifyInstance,
  { database, site, client, redirectUri }: DemoProviderParts,
): Promise<void> {
  const texts = await pageTexts('start-page')
  let made: Provider | null = null
  const provider = () =>
    (made ??= demoProvider({
      issuer: issuerOf(site),
      client,
      redirectUri: redirectUri(),
      account: (personId) => database.read((trx) => demoAccount(trx, personId)),
      errorPage: () => pageHtml(texts, providerErrorPage(texts)),
    }))

  await http.register(async (own) => {
    // The provider reads what is sent to it by itself.
    own.removeAllContentTypeParsers()
    own.addContentTypeParser('*', (_request, _body, done) => done(null))
    own.all(`${providerPath}/*`, (request, reply) => {
      reply.hijack()
      return handOver(provider(), request, reply)
    })
  })

  http.get(`${providerPath}/interaction/:uid`, async (request, reply) => {
    const interaction = await under(provider(), request, reply)
    if (!interaction) return showStale(request, reply)
    const hint = interaction.params.login_hint
    if (typeof hint === 'string' && (await signInAs(hint, request, reply))) return reply
    return showChoice(request, reply, typeof hint === 'string')
  })

  http.post(`${providerPath}/interaction/:uid`, async (request, reply) => {
    if (!(await under(provider(), request, reply))) return showStale(request, reply)
    if (await signInAs(formOf(request).get('person') ?? '', request, reply)) return reply
    return showChoice(request, reply, true)
  })

  /** Signs a person in at the provider. Says whether there is such a person. */
  async function signInAs(personId: string, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const account = await database.read((trx) => demoAccount(trx, personId))
    if (!account) return false
    const result = { login: { accountId: account.sub, remember: false } }
    const onwards = await provider().interactionResult(request.raw, reply.raw, result)
    reply.header('cache-control', 'no-store').redirect(onwards, 303)
    return true
  }

  async function showChoice(request: FastifyRequest, reply: FastifyReply, isUnknown: boolean) {
    const language: Language = languageOf(request, reply)
    const persons = (await database.read(enterablePersons)) ?? []
    const path = request.url.split('?', 1)[0] ?? providerPath
    return sendPage(
      reply,
      texts,
      choosePersonPage(texts, language, { path, persons, isUnknown }),
      isUnknown ? 400 : 200,
    )
  }

  function showStale(request: FastifyRequest, reply: FastifyReply) {
    return sendPage(reply, texts, providerErrorPage(texts, languageOf(request, reply)), 400)
  }
}

/** The sign-in that a request belongs to; null when there is none in this browser, or it is over. */
async function under(provider: Provider, { raw }: FastifyRequest, reply: FastifyReply) {
  return provider.interactionDetails(raw, reply.raw).catch(() => null)
}

/**
 * Lets the provider answer by itself, as if it were at the root of an address of its own. It remembers nobody: the
 * cookie of the last sign-in never reaches it, so that it asks who it is.
 */
async function handOver(provider: Provider, { raw }: FastifyRequest, reply: FastifyReply): Promise<void> {
  const request = raw as typeof raw & { originalUrl?: string }
  request.originalUrl = raw.url ?? ''
  request.url = request.originalUrl.slice(providerPath.length)
  request.headers.cookie = withoutSession(raw.headers.cookie ?? '')
  await provider.callback()(request, reply.raw)
}

function withoutSession(cookies: string): string {
  return cookies
    .split('; ')
    .filter(
      (cookie) => !cookie.startsWith(`${sessionCookie}=`) && !cookie.startsWith(`${sessionCookie}.sig=`),
    )
    .join('; ')
}
