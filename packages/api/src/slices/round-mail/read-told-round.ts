import type { LocalizedText } from '@hms/domain/language'
import type { RoundState, RoundSummary } from '@hms/domain/safety-round'
import { resultsOf, summaryOf } from '@hms/domain/safety-round'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { hoursOf, readScope, standingResults } from '../safety-round/public.ts'
import type { RoundEvent } from './round-calendar.ts'

/** A round, as people are told of it. */
export interface ToldRound extends RoundEvent {
  readonly state: RoundState
  readonly themes: readonly string[]
  readonly reason: string | null
  /** How often it was opened again: each signing is told of. */
  readonly reopened: number
  readonly rooms: number
  readonly summary: RoundSummary
  /** Ids of those who take part, as far as they are in the register of persons. */
  readonly participants: readonly string[]
}

/** Reads it; null where there is none. */
export async function readToldRound(trx: Trx, id: number): Promise<ToldRound | null> {
  const row = await trx
    .selectFrom('safetyRound')
    .innerJoin('unit', 'unit.code', 'safetyRound.unitCode')
    .where('safetyRound.id', '=', id)
    .select(['safetyRound.id', 'day', 'startsAt', 'endsAt', 'themes', 'revision', 'state', 'reason'])
    .select(['reopened', 'changedAt', 'unit.name as unit'])
    .executeTakeFirst()
  if (!row) return null
  const { startsAt, endsAt, ...round } = row
  const { rooms, points } = await readScope(trx, id)
  const participants = await trx
    .selectFrom('roundParticipant')
    .innerJoin('person', 'person.id', 'roundParticipant.personId')
    .where('roundId', '=', id)
    .where('person.erasedAt', 'is', null)
    .orderBy('place')
    .select('person.id')
    .execute()
  const [first] = rooms
  return {
    ...round,
    hours: hoursOf({ startsAt, endsAt }),
    rooms: rooms.length,
    place: first ? [first.details.building, first.details.code, first.details.name].join(' ') : '',
    summary: summaryOf(points, resultsOf(await standingResults(trx, id))),
    participants: participants.map((one) => one.id),
  }
}

/** Ids of those who have a role in a round's unit today: they are told of what it found. */
export async function staffOfRound(trx: Trx, id: number, today: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct person.id from safety_round as round
      join appointment as a on a.unit_code = round.unit_code
        or a.area_code in (select au.area_code from safety_area_unit as au where au.unit_code = round.unit_code)
      join person on person.id = a.person_id
    where round.id = ${id} and person.erased_at is null
      and ${today}::date between a.valid_from and coalesce(a.valid_to, 'infinity')
    order by person.id`.execute(trx)
  return rows.map((row) => row.id)
}

/** Ids of those who have an invitation to a round that was not taken back. */
export async function invitedTo(trx: Trx, topic: string): Promise<readonly string[]> {
  const { rows } = await sql<{ personId: string }>`
    select person_id from (
      select distinct on (told.person_id) told.person_id, told.occasion
      from mail_matter as told join mail on mail.id = told.mail_id
      where told.topic = ${topic} and (told.occasion like 'invited %' or told.occasion like 'withdrawn %')
      order by told.person_id, mail.created_at desc
    ) as latest
    where occasion like 'invited %' order by person_id`.execute(trx)
  return rows.map(({ personId }) => personId)
}

/** Whom a mail goes to. */
export interface PersonAddress {
  readonly name: LocalizedText
  readonly email: string
}

/** Names and addresses, by id, of those who have an address. */
export async function addressesOf(
  trx: Trx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PersonAddress>> {
  const rows = await trx
    .selectFrom('person')
    .where('id', '=', sql<string>`any(${ids}::text[])`)
    .where('email', 'is not', null)
    .select(['id', 'name', 'email'])
    .execute()
  return new Map(rows.flatMap(({ id, name, email }) => (email === null ? [] : [[id, { name, email }]])))
}
