import type { Unit } from '@hms/domain/organisation'
import { checkUnits } from '@hms/domain/organisation'
import type { Result } from '@hms/domain/result'
import { failed, ok } from '@hms/domain/result'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { readOrganisation } from '../organisation/public.ts'
import { checkFile } from './check-file.ts'
import type { DataFault } from './file-fault.ts'
import { oneImportAtATime } from './import-lock.ts'

/** How an organisation is imported. */
export interface UnitsOptions {
  /** Units that are not in the file are taken out of the organisation; otherwise each is a fault. */
  readonly removeMissing?: boolean
  /** Stores nothing, and tells what would happen. */
  readonly dryRun?: boolean
}

/** What came of an import of units, in numbers of units. */
export interface ImportedUnits {
  readonly total: number
  readonly reporting: number
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/**
 * Imports the whole organisation from a file (columns: see `checkUnits`). Known codes get the names, kind, parent and
 * so on of the file. A campaign that is made already keeps the organisation as it was.
 *
 * A unit that is missing in the file is a fault (`inFile`), so that a part of the organisation taken for the whole
 * destroys nothing. With `removeMissing` it goes, unless a person is appointed there or it is in a safety area (`unitInUse`).
 * Any fault, and nothing is stored.
 */
export async function importUnits(
  trx: Trx,
  bytes: Uint8Array,
  { removeMissing = false, dryRun = false }: UnitsOptions = {},
): Promise<Result<ImportedUnits, readonly DataFault[]>> {
  const checked = checkFile(bytes, checkUnits)
  if (!checked.ok) return checked
  await oneImportAtATime(trx)
  const units = checked.value
  const stored = new Map((await readOrganisation(trx)).units.map((unit) => [unit.code, unit]))
  const inFile = new Set(units.map(({ code }) => code))
  const missing = [...stored.keys()].filter((code) => !inFile.has(code))

  const held = removeMissing ? await inUse(trx, missing) : missing
  if (held.length > 0)
    return failed(held.map((code) => missingUnit(code, removeMissing ? 'unitInUse' : 'inFile')))

  const added = units.filter(({ code }) => !stored.has(code))
  const changed = units.filter((unit) => differs(unit, stored.get(unit.code)))
  if (!dryRun) {
    await store(trx, [...added, ...changed])
    await sql`delete from unit where code = any(${missing}::text[])`.execute(trx)
  }
  return ok({
    total: units.length,
    reporting: units.filter(({ reports }) => reports).length,
    added: added.length,
    changed: changed.length,
    removed: missing.length,
  })
}

function missingUnit(code: string, kind: 'unitInUse' | 'inFile'): DataFault {
  return { line: null, column: 'code', value: code, expected: { kind } }
}

/** Whether a stored unit is other than that of the file. */
function differs(unit: Unit, stored: Unit | undefined): boolean {
  return stored !== undefined && fingerprint(unit) !== fingerprint(stored)
}

function fingerprint({ name, kind, parentCode, campus, reports }: Unit): string {
  return JSON.stringify([name.nb, name.nn, name.en, kind, parentCode, campus, reports])
}

async function store(trx: Trx, units: readonly Unit[]): Promise<void> {
  await sql`
    insert into unit (code, name, kind, parent_code, campus, reports)
    select * from unnest(
      ${units.map(({ code }) => code)}::text[],
      ${units.map(({ name }) => JSON.stringify(name))}::jsonb[],
      ${units.map(({ kind }) => kind)}::text[],
      ${units.map(({ parentCode }) => parentCode)}::text[],
      ${units.map(({ campus }) => campus)}::text[],
      ${units.map(({ reports }) => reports)}::boolean[]
    )
    on conflict (code) do update set
      name = excluded.name, kind = excluded.kind, parent_code = excluded.parent_code,
      campus = excluded.campus, reports = excluded.reports`.execute(trx)
}

async function inUse(trx: Trx, codes: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ code: string }>`
    select unit_code as code from appointment where unit_code = any(${codes}::text[])
    union
    select unit_code from safety_area_unit where unit_code = any(${codes}::text[])
    order by code`.execute(trx)
  return rows.map(({ code }) => code)
}
