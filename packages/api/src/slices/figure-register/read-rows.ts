import type { Cells, RegisterId } from '@hms/domain/figure-register'
import type { Trx } from '../../database/schema.ts'

/** All rows of a register that row-level security lets through, or those of a year; the newest years first. */
export async function readRows(trx: Trx, register: RegisterId, year?: number): Promise<readonly Cells[]> {
  const rows = await trx
    .selectFrom('registerRow')
    .where('register', '=', register)
    .$if(year !== undefined, (query) => query.where('year', '=', year ?? 0))
    .orderBy('year', 'desc')
    .orderBy('key')
    .select('cells')
    .execute()
  return rows.map(({ cells }) => cells)
}
