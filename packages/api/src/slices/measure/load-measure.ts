import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import type { Permission } from '../../trpc.ts'
import { requireUnit } from '../organisation/public.ts'

/** A measure that a person may have to do with; throws notFound for any other. `forUpdate` locks it until the transaction ends. */
export async function loadMeasure(trx: Trx, permission: Permission, id: number, lock?: 'forUpdate') {
  const found = trx.selectFrom('measure').where('id', '=', id).selectAll()
  const measure = await (lock ? found.forUpdate() : found).executeTakeFirst()
  if (!measure) throw new Refusal({ kind: 'notFound' })
  const { resource, unit } = await requireUnit(trx, permission, measure.unitCode)
  return { measure, resource, unit: { code: unit.code, name: unit.name } }
}
