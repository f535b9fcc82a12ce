import type { LocalizedText } from '@hms/domain/language'
import type { OwnItem, RoomDetails } from '@hms/domain/safety-round'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import { requireUnit } from '../organisation/public.ts'
import { ownItemsOf } from './read-rooms.ts'

/** A room of the register. */
export interface ListedRoom extends RoomDetails {
  readonly id: number
  /** Null where nobody is responsible. */
  readonly responsible: { readonly id: string; readonly name: LocalizedText } | null
}

/** The rooms of a unit, and what it looks at in them besides the checklists. */
export interface RoomsOfUnit {
  /** By building and code. */
  readonly rooms: readonly ListedRoom[]
  readonly ownItems: readonly OwnItem[]
  /** Whether this person keeps them. */
  readonly mayChange: boolean
}

/** A unit's part of the register of rooms. */
export const list = procedureFor('rooms.read')
  .input(z.object({ unitCode: z.string().max(40) }))
  .query(async ({ ctx, input: { unitCode } }): Promise<RoomsOfUnit> =>
    ctx.database.read(async (trx) => {
      const { resource } = await requireUnit(trx, ctx.permission, unitCode)
      const rooms = await trx
        .selectFrom('room')
        .where('unitCode', '=', unitCode)
        .where('removedAt', 'is', null)
        .orderBy('building')
        .orderBy('code')
        .select(['id', 'code', 'name', 'type', 'building', 'floor', 'responsible'])
        .execute()
      const names = await namesOfResponsible(
        trx,
        rooms.map(({ id }) => id),
      )
      return {
        rooms: rooms.map(({ responsible: id, ...room }) => {
          const name = id === null ? undefined : names.get(id)
          return { ...room, responsible: id !== null && name ? { id, name } : null }
        }),
        ownItems: await ownItemsOf(trx, unitCode),
        mayChange: permissionOf(ctx.person, 'rooms.change').allows(resource),
      }
    }),
  )

async function namesOfResponsible(
  trx: Trx,
  rooms: readonly number[],
): Promise<ReadonlyMap<string, LocalizedText>> {
  const { rows } = await sql<{ id: string; name: LocalizedText }>`
    select id, name from hms_responsible_for_rooms(${rooms}::integer[])`.execute(trx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
