import type { Role } from '@hms/domain/access'
import type { Entry, EntryHistory, RegisterMap, Stamp } from '@hms/domain/register'
import { formatStamp, historyOf, parseStamp, registersOf } from '@hms/domain/register'
import type { ResultEntry, ResultValue, RoundBefore } from '@hms/domain/safety-round'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'

interface ResultRow {
  readonly entryId: string
  readonly key: string
  readonly value: ResultValue | null
  readonly stamp: string
}

/** What stands in a round, by key; what waits plays no part. */
export async function standingResults(trx: Trx, roundId: number): Promise<RegisterMap<ResultValue>> {
  return registersFrom(await standingRows(trx, roundId))
}

/** The registers that rows stand for. */
export function registersFrom(rows: readonly ResultRow[]): RegisterMap<ResultValue> {
  return registersOf(rows.map(entryOf))
}

/** A result that stands, with who entered it. */
export interface StandingRow extends ResultRow {
  readonly enteredBy: string | null
  readonly enteredAs: Role | null
}

/** The results that stand, by key. */
export async function standingRows(trx: Trx, roundId: number): Promise<readonly StandingRow[]> {
  const { rows } = await sql<StandingRow>`
    select distinct on (key) entry_id, key, value, stamp, entered_by, entered_as from round_result
    where round_id = ${roundId} and not waits order by key, stamp desc, entry_id desc`.execute(trx)
  return rows
}

/** What is there before results come in: of a locked round. */
export async function beforeResults(
  trx: Trx,
  roundId: number,
  entries: readonly ResultEntry[],
): Promise<Omit<RoundBefore, 'points'>> {
  const ids = entries.map(({ id }) => id)
  const keys = entries.map(({ key }) => key)
  const known = await trx
    .selectFrom('roundResult')
    .where('roundId', '=', roundId)
    .where('entryId', 'in', ids)
    .select(['entryId', 'key', 'value', 'stamp'])
    .execute()
  const { rows: current } = await sql<ResultRow>`
    select distinct on (key) entry_id, key, value, stamp from round_result
    where round_id = ${roundId} and not waits and key = any(${keys}::text[])
    order by key, stamp desc, entry_id desc`.execute(trx)
  const latest = await latestStamp(trx, roundId)
  return {
    known: historyFrom(known),
    current: registersOf(current.map(entryOf)),
    latest: latest === null ? null : stampOf(latest),
  }
}

/** The latest stamp in a round, as it is written; null while nothing was registered. */
export async function latestStamp(trx: Trx, roundId: number): Promise<string | null> {
  const { rows } = await sql<{ stamp: string | null }>`
    select max(stamp) as stamp from round_result where round_id = ${roundId}`.execute(trx)
  return rows[0]?.stamp ?? null
}

/** How far the results of a round have come: the number of the last one that came in; 0 before the first. */
export async function lastNumber(trx: Trx, roundId: number): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`
    select max(id) as last from round_result where round_id = ${roundId}`.execute(trx)
  return rows[0]?.last ?? 0
}

/** By whom results are entered, and when they came in. */
export interface EnteredBy {
  readonly roundId: number
  readonly person: string
  readonly role: Role | null
  readonly now: Date
  /** They came in after the round was signed or cancelled. */
  readonly waits: boolean
}

/** Adds results to a round. */
export async function storeResults(
  trx: Trx,
  { roundId, person, role, now, waits }: EnteredBy,
  entries: readonly ResultEntry[],
): Promise<void> {
  if (entries.length === 0) return
  await trx
    .insertInto('roundResult')
    .values(
      entries.map(({ id, key, value, stamp }) => ({
        roundId,
        entryId: id,
        key,
        value: value === null ? null : JSON.stringify(value),
        stamp: formatStamp(stamp),
        enteredBy: person,
        enteredAs: role,
        receivedAt: now,
        waits,
      })),
    )
    .execute()
}

function historyFrom(rows: readonly ResultRow[]): EntryHistory<ResultValue> {
  return historyOf(rows.map(entryOf))
}

function entryOf({ entryId, key, value, stamp }: ResultRow): Entry<ResultValue> {
  return { id: entryId, key, value, stamp: stampOf(stamp) }
}

function stampOf(stamp: string): Stamp {
  const read = parseStamp(stamp)
  if (!read) throw new Error(`The database holds a stamp that is none: ${stamp}`)
  return read
}
