import type { Resource } from '@hms/domain/access'
import type {
  PlannedRoom,
  Point,
  RoomDetails,
  RoundHours,
  RoundScope,
  RoundState,
} from '@hms/domain/safety-round'
import { pointsOf } from '@hms/domain/safety-round'
import { findChecklist } from '@hms/domain/safety-round/checklists'
import type { Selectable } from 'kysely'
import type { SafetyRoundTable } from '../../database/round-tables.ts'
import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import type { Permission } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { requireUnit } from '../organisation/public.ts'

/** A round that a person may have to do with. */
export interface LoadedRound {
  readonly id: number
  readonly unit: NamedUnit
  readonly resource: Resource
  /** A local day. */
  readonly day: string
  readonly hours: RoundHours | null
  readonly themes: readonly string[]
  readonly state: RoundState
  /** How often it was opened again. */
  readonly reopened: number
  /** Why it was cancelled or opened again the last time. */
  readonly reason: string | null
  readonly changedAt: Date
  readonly signedAt: Date | null
}

/**
 * Loads a round if the person has the permission. Throws notFound when there is none, or it is out of reach.
 * `forUpdate` locks it until the transaction ends: those who enter results, move and sign take turns.
 */
export async function loadRound(
  trx: Trx,
  permission: Permission,
  id: number,
  lock?: 'forUpdate',
): Promise<LoadedRound> {
  const found = trx.selectFrom('safetyRound').where('id', '=', id).selectAll()
  const row = await (lock ? found.forUpdate() : found).executeTakeFirst()
  if (!row) throw new Refusal({ kind: 'notFound' })
  const { resource, unit } = await requireUnit(trx, permission, row.unitCode)
  const { day, startsAt, endsAt, themes, state, reopened, reason, changedAt, signedAt } = row
  return {
    id,
    unit: { code: unit.code, name: unit.name },
    resource,
    day,
    hours: hoursOf({ startsAt, endsAt }),
    themes,
    state,
    reopened,
    reason,
    changedAt,
    signedAt,
  }
}

/** The hours of a round, as its row has them; null where only the day is known. */
export function hoursOf({
  startsAt,
  endsAt,
}: Pick<Selectable<SafetyRoundTable>, 'startsAt' | 'endsAt'>): RoundHours | null {
  return startsAt !== null && endsAt !== null ? { from: startsAt, to: endsAt } : null
}

/** A room of a round, as it was when the round was planned. */
export interface RoomOfRound extends PlannedRoom {
  readonly details: RoomDetails
}

/** What a round looks at. */
export interface LoadedScope extends RoundScope {
  readonly rooms: readonly RoomOfRound[]
  readonly points: readonly Point[]
}

/** Reads what a round looks at. */
export async function readScope(trx: Trx, id: number): Promise<LoadedScope> {
  const { checklists: ids, ownItems } = await trx
    .selectFrom('safetyRound')
    .where('id', '=', id)
    .select(['checklists', 'ownItems'])
    .executeTakeFirstOrThrow()
  const rooms = await trx
    .selectFrom('roundRoom')
    .where('roundId', '=', id)
    .orderBy('place')
    .select(['roomId as room', 'details', 'lists', 'leftOut'])
    .execute()
  const checklists = ids.flatMap((one) => findChecklist(one) ?? [])
  return { checklists, ownItems, rooms, points: pointsOf({ checklists, ownItems, rooms }) }
}
