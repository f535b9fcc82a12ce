import { roundStandingOf } from '@hms/domain/safety-round'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import type { PageTexts } from '../../platform/page.ts'
import type { NewMail } from '../mail/public.ts'
import { putInOutbox } from '../mail/public.ts'
import type { PersonAddress, ToldRound } from './read-told-round.ts'
import { addressesOf, invitedTo, readToldRound, staffOfRound } from './read-told-round.ts'
import type { CalendarAddress } from './round-calendar.ts'
import { roundCalendar } from './round-calendar.ts'
import { wordsOfEvent } from './words-of-event.ts'
import type { RoundNews } from './write-round-letter.ts'
import { writeRoundLetter } from './write-round-letter.ts'

/** What tells of rounds. */
export interface TellingParts {
  /** With the namespace `mail`. */
  readonly texts: PageTexts
  /** Whom invitations are from. */
  readonly organizer: CalendarAddress
  /** Where the system is, e.g. `https://hms.example.org`. */
  readonly origin: string
}

const weekInMilliseconds = 7 * 86_400_000

/** What an invitation does in a calendar, and what takes it back. */
const methods = { invited: 'REQUEST', withdrawn: 'CANCEL' } as const

/**
 * Puts the mails into the outbox that a round causes as it stands now, however often it is asked: to those who take part
 * an invitation for their calendar, and a new one when it was planned otherwise; to those who no longer do, and when it is
 * cancelled, that it is off; when both have signed, to them and everybody with a role in the unit, what was found.
 *
 * @returns how many mails
 */
export async function tellOfRound(trx: Trx, parts: TellingParts, id: number, now: Date): Promise<number> {
  const round = await readToldRound(trx, id)
  if (!round) return 0
  const topic = `round ${id}`
  const news = await newsOf(trx, round, topic, localDay(now))
  const addresses = await addressesOf(trx, [...news.keys()])
  const usefulUntil = new Date(Math.max(Date.parse(round.day), now.getTime()) + weekInMilliseconds)
  const mails = [...addresses].flatMap(([personId, address]): readonly NewMail[] => {
    const what = news.get(personId)
    if (!what) return []
    return [
      {
        kind: 'round',
        personId,
        matters: [{ topic, occasion: `${what} ${what === 'signed' ? round.reopened : round.revision}` }],
        unsubscribe: null,
        usefulUntil,
        write: (_matters, language) => writeRoundLetter(parts.texts, language, round, what),
        ...(what === 'signed' ? {} : { calendar: eventFor(parts, round, what, address) }),
      },
    ]
  })
  return (await putInOutbox(trx, mails, now)).length
}

/** Who is told what, by the person's id. */
async function newsOf(
  trx: Trx,
  { id, state, participants }: ToldRound,
  topic: string,
  today: string,
): Promise<ReadonlyMap<string, RoundNews>> {
  if (roundStandingOf([state]) === 'done') {
    const all = [...participants, ...(await staffOfRound(trx, id, today))]
    return new Map(all.map((person) => [person, 'signed']))
  }
  const invited = state === 'cancelled' ? [] : participants
  return new Map([
    ...(await invitedTo(trx, topic)).map((person) => [person, 'withdrawn'] as const),
    ...invited.map((person) => [person, 'invited'] as const),
  ])
}

function eventFor(
  { texts, organizer, origin }: TellingParts,
  round: ToldRound,
  what: keyof typeof methods,
  { name, email }: PersonAddress,
): NonNullable<NewMail['calendar']> {
  const method = methods[what]
  return (language) => ({
    method,
    content: roundCalendar(method, round, wordsOfEvent(texts, language, round, origin), {
      organizer,
      attendee: { name: name[language], email },
    }),
  })
}
