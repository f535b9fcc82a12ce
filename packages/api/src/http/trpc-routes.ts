import type { FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify'
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AppRouter } from '../app-router.ts'
import { appRouter } from '../app-router.ts'
import type { Context, CurrentPerson } from '../context.ts'
import { clearSessionCookie, endSession, personOfSession, sessionTokenOf } from '../slices/session/public.ts'
import type { HttpParts } from './http-parts.ts'

/** How many calls may come in one request. */
const largestBatch = 20

/** `/trpc`: the procedures. */
export async function trpcRoutes(http: FastifyInstance, parts: HttpParts): Promise<void> {
  http.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
  })
  await http.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: {
      router: appRouter,
      maxBatchSize: largestBatch,
      createContext: ({ req, res }) => contextOf(parts, req, res),
      onError: ({ error, path }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR')
          parts.log.error({ err: error.cause ?? error, path }, 'procedure failed')
      },
    },
  } satisfies FastifyTRPCPluginOptions<AppRouter>)
}

/**
 * A page that was made for one person says whom, percent-encoded: when another has signed in meanwhile in the
 * same browser, nothing is done in the other's name.
 */
const personHeader = 'hms-person'

function isMeant(person: CurrentPerson | null, request: FastifyRequest): boolean {
  const meant = request.headers[personHeader]
  return meant === undefined || (person !== null && meant === encodeURIComponent(person.id))
}

async function contextOf(
  { database, clock }: HttpParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Context> {
  const token = sessionTokenOf(request)
  const signedIn = token === null ? null : await database.read((trx) => personOfSession(trx, token, clock()))
  return {
    database,
    clock,
    person: isMeant(signedIn, request) ? signedIn : null,
    async leaveSession() {
      if (token !== null) await database.transaction((trx) => endSession(trx, token))
      clearSessionCookie(reply)
    },
  }
}
