import type { CurrentPerson } from '../src/context.ts'
import type { Trx } from '../src/database/schema.ts'

/** Stores a person with roles that have held for long and go on, unless the person is there already. */
export async function storePerson(trx: Trx, { id, name, appointments }: CurrentPerson): Promise<void> {
  const { numInsertedOrUpdatedRows: added } = await trx
    .insertInto('person')
    .values({ id, name })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (added === 0n || appointments.length === 0) return
  await trx
    .insertInto('appointment')
    .values(
      appointments.map(({ role, unit, campus, area, acting }) => ({
        personId: id,
        role,
        unitCode: unit,
        areaCode: area?.code ?? null,
        campus: campus ?? null,
        acting: acting ?? false,
        validFrom: '2020-01-01',
        validTo: null,
      })),
    )
    .execute()
}
