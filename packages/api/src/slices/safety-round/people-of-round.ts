import type { LocalizedText } from '@hms/domain/language'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'

/** The names of those who have to do with a round, by id. */
export async function namesInRound(trx: Trx, id: number): Promise<ReadonlyMap<string, LocalizedText>> {
  const { rows } = await sql<{ id: string; name: LocalizedText }>`
    select id, name from hms_names_in_round(${id})`.execute(trx)
  return new Map(rows.map((person) => [person.id, person.name]))
}

/** Those who take part in a round, in their order: persons of the register by id, others by name. */
export function participantsOf(trx: Trx, id: number) {
  return trx
    .selectFrom('roundParticipant')
    .where('roundId', '=', id)
    .orderBy('place')
    .select(['personId', 'role', 'name'])
    .execute()
}
