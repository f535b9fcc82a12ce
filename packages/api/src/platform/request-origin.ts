import type { FastifyRequest } from 'fastify'
import type { Origin } from './origin.ts'
import { clientKindOf } from './origin.ts'

/** From where a request comes, for the trace. */
export function requestOrigin({ id, headers }: FastifyRequest): Origin {
  return { request: id, client: clientKindOf(headers['user-agent']) }
}
