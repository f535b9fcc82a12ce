import type { Cells, FigureRegister, KnownRegister } from '@hms/domain/figure-register'
import { rowKey } from '@hms/domain/figure-register'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import type { DoneBy } from '../audit/public.ts'
import { recordEvents, streams } from '../audit/public.ts'
import { addUp } from './add-up.ts'

/** A row as it was and as it is to be: null where it isn't there. */
export interface RowChange {
  readonly before: { readonly id: number; readonly cells: Cells } | null
  readonly after: Cells | null
}

/** Whether two rows say the same. */
export function isSame({ columns }: FigureRegister, one: Cells, other: Cells): boolean {
  return columns.every(({ name }) => (one[name] ?? null) === (other[name] ?? null))
}

/**
 * Stores changes of rows, records each, and adds figures about persons up anew.
 *
 * @param by null where nobody does it: the rows of a demo, which nothing is recorded of
 * @returns the ids of the rows, in the order of the changes
 */
export async function storeRows(
  trx: Trx,
  register: KnownRegister,
  changes: readonly RowChange[],
  by: DoneBy | null,
  at: Date,
): Promise<readonly number[]> {
  const removed = changes.flatMap(({ before, after }) => (before && !after ? [before.id] : []))
  if (removed.length > 0) await trx.deleteFrom('registerRow').where('id', 'in', removed).execute()
  await changeRows(
    trx,
    register,
    changes.flatMap(({ before, after }) => (before && after ? [{ id: before.id, cells: after }] : [])),
    at,
  )
  const added = await addRows(
    trx,
    register,
    changes.flatMap(({ before, after }) => (!before && after ? [after] : [])),
    at,
  )
  const ids = changes.map(({ before, after }) => before?.id ?? added.get(rowKey(register, after ?? {})) ?? 0)
  if (by) await record(trx, register, changes, ids, by)
  const years = changes.flatMap(({ before, after }) => [before?.cells['year'], after?.['year']])
  for (const year of new Set(years)) if (typeof year === 'number') await addUp(trx, register, year)
  return ids
}

async function record(
  trx: Trx,
  { id: register }: KnownRegister,
  changes: readonly RowChange[],
  ids: readonly number[],
  by: DoneBy,
): Promise<void> {
  const deeds = changes.map(({ before, after }, index) => ({
    action: before ? (after ? 'register.change' : 'register.remove') : 'register.add',
    subject: `figures:${register}:${ids[index] ?? 0}`,
    ...(before ? { before: before.cells } : {}),
    ...(after ? { after } : {}),
  }))
  await recordEvents(trx, by, streams.figures(register), deeds)
}

async function addRows(
  trx: Trx,
  register: KnownRegister,
  rows: readonly Cells[],
  at: Date,
): Promise<ReadonlyMap<string, number>> {
  if (rows.length === 0) return new Map()
  const { rows: added } = await sql<{ id: number; key: string }>`
    insert into register_row (register, key, unit_code, year, of_persons, cells, changed_at)
    select ${register.id}, key, unit_code, year, ${register.persons !== undefined}, cells, ${at}::timestamptz
    from jsonb_to_recordset(${recordset(register, rows)}::jsonb)
      as row (key text, unit_code text, year integer, cells jsonb)
    returning id, key`.execute(trx)
  return new Map(added.map(({ id, key }) => [key, id]))
}

async function changeRows(
  trx: Trx,
  register: KnownRegister,
  rows: readonly { readonly id: number; readonly cells: Cells }[],
  at: Date,
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    update register_row set
      key = changed.key, unit_code = changed.unit_code, year = changed.year, cells = changed.cells,
      changed_at = ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(
      rows.map(({ id, cells }) => ({ id, ...storedAs(register, cells) })),
    )}::jsonb) as changed (id integer, key text, unit_code text, year integer, cells jsonb)
    where register_row.id = changed.id`.execute(trx)
}

function recordset(register: KnownRegister, rows: readonly Cells[]): string {
  return JSON.stringify(rows.map((cells) => storedAs(register, cells)))
}

function storedAs(register: KnownRegister, cells: Cells) {
  return {
    key: rowKey(register, cells),
    unit_code: cells['unit'] ?? null,
    year: cells['year'] ?? null,
    cells,
  }
}
