import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Site } from '../platform/site.ts'

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses to change anything for a page of another site. A browser says where a request comes from; a request that
 * says nothing comes from no browser, and so carries nobody's session unawares.
 *
 * | Sec-Fetch-Site     | Origin          | verdict |
 * | ------------------ | --------------- | ------- |
 * | same-origin, none  |                 | taken   |
 * | anything else      |                 | refused |
 * | missing            | ours            | taken   |
 * | missing            | any other, null | refused |
 * | missing            | missing         | taken   |
 */
export function refuseForeignOrigin(site: Site) {
  return async ({ method, headers }: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (reading.has(method) || isOwn(headers, site)) return
    await reply.code(403).send({ statusCode: 403, error: 'Forbidden', problem: { kind: 'foreignOrigin' } })
  }
}

/** Whether the headers of a request say that it comes from our own pages, or from no page at all. */
function isOwn({ 'sec-fetch-site': from, origin, host }: FastifyRequest['headers'], site: Site): boolean {
  if (from !== undefined) return from === 'same-origin' || from === 'none'
  if (origin === undefined || origin === site.origin()) return true
  // Without HTTPS nobody but this machine is served, by whatever name.
  return !site.isHttps && URL.canParse(origin) && new URL(origin).host === host
}
