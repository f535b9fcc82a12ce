import { isLanguage } from '@hms/domain/language'
import type { FastifyInstance } from 'fastify'
import ical, { ICalCalendarMethod } from 'ical-generator'
import type { Database } from '../../database/open-database.ts'
import type { Trx } from '../../database/schema.ts'
import type { Clock } from '../../platform/clock.ts'
import { localDay } from '../../platform/clock.ts'
import { hashOf, personOn } from '../session/public.ts'
import { deadlinesOf } from './deadlines-of.ts'

/** What calendars work with. */
export interface CalendarParts {
  readonly database: Database
  readonly clock: Clock
}

const names = { nb: 'HMS-frister', nn: 'HMS-fristar', en: 'HSE deadlines' } as const

/**
 * `/calendar/<secret>.ics`: a person's deadlines, for a calendar program that fetches it now and then. Whoever has the
 * address sees them, and nothing else; the person can renew it. What is unknown and what was renewed look the same. An
 * address that nobody with a role uses is erased in time.
 */
export function calendarRoutes(http: FastifyInstance, { database, clock }: CalendarParts): Promise<void> {
  http.get<{ Params: { token: string } }>('/calendar/:token.ics', async (request, reply) => {
    const now = clock()
    const day = localDay(now)
    const found = await database.transaction(async (trx) => {
      const feed = await trx
        .selectFrom('calendarFeed')
        .innerJoin('person', 'person.id', 'calendarFeed.personId')
        .where('tokenHash', '=', hashOf(request.params.token))
        .where('person.erasedAt', 'is', null)
        .select(['personId', 'person.language'])
        .executeTakeFirst()
      const person = feed && (await personOn(trx, feed.personId, day))
      if (!feed || !person) return null
      if (person.appointments.length > 0) await markAsUsed(trx, person.id, day)
      const language = isLanguage(feed.language) ? feed.language : 'nb'
      return { language, deadlines: await deadlinesOf(trx, person, { day, language }) }
    })
    if (!found) return reply.code(404).type('text/plain; charset=utf-8').send('')
    const calendar = ical({
      name: names[found.language],
      method: ICalCalendarMethod.PUBLISH,
      prodId: { company: 'HMS', product: 'HMS', language: found.language.toUpperCase() },
      ttl: 60 * 60 * 6,
    })
    for (const { id, day: on, title } of found.deadlines) {
      calendar.createEvent({
        id,
        start: new Date(`${on}T00:00:00Z`),
        allDay: true,
        timezone: 'UTC',
        stamp: now,
        summary: title,
      })
    }
    return reply
      .header('cache-control', 'private, no-store')
      .type('text/calendar; charset=utf-8')
      .send(calendar.toString())
  })
  return Promise.resolve()
}

async function markAsUsed(trx: Trx, personId: string, day: string): Promise<void> {
  await trx
    .updateTable('calendarFeed')
    .set({ usedOn: day })
    .where('personId', '=', personId)
    .where('usedOn', '<', day)
    .execute()
}
