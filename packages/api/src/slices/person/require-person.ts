import type { PersonDetails } from '@hms/domain/appointment'
import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'

/**
 * What is kept about a person. Throws notFound when there is no such person, or what was known is erased.
 *
 * @param lock `'forUpdate'` lets others who change the person wait until the transaction ends
 */
export async function requirePerson(trx: Trx, id: string, lock?: 'forUpdate'): Promise<PersonDetails> {
  const person = await trx
    .selectFrom('person')
    .where('id', '=', id)
    .where('erasedAt', 'is', null)
    .select(['name', 'principalName', 'email', 'language'])
    .$if(lock === 'forUpdate', (query) => query.forUpdate())
    .executeTakeFirst()
  if (!person) throw new Refusal({ kind: 'notFound' })
  return person
}
