import { roomTypes } from '@hms/domain/safety-round'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { canOwn } from '../measure/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { recordRoom, roomColumns } from './record-room.ts'

const text = (longest: number) => z.string().trim().min(1).max(longest)

const input = z.object({
  /** Null of a new one. */
  id: rowId.nullable(),
  unitCode: z.string().max(40),
  code: text(40),
  name: text(200),
  type: z.enum(roomTypes),
  building: text(100),
  floor: z.string().trim().max(20),
  /** Id of the person who answers for it. */
  responsible: z.string().max(100).nullable(),
})

/** Adds a room to a unit's register, or changes it. */
export const save = procedureFor('rooms.change')
  .input(input)
  .mutation(async ({ ctx, input: { id, ...room } }): Promise<{ readonly id: number }> =>
    ctx.database.transaction(async (trx) => {
      await requireUnit(trx, ctx.permission, room.unitCode)
      if (room.responsible !== null && !(await canOwn(trx, room.responsible)))
        throw new Refusal({ kind: 'ownerUnknown' })
      if (await isTaken(trx, room, id)) throw new Refusal({ kind: 'roomTaken' })
      if (id === null) {
        const added = await trx
          .insertInto('room')
          .values({ ...room, removedAt: null })
          .returning('id')
          .executeTakeFirstOrThrow()
        await recordRoom(trx, doneBy(ctx), { action: 'room.add', id: added.id, before: null, after: room })
        return added
      }
      const before = await trx
        .selectFrom('room')
        .where('id', '=', id)
        .where('unitCode', '=', room.unitCode)
        .where('removedAt', 'is', null)
        .select(roomColumns)
        .forUpdate()
        .executeTakeFirst()
      if (!before) throw new Refusal({ kind: 'notFound' })
      await trx.updateTable('room').set(room).where('id', '=', id).execute()
      await recordRoom(trx, doneBy(ctx), { action: 'room.change', id, before, after: room })
      return { id }
    }),
  )

async function isTaken(
  trx: Trx,
  { building, code }: { readonly building: string; readonly code: string },
  butNot: number | null,
): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select hms_room_taken(${building}, ${code}, ${butNot}::integer) as taken`.execute(trx)
  return rows[0]?.taken === true
}
