import type { FastifyInstance } from 'fastify'

/** A name or an address, with or without a port. */
const host = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i

/** Refuses a request that is sent to what is no host: addresses are put together with it. */
export function refuseMalformedHost(http: FastifyInstance): void {
  http.addHook('onRequest', async ({ headers }) => {
    if (headers.host === undefined || (host.test(headers.host) && URL.canParse(`http://${headers.host}`)))
      return
    throw Object.assign(new Error('No host'), { statusCode: 400 })
  })
}
