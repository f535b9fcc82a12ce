import type { NamedArea } from '@hms/domain/appointment'
import type { Trx } from '../../database/schema.ts'

/** All safety areas with their units, in the order of their codes. */
export async function readAreas(trx: Trx): Promise<readonly NamedArea[]> {
  const areas = await trx.selectFrom('safetyArea').selectAll().orderBy('code').execute()
  const members = await trx.selectFrom('safetyAreaUnit').selectAll().orderBy('unitCode').execute()
  const unitsOf = Map.groupBy(members, ({ areaCode }) => areaCode)
  return areas.map((area) => ({
    ...area,
    units: (unitsOf.get(area.code) ?? []).map(({ unitCode }) => unitCode),
  }))
}
