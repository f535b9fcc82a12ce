import type { FastifyInstance } from 'fastify'
import { languageOf, pageTexts } from '../../platform/page.ts'
import { permissionOf } from '../../trpc.ts'
import { loadRound } from '../safety-round/public.ts'
import type { FileParts } from '../session/public.ts'
import { sendFile } from '../session/public.ts'
import { readToldRound } from './read-told-round.ts'
import { roundCalendar } from './round-calendar.ts'
import { wordsOfEvent } from './words-of-event.ts'

interface Address {
  readonly Params: { readonly id: string }
}

/** `/round/<id>.ics`: a round for anybody's calendar, given out to those who may read the round. */
export async function roundCalendarRoutes(http: FastifyInstance, parts: FileParts): Promise<void> {
  const texts = await pageTexts('mail')
  http.get<Address>('/round/:id(^\\d{1,9}$).ics', (request, reply) => {
    const id = Number(request.params.id)
    const language = languageOf(request, reply)
    return sendFile(parts, request, reply, {
      action: 'rounds.read',
      make: async (trx, person) => {
        const { unit, day } = await loadRound(trx, permissionOf(person, 'rounds.read'), id)
        const round = await readToldRound(trx, id)
        if (!round) throw new Error('A round that was loaded is there')
        const words = wordsOfEvent(texts, language, round, parts.site.origin())
        return {
          name: `hms-round-${day}-${unit.code}.ics`,
          type: 'text/calendar; charset=utf-8',
          content: Buffer.from(roundCalendar('PUBLISH', round, words, null)),
        }
      },
    })
  })
}
