import { z } from 'zod'
import { ownProcedureFor } from '../../trpc.ts'

/** A room, as somebody chooses it who reports something in it. */
export interface RoomToChoose {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly building: string
}

/** The rooms of a unit, by building and code. */
export const rooms = ownProcedureFor('incident.own')
  .input(z.object({ unitCode: z.string().max(40) }))
  .query(async ({ ctx, input: { unitCode } }): Promise<readonly RoomToChoose[]> =>
    ctx.database.read((trx) =>
      trx
        .selectFrom('room')
        .where('unitCode', '=', unitCode)
        .where('removedAt', 'is', null)
        .select(['id', 'code', 'name', 'building'])
        .orderBy('building')
        .orderBy('code')
        .execute(),
    ),
  )
