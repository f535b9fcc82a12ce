import type { Action } from '@hms/domain/access'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CurrentPerson } from '../../context.ts'
import type { Database } from '../../database/open-database.ts'
import type { Trx } from '../../database/schema.ts'
import type { Clock } from '../../platform/clock.ts'
import { localDay } from '../../platform/clock.ts'
import type { Site } from '../../platform/site.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { sessionTokenOf } from './session-cookie.ts'
import { visitSession } from './session-store.ts'

/** What giving out files works with. */
export interface FileParts {
  readonly database: Database
  readonly clock: Clock
  readonly site: Site
}

/** A file as it is given out. */
export interface SentFile {
  /** Letters, digits, `_`, `-` and `.`, whatever the address held. */
  readonly name: string
  /** Its media type. */
  readonly type: string
  readonly content: Uint8Array
}

/** A file for persons: the right that it takes, and how it is made. `make` throws a Refusal where it is closed. */
export interface WantedFile {
  readonly action: Action
  make(trx: Trx, person: CurrentPerson, now: Date): Promise<SentFile>
}

/**
 * Answers with a file that is for a person: who isn't signed in is sent to do so and comes back, and what is closed looks
 * like what isn't there.
 */
export async function sendFile(
  { database, clock, site }: FileParts,
  request: FastifyRequest,
  reply: FastifyReply,
  { action, make }: WantedFile,
): Promise<unknown> {
  reply.header('cache-control', 'no-store')
  const now = clock()
  const token = sessionTokenOf(request, site)
  const person = token === null ? null : await visitSession(database, token, now)
  if (!person) return reply.redirect(`/sign-in?to=${encodeURIComponent(request.url)}`, 303)
  const acting = { person: person.id, action, day: localDay(now) }
  try {
    const { name, type, content } = await database
      .actingFor(acting)
      .transaction((trx) => make(trx, person, now))
    return await reply
      .header('content-disposition', `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`)
      .type(type)
      .send(Buffer.from(content))
  } catch (error) {
    if (error instanceof Refusal) return reply.callNotFound()
    throw error
  }
}
