import type { FastifyInstance } from 'fastify'
import type { HttpParts } from './http-parts.ts'

/** `/health/live`: the process answers. `/health/ready`: so does its database. */
export async function healthRoutes(http: FastifyInstance, { database }: HttpParts): Promise<void> {
  http.get('/health/live', { logLevel: 'warn' }, () => ({ status: 'live' }))
  http.get('/health/ready', { logLevel: 'warn' }, async (_request, reply) => {
    const ready = await database.isReady()
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'databaseUnavailable' })
  })
}
