import type { Resource } from '@hms/domain/access'
import type { Unit } from '@hms/domain/organisation'
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
