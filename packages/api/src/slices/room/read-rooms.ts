import type { OwnItem } from '@hms/domain/safety-round'
import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'

/** What a unit looks at besides the checklists. */
export function ownItemsOf(trx: Trx, unitCode: string): Promise<readonly OwnItem[]> {
  return trx
    .selectFrom('ownItem')
    .where('unitCode', '=', unitCode)
    .where('removedAt', 'is', null)
    .orderBy('id')
    .select(['id', 'list', 'text'])
    .execute()
}

/** Rooms of a unit by their ids, in the order of the ids. Throws notFound when one isn't there, or another unit's. */
export async function requireRooms(trx: Trx, unitCode: string, ids: readonly number[]) {
  const rooms = await trx
    .selectFrom('room')
    .where('unitCode', '=', unitCode)
    .where('removedAt', 'is', null)
    .where('id', 'in', ids)
    .select(['id', 'code', 'name', 'type', 'building', 'floor'])
    .execute()
  const byId = new Map(rooms.map(({ id, ...details }) => [id, details]))
  return ids.map((id) => {
    const details = byId.get(id)
    if (!details) throw new Refusal({ kind: 'notFound' })
    return { id, details }
  })
}
