import type { KnownRegister } from '@hms/domain/figure-register'
import { checkRows, rowKey } from '@hms/domain/figure-register'
import type { Result } from '@hms/domain/result'
import { ok } from '@hms/domain/result'
import type { Trx } from '../../database/schema.ts'
import type { DoneBy } from '../audit/public.ts'
import type { DataFault } from '../data-import/public.ts'
import { checkFile, oneImportAtATime } from '../data-import/public.ts'
import { cellContext } from './cell-context.ts'
import type { RowChange } from './store-rows.ts'
import { isSame, storeRows } from './store-rows.ts'

/** How rows are imported. */
export interface RowsOptions {
  /** Stores nothing, and tells what would happen. */
  readonly dryRun?: boolean
}

/** How many rows an import adds, changes and leaves as they are. */
export interface ImportedRows {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

/**
 * Imports rows of a register from a file with its columns. A row is known by the register's key; what the file doesn't
 * have stays as it is. Each change is recorded. Any fault, and nothing is stored.
 *
 * @param by null where nobody does it: the rows of a demo, which nothing is recorded of
 */
export async function importRows(
  trx: Trx,
  register: KnownRegister,
  bytes: Uint8Array,
  { by, at }: { readonly by: DoneBy | null; readonly at: Date },
  { dryRun = false }: RowsOptions = {},
): Promise<Result<ImportedRows, readonly DataFault[]>> {
  await oneImportAtATime(trx)
  const context = await cellContext(trx, register)
  const checked = checkFile(bytes, (table) => checkRows(register, table, context))
  if (!checked.ok) return checked
  const kept = await trx
    .selectFrom('registerRow')
    .where('register', '=', register.id)
    .select(['id', 'key', 'cells'])
    .execute()
  const byKey = new Map(kept.map(({ key, ...row }) => [key, row]))
  const wished = checked.value.map((after): RowChange => ({
    before: byKey.get(rowKey(register, after)) ?? null,
    after,
  }))
  const changes = wished.filter(
    ({ before, after }) => !before || !after || !isSame(register, before.cells, after),
  )
  if (!dryRun && changes.length > 0) await storeRows(trx, register, changes, by, at)
  const added = changes.filter(({ before }) => !before).length
  return ok({
    added,
    changed: changes.length - added,
    unchanged: wished.length - changes.length,
  })
}
