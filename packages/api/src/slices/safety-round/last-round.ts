import type { Deadline, MeasureState, Owner } from '@hms/domain/action-plan'
import { openStates } from '@hms/domain/action-plan'
import { daysAfter } from '@hms/domain/calendar'
import type { LocalizedText } from '@hms/domain/language'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import type { IncidentsSince } from '../incident/public.ts'
import { incidentsSince } from '../incident/public.ts'
import { deadlineOf, ownerOf } from '../measure/public.ts'
import type { LoadedRound } from './load-round.ts'

/** A measure from an earlier round of the unit that isn't done yet, to be looked at on the walk. */
export interface OpenMeasure {
  readonly id: number
  readonly text: string
  readonly state: MeasureState
  readonly owner: Owner
  readonly deadline: Deadline
  /** What was found, in a few words. */
  readonly topic: LocalizedText
  /** The room where it was found, if it is still told. */
  readonly room: number | null
  /** Photos of what was found, and the round that has them. */
  readonly photos: readonly { readonly round: number; readonly hash: string }[]
}

/** What was reported in a unit since its last round. */
export interface SinceLastRound {
  /** The local day of that round; where there was none, a year before this one. */
  readonly since: string
  readonly incidents: readonly IncidentsSince[]
}

/** Counts what was reported in a unit since the last round that both have signed, before another. */
export async function reportedSinceLastRound(
  trx: Trx,
  { unit, day }: Pick<LoadedRound, 'unit' | 'day'>,
): Promise<SinceLastRound> {
  const last = await trx
    .selectFrom('safetyRound')
    .where('unitCode', '=', unit.code)
    .where('state', 'in', ['signed', 'archived'])
    .where('day', '<', day)
    .orderBy('day', 'desc')
    .select('day')
    .executeTakeFirst()
  const since = last?.day ?? daysAfter(day, -365)
  return { since, incidents: await incidentsSince(trx, unit.code, since) }
}

/** The open measures from the unit's earlier rounds, the first due first. */
export async function openMeasuresOf(
  trx: Trx,
  unitCode: string,
  roundId: number,
): Promise<readonly OpenMeasure[]> {
  const rows = await trx
    .selectFrom('measure')
    .innerJoin('finding', 'finding.id', 'measure.findingId')
    .where('measure.unitCode', '=', unitCode)
    .where('measure.source', '=', 'safetyRound')
    .where('measure.state', 'in', openStates)
    .where('finding.origin', '!=', `safetyRound:${roundId}`)
    .orderBy(sql`measure.deadline nulls last`)
    .orderBy('measure.id')
    .select(['measure.id', 'measure.text', 'measure.state', 'measure.deadline', 'ownerPerson', 'ownerRole'])
    .select(['ownerBody', 'finding.topic', 'finding.key'])
    .execute()
  const places = rows.map(({ key }) => placeOf(key))
  const photos = await photosOf(
    trx,
    places.map(({ round }) => round),
  )
  return rows.map(({ id, text, state, deadline, topic, ...owner }, at) => {
    const { round, point } = places[at] ?? { round: 0, point: '' }
    return {
      id,
      text,
      state,
      owner: ownerOf(owner),
      deadline: deadlineOf(deadline),
      topic,
      room: Number(point.split('/', 1)[0]) || null,
      photos: photos
        .filter((photo) => photo.round === round && photo.key.startsWith(`${point}/photo/`))
        .map(({ key }) => ({ round, hash: key.slice(-64) })),
    }
  })
}

/** Round and point of a finding's key, see `keyOfSource`. */
function placeOf(key: string): { readonly round: number; readonly point: string } {
  const [round = '', ...rest] = key.split(':')
  return { round: Number(round), point: rest.join(':') }
}

async function photosOf(trx: Trx, rounds: readonly number[]) {
  if (rounds.length === 0) return []
  const { rows } = await sql<{ round: number; key: string }>`
    select round_id as round, key from (
      select distinct on (round_id, key) round_id, key, value from round_result
      where round_id = any(${rounds}::integer[]) and not waits and key like '%/photo/%'
      order by round_id, key, stamp desc, entry_id desc
    ) as photo where value is not null`.execute(trx)
  return rows
}
