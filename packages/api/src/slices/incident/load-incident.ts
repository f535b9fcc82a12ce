import type { Resource } from '@hms/domain/access'
import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { IncidentTable } from '../../database/incident-tables.ts'
import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import type { Permission } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { requireUnit } from '../organisation/public.ts'

/** A case that a person may have to do with. */
export interface LoadedIncident {
  readonly incident: Selectable<IncidentTable>
  /** How many measures were made from it. */
  readonly measures: number
  readonly unit: NamedUnit
  readonly resource: Resource
}

/** Loads a case; throws notFound for one that isn't there or is out of reach. `forUpdate` locks it for the transaction. */
export async function loadIncident(
  trx: Trx,
  permission: Permission,
  id: number,
  lock?: 'forUpdate',
): Promise<LoadedIncident> {
  const found = trx.selectFrom('incident').where('id', '=', id).selectAll()
  const incident = await (lock ? found.forUpdate() : found).executeTakeFirst()
  if (!incident) throw new Refusal({ kind: 'notFound' })
  const { resource, unit } = await requireUnit(trx, permission, incident.unitCode)
  const { measures } = await trx
    .selectFrom('incidentMeasure')
    .where('incidentId', '=', id)
    .select(sql<number>`count(*)`.as('measures'))
    .executeTakeFirstOrThrow()
  return { incident, measures, resource, unit: { code: unit.code, name: unit.name } }
}
