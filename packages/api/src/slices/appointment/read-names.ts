import type { LocalizedText } from '@hms/domain/language'
import type { Trx } from '../../database/schema.ts'

/** What persons are called. */
export async function namesOf(
  trx: Trx,
  personIds: readonly string[],
): Promise<(personId: string) => LocalizedText> {
  const rows =
    personIds.length === 0
      ? []
      : await trx.selectFrom('person').where('id', 'in', personIds).select(['id', 'name']).execute()
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (personId) => names.get(personId) ?? { nb: personId, nn: personId, en: personId }
}
