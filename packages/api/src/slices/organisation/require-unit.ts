import type { Resource } from '@hms/domain/access'
import type { Unit } from '@hms/domain/organisation'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import type { Permission } from '../../trpc.ts'
import { readOrganisation } from './read-organisation.ts'
import type { Organisation } from './units.ts'
import { resourceOf } from './units.ts'

/** A unit of today that a person may have to do with. */
export interface ReachedUnit {
  readonly unit: Unit
  readonly resource: Resource
  readonly organisation: Organisation
}

/** The unit with a code, if the permission reaches it. Throws notFound when it doesn't, or there is none. */
export async function requireUnit(trx: Trx, permission: Permission, code: string): Promise<ReachedUnit> {
  const organisation = await readOrganisation(trx)
  const unit = organisation.tree.unit(code)
  if (!unit) throw new Refusal({ kind: 'notFound' })
  const resource = resourceOf(organisation, code)
  permission.require(resource)
  return { unit, resource, organisation }
}

/**
 * The codes of a unit and of all below it, as a filter; null, for all that row-level security lets through, where no
 * unit is asked for. Throws notFound for a unit that isn't there.
 */
export async function unitAndBelow(trx: Trx, code: string | undefined): Promise<readonly string[] | null> {
  if (code === undefined) return null
  const below = (await readOrganisation(trx)).tree.unitAndBelow(code)
  if (below.length === 0) throw new Refusal({ kind: 'notFound' })
  return below.map((unit) => unit.code)
}

/** Some units as access is decided by, by code: for a page of a list, without the rest of the organisation. */
export async function resourcesOfUnits(
  trx: Trx,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Resource>> {
  const { rows } = await sql<{ code: string; unitPath: string[]; campus: string }>`
    with recursive path as (
      select code, parent_code, array[code] as unit_path, campus from unit where code = any(${[...new Set(codes)]}::text[])
      union all
      select path.code, above.parent_code, path.unit_path || above.code, path.campus
      from path join unit as above on above.code = path.parent_code
    )
    select code, unit_path as "unitPath", campus from path where parent_code is null`.execute(trx)
  return new Map(rows.map(({ code, unitPath, campus }) => [code, { unitPath, campus }]))
}
