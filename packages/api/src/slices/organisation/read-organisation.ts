import type { Trx } from '../../database/schema.ts'
import type { Organisation } from './units.ts'
import { organisationOf } from './units.ts'
import type { NamedUnit } from './units.ts'

/** The organisation of today. */
export async function readOrganisation(trx: Trx): Promise<Organisation> {
  return organisationOf(await trx.selectFrom('unit').selectAll().execute())
}

/** The units with these codes, by code; unknown ones are left out. */
export async function unitsByCode(
  trx: Trx,
  codes: readonly string[],
): Promise<ReadonlyMap<string, NamedUnit>> {
  if (codes.length === 0) return new Map()
  const units = await trx.selectFrom('unit').where('code', 'in', codes).select(['code', 'name']).execute()
  return new Map(units.map((unit) => [unit.code, unit]))
}
