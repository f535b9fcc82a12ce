import type { IncidentType } from '@hms/domain/incident'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'

/** The cases of a type that a unit and those below it got since a day. */
export interface IncidentsSince {
  readonly type: IncidentType
  readonly reported: number
  /** Those of them that aren't closed or rejected. */
  readonly stillOpen: number
}

/**
 * How many cases a unit and all below it got since a local day (that day included), by type; types without any are left
 * out. For any action that reaches the unit, e.g. that of a safety round: nothing but counts comes out.
 */
export async function incidentsSince(
  trx: Trx,
  unitCode: string,
  since: string,
): Promise<readonly IncidentsSince[]> {
  const { rows } = await sql<IncidentsSince>`
    select type, reported, still_open from hms_incidents_since(${unitCode}, ${since}::date)`.execute(trx)
  return rows
}
