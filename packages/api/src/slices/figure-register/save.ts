import type { CellFault, Cells, KnownRegister } from '@hms/domain/figure-register'
import { checkCells, rowKey } from '@hms/domain/figure-register'
import type { Result } from '@hms/domain/result'
import { failed, ok } from '@hms/domain/result'
import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { cellContext } from './cell-context.ts'
import { registerInput, writtenCells } from './inputs.ts'
import { storeRows } from './store-rows.ts'

const input = z.object({
  register: registerInput,
  /** Null of a new one. */
  id: rowId.nullable(),
  cells: writtenCells,
})

/** Adds a row to a register, or changes it. What is wrong with its cells is told, and nothing stored. */
export const save = procedureFor('registers.change')
  .input(input)
  .mutation(
    async ({
      ctx,
      input: { register, id, cells },
    }): Promise<Result<{ readonly id: number }, readonly CellFault[]>> =>
      ctx.database.transaction(async (trx) => {
        const checked = checkCells(register, cells, await cellContext(trx, register))
        if (!checked.ok) return checked
        const ofRegister = trx
          .selectFrom('registerRow')
          .where('register', '=', register.id)
          .select(['id', 'cells'])
        const before =
          id === null ? null : await ofRegister.where('id', '=', id).forUpdate().executeTakeFirst()
        if (before === undefined) throw new Refusal({ kind: 'notFound' })
        const taken = await ofRegister.where('key', '=', rowKey(register, checked.value)).executeTakeFirst()
        if (taken && taken.id !== id) return failed([takenFault(register, checked.value)])
        const [stored] = await storeRows(
          trx,
          register,
          [{ before, after: checked.value }],
          doneBy(ctx),
          ctx.clock(),
        )
        return ok({ id: stored ?? 0 })
      }),
  )

function takenFault({ key }: KnownRegister, cells: Cells): CellFault {
  const column = key.at(-1) ?? ''
  return { column, value: String(cells[column] ?? ''), expected: { kind: 'otherRow' } }
}
