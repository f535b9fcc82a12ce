import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Fastify from 'fastify'
import { startPageRoutes } from '../slices/start-page/public.ts'
import { healthRoutes } from './health-routes.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import type { HttpParts } from './http-parts.ts'
import { refuseForeignOrigin } from './refuse-foreign-origin.ts'
import { staticApps } from './static-apps.ts'
import { trpcRoutes } from './trpc-routes.ts'

/** No request of ours is larger: an answer is a few hundred bytes. */
const largestBody = 64 * 1024

/** Puts together everything that is reached over HTTP. */
export async function buildHttp(parts: HttpParts): Promise<FastifyInstance> {
  const http = Fastify({
    loggerInstance: parts.log.child({}, { serializers: { req: pathOnly, res: statusOnly } }),
    bodyLimit: largestBody,
    routerOptions: { maxParamLength: 2_000 },
    requestTimeout: 30_000,
  })
  http.addHook('onRequest', refuseForeignOrigin)
  http.setErrorHandler(sayNothingOfTheInside)
  hangUpWhenStopping(http as unknown as FastifyInstance)
  await http.register(helmet, {
    contentSecurityPolicy,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  })
  await http.register(compress, { threshold: 1_024 })
  await http.register(cookie)
  await http.register(healthRoutes, parts)
  await http.register(trpcRoutes, parts)
  await http.register(startPageRoutes, parts)
  await http.register(staticApps)
  return http as unknown as FastifyInstance
}

/** The query is left out: it can hold what was asked for. */
function pathOnly({ method, url }: { method: string; url: string }): object {
  return { method, path: url.split('?', 1)[0] }
}

function statusOnly({ statusCode }: { statusCode: number }): object {
  return { statusCode }
}

/** A connection that is kept for the next request would keep a stopping server waiting. */
function hangUpWhenStopping(http: FastifyInstance): void {
  let stopping = false
  http.addHook('preClose', async () => {
    stopping = true
  })
  http.addHook('onSend', async (_request, reply) => {
    if (stopping) reply.header('connection', 'close')
  })
}

/** What goes wrong inside is for the log alone; what was wrong with a request is said. */
function sayNothingOfTheInside(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const status = error.statusCode ?? 500
  if (status < 500) return reply.code(status).send({ message: error.message })
  request.log.error({ err: error }, 'request failed')
  return reply.code(500).send({ message: 'internal' })
}
