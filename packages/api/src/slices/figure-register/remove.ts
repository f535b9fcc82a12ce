import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { registerInput } from './inputs.ts'
import { storeRows } from './store-rows.ts'

/** Takes a row out of a register. It stays in the history. */
export const remove = procedureFor('registers.change')
  .input(z.object({ register: registerInput, id: rowId }))
  .mutation(async ({ ctx, input: { register, id } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const before = await trx
        .selectFrom('registerRow')
        .where('register', '=', register.id)
        .where('id', '=', id)
        .select(['id', 'cells'])
        .forUpdate()
        .executeTakeFirst()
      if (!before) throw new Refusal({ kind: 'notFound' })
      await storeRows(trx, register, [{ before, after: null }], doneBy(ctx), ctx.clock())
    }),
  )
