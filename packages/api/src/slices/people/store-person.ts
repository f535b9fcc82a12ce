import { randomUUID } from 'node:crypto'
import type { PersonDetails } from '@hms/domain/appointment'
import type { Trx } from '../../database/schema.ts'
import type { DoneBy } from '../audit/public.ts'
import { recordEvent, streams } from '../audit/public.ts'

/** Adds a person to the register, and returns the new id. */
export async function addPerson(trx: Trx, by: DoneBy, details: PersonDetails): Promise<string> {
  const id = randomUUID()
  await trx
    .insertInto('person')
    .values({ id, ...details })
    .execute()
  await recordEvent(trx, by, {
    stream: streams.person(id),
    action: 'person.add',
    subject: `person:${id}`,
    after: contentOf(details),
  })
  return id
}

/** Changes what is kept about a person, unless it is kept so already. */
export async function changePerson(
  trx: Trx,
  by: DoneBy,
  id: string,
  { before, after }: { readonly before: PersonDetails; readonly after: PersonDetails },
): Promise<void> {
  if (JSON.stringify(contentOf(before)) === JSON.stringify(contentOf(after))) return
  await trx.updateTable('person').set(after).where('id', '=', id).execute()
  await recordEvent(trx, by, {
    stream: streams.person(id),
    action: 'person.change',
    subject: `person:${id}`,
    before: contentOf(before),
    after: contentOf(after),
  })
}

function contentOf({ name, principalName, email, language }: PersonDetails) {
  return { name: { nb: name.nb, nn: name.nn, en: name.en }, principalName, email, language }
}
