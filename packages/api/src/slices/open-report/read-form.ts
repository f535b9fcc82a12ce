import type { FastifyInstance, FastifyRequest } from 'fastify'
import { largestIncidentPhoto } from '../incident/public.ts'

/** The most that a form can hold: a photo, and what is written. */
const largestForm = largestIncidentPhoto + 64 * 1024

/** The fields of a form and the photo that came with it; null without one. */
export interface SentForm {
  readonly fields: FormData
  readonly photo: Buffer | null
}

/** Lets the routes that are registered here take forms with a photo. */
export function takeForms(http: FastifyInstance): void {
  http.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: largestForm },
    (_request, body, done) => done(null, body),
  )
}

/** Reads a form that was sent; an empty one where what came is none. */
export async function readForm({ body, headers }: FastifyRequest): Promise<SentForm> {
  if (!Buffer.isBuffer(body)) return { fields: new FormData(), photo: null }
  const fields = await new Response(new Uint8Array(body), {
    headers: { 'content-type': headers['content-type'] ?? '' },
  })
    .formData()
    .catch(() => new FormData())
  const photo = fields.get('photo')
  const hasPhoto = photo !== null && typeof photo !== 'string' && photo.size > 0
  return { fields, photo: hasPhoto ? Buffer.from(await photo.arrayBuffer()) : null }
}
