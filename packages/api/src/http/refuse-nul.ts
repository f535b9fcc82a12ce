import type { FastifyInstance, FastifyRequest } from 'fastify'

/** The character with number 0: in an address, in a form, and in JSON that is yet to be read. */
const nul = /\0|%00|(\\|%5c)u0000/i

/** Refuses what holds the character with number 0, which no text of ours has and the database can't keep. */
export function refuseNul(http: FastifyInstance): void {
  http.addHook('onRequest', async ({ url }) => refuseIn(url))
  http.addHook('preValidation', async (request) => refuseIn(textOf(request)))
}

function refuseIn(text: string): void {
  if (nul.test(text)) throw Object.assign(new Error('A character with number 0'), { statusCode: 400 })
}

function textOf({ body }: FastifyRequest): string {
  if (typeof body === 'string') return body
  return body instanceof URLSearchParams ? String(body) : (JSON.stringify(body) ?? '')
}
