import type { Owner } from '@hms/domain/action-plan'
import type { LocalizedText } from '@hms/domain/language'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'

/** An owner with the name of the person, where it is one. */
export type NamedOwner =
  | Exclude<Owner, { readonly kind: 'person' }>
  | { readonly kind: 'person'; readonly personId: string; readonly name: LocalizedText }

const nobody: LocalizedText = { nb: 'Ukjent', nn: 'Ukjend', en: 'Unknown' }

/** The names of those who own some measures, or did something with them, by id. */
export async function namesInMeasures(
  trx: Trx,
  measures: readonly number[],
): Promise<ReadonlyMap<string, LocalizedText>> {
  if (measures.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: LocalizedText }>`
    select id, name from hms_names_in_measures(${measures}::integer[])`.execute(trx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** An owner with the name that was found for it. */
export function named(owner: Owner, names: ReadonlyMap<string, LocalizedText>): NamedOwner {
  return owner.kind === 'person' ? { ...owner, name: names.get(owner.personId) ?? nobody } : owner
}
