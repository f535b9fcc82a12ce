import type { FastifyReply, FastifyRequest } from 'fastify'

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses to change anything for a page of another site. A browser says where a request comes from; a request that
 * says nothing comes from no browser, and so carries nobody's session unawares.
 *
 * | Sec-Fetch-Site     | Origin          | verdict |
 * | ------------------ | --------------- | ------- |
 * | same-origin, none  |                 | taken   |
 * | anything else      |                 | refused |
 * | missing            | of this host    | taken   |
 * | missing            | any other, null | refused |
 * | missing            | missing         | taken   |
 */
export async function refuseForeignOrigin(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (reading.has(request.method) || isOwn(request.headers)) return
  await reply.code(403).send({ problem: { kind: 'foreignOrigin' } })
}

/** Whether the headers of a request say that it comes from our own pages, or from no page at all. */
function isOwn(headers: FastifyRequest['headers']): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  if (headers.origin === undefined) return true
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host
}
