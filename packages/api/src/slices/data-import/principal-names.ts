import type { Trx } from '../../database/schema.ts'

/** Who is called what in files: principal names in small letters, both ways. */
export interface PrincipalNames {
  readonly idOf: ReadonlyMap<string, string>
  readonly nameOf: ReadonlyMap<string, string>
}

/** The principal names of all persons that there are. */
export async function principalNamesOf(trx: Trx): Promise<PrincipalNames> {
  const rows = await trx
    .selectFrom('person')
    .where('principalName', 'is not', null)
    .where('erasedAt', 'is', null)
    .select(['id', 'principalName'])
    .execute()
  const named = rows.flatMap(({ id, principalName }) =>
    principalName === null ? [] : [{ id, name: principalName.toLowerCase() }],
  )
  return {
    idOf: new Map(named.map(({ id, name }) => [name, id])),
    nameOf: new Map(named.map(({ id, name }) => [id, name])),
  }
}
