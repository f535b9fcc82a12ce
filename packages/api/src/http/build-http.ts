import { randomUUID } from 'node:crypto'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import Fastify from 'fastify'
import { accountRoutes } from '../slices/account/public.ts'
import { mailRoutes } from '../slices/mail/public.ts'
import { openReportRoutes } from '../slices/open-report/public.ts'
import { planDocumentRoutes } from '../slices/plan-document/public.ts'
import { receiptRoutes } from '../slices/receipt/public.ts'
import { roundCalendarRoutes } from '../slices/round-mail/public.ts'
import { annualReportRoutes } from '../slices/annual-report/public.ts'
import { roundReportRoutes } from '../slices/round-report/public.ts'
import { calendarRoutes } from '../slices/calendar/public.ts'
import { riskDocumentRoutes } from '../slices/risk-assessment/public.ts'
import { certificateRoutes } from '../slices/training/public.ts'
import { startPageRoutes } from '../slices/start-page/public.ts'
import { errorAnswers } from './error-answers.ts'
import { healthRoutes } from './health-routes.ts'
import type { HttpParts } from './http-parts.ts'
import { limitRates } from './rate-limits.ts'
import { refuseForeignOrigin } from './refuse-foreign-origin.ts'
import { refuseMalformedHost } from './refuse-malformed-host.ts'
import { refuseNul } from './refuse-nul.ts'
import { securityHeaders } from './security-headers.ts'
import { signInWays } from './sign-in-ways.ts'
import { siteOf } from './site-of.ts'
import { staticApps } from './static-apps.ts'
import { trpcRoutes } from './trpc-routes.ts'

/** No request of ours is larger: an answer is a few hundred bytes. */
const largestBody = 64 * 1024

/**
 * Puts together everything that is reached over HTTP.
 *
 * @param host the name or address that it will listen on
 */
export async function buildHttp(parts: HttpParts, host: string): Promise<FastifyInstance> {
  const { settings, log } = parts
  const http = Fastify({
    loggerInstance: log.child({}, { serializers: { req: pathOnly, res: statusOnly } }),
    // The trace names a request by this: two processes never give the same.
    genReqId: () => randomUUID(),
    bodyLimit: largestBody,
    routerOptions: { maxParamLength: 2_000 },
    requestTimeout: 30_000,
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
  }) as unknown as FastifyInstance
  const site = siteOf(http, settings, host)
  http.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  )
  await securityHeaders(http, site)
  http.addHook('onRequest', refuseForeignOrigin(site))
  refuseMalformedHost(http)
  refuseNul(http)
  await http.register(compress, { threshold: 1_024 })
  await http.register(cookie, { parseOptions: { secure: site.isHttps } })
  const stopping = hangUpWhenStopping(http)
  await errorAnswers(http)
  await limitRates(http, settings.limits, site)
  await http.register(healthRoutes, parts)
  await http.register(trpcRoutes, { ...parts, site, stopping })
  await http.register(signInWays, { ...parts, site })
  await http.register(accountRoutes, { ...parts, site })
  await http.register(mailRoutes, { ...parts, site })
  await http.register(receiptRoutes, { ...parts, site })
  await http.register(planDocumentRoutes, { ...parts, site })
  await http.register(roundReportRoutes, { ...parts, site })
  await http.register(annualReportRoutes, { ...parts, site })
  await http.register(roundCalendarRoutes, { ...parts, site })
  await http.register(certificateRoutes, { ...parts, site })
  await http.register(riskDocumentRoutes, { ...parts, site })
  await http.register(openReportRoutes, parts)
  await http.register(calendarRoutes, parts)
  await http.register(startPageRoutes, { ...parts, site, entry: entryOf(parts) })
  await http.register(staticApps)
  return http
}

function entryOf({ demo, settings }: HttpParts): 'demo' | 'signIn' | 'none' {
  if (demo) return 'demo'
  return settings.openId ? 'signIn' : 'none'
}

/** A connection that is kept for the next request, or a stream, would keep a stopping server waiting. */
function hangUpWhenStopping(http: FastifyInstance): AbortSignal {
  const stop = new AbortController()
  http.addHook('preClose', async () => stop.abort())
  http.addHook('onSend', async (_request, reply) => {
    if (stop.signal.aborted) reply.header('connection', 'close')
  })
  return stop.signal
}

/** The query is left out: it can hold what was asked for. So is the secret address of a calendar. */
function pathOnly({ method, url }: { method: string; url: string }): object {
  return { method, path: url.split('?', 1)[0]?.replace(/^\/calendar\/.*/, '/calendar/') }
}

function statusOnly({ statusCode }: { statusCode: number }): object {
  return { statusCode }
}
