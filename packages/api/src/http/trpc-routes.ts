import type { AnyRouter, TRPCError } from '@trpc/server'
import type { CreateFastifyContextOptions } from '@trpc/server/adapters/fastify'
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { appRouter, fileRouter } from '../app-router.ts'
import type { Context, CurrentPerson } from '../context.ts'
import { requestOrigin } from '../platform/request-origin.ts'
import type { Site } from '../platform/site.ts'
import type { ProblemKind } from '../problem-to-trpc.ts'
import { Refusal } from '../problem-to-trpc.ts'
import { recordEvent, streams } from '../slices/audit/public.ts'
import {
  clearSessionCookie,
  endSession,
  personNow,
  sessionTokenOf,
  visitSession,
} from '../slices/session/public.ts'
import type { HttpParts } from './http-parts.ts'

/** What the procedures work with. */
type TrpcParts = HttpParts & { readonly site: Site; readonly stopping: AbortSignal }

/** How many calls may come in one request. */
const largestBatch = 20

/** A file of a million characters, however they are written down. */
const largestFile = 4 * 1024 * 1024

/** What somebody asks for who has no right to it, or guesses. */
const beyondReach: ReadonlySet<ProblemKind> = new Set(['notAllowed', 'notFound'])

/**
 * `/trpc`: the procedures; `/trpc/files`: those that take whole files. They take JSON, and refuse the forms and streams
 * that tRPC would read without a limit.
 */
export async function trpcRoutes(http: FastifyInstance, parts: TrpcParts): Promise<void> {
  http.addHook('onRequest', async ({ headers: { 'content-type': type } }) => {
    if (type !== undefined && !/^application\/json *(;|$)/i.test(type)) {
      throw Object.assign(new Error('Not JSON'), { statusCode: 415 })
    }
  })
  http.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
  })
  await http.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions: optionsOf(parts, appRouter) })
  await http.register(async (files) => {
    files.addHook('onRoute', (route) => {
      route.bodyLimit = largestFile
    })
    // Who brings no session sends nothing large.
    files.addHook('onRequest', async (request) => {
      if (sessionTokenOf(request, parts.site) === null)
        throw Object.assign(new Error('Not signed in'), { statusCode: 401 })
    })
    await files.register(fastifyTRPCPlugin, {
      prefix: '/trpc/files',
      trpcOptions: optionsOf(parts, fileRouter),
    })
  })
}

function optionsOf<R extends AnyRouter>(parts: TrpcParts, router: R) {
  return {
    router,
    maxBatchSize: largestBatch,
    createContext: ({ req, res }: CreateFastifyContextOptions) => contextOf(parts, req, res),
    onError: ({ error, path, req }: { error: TRPCError; path: string | undefined; req: FastifyRequest }) => {
      const reqId = req.id
      if (error.code === 'INTERNAL_SERVER_ERROR')
        parts.log.error({ err: error.cause ?? error, path, reqId }, 'procedure failed')
      else if (error instanceof Refusal && beyondReach.has(error.problem.kind))
        parts.log.warn({ problem: error.problem.kind, path, reqId }, 'procedure refused')
    },
  }
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
  { database, clock, jobs, site, stopping }: TrpcParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Context> {
  const token = sessionTokenOf(request, site)
  const signedIn = token === null ? null : await visitSession(database, token, clock())
  const origin = requestOrigin(request)
  return {
    database,
    clock,
    jobs,
    origin,
    person: isMeant(signedIn, request) ? signedIn : null,
    personNow: () => (token === null ? Promise.resolve(null) : personNow(database, token, clock())),
    stopping,
    async leaveSession() {
      clearSessionCookie(reply, site)
      if (token === null) return
      await database.transaction(async (trx) => {
        const personId = await endSession(trx, token)
        if (personId === null) return
        await recordEvent(
          trx,
          { actor: personId, at: clock(), origin },
          { stream: streams.person(personId), action: 'session.end', subject: `person:${personId}` },
        )
      })
    },
  }
}
