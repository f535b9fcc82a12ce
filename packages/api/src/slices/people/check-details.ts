import type { PersonDetails } from '@hms/domain/appointment'
import { checkPerson } from '@hms/domain/appointment'
import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'

/**
 * Checks a person as written down, against the others of the register, and tidies.
 * Throws refusedPerson with all that is wrong.
 *
 * @param id the person's own; null of a new one
 */
export async function checkDetails(
  trx: Trx,
  id: string | null,
  written: PersonDetails,
): Promise<PersonDetails> {
  const others = await trx
    .selectFrom('person')
    .where('principalName', '=', written.principalName?.trim().toLowerCase() ?? '')
    .$if(id !== null, (query) => query.where('id', '!=', id ?? ''))
    .select('principalName')
    .execute()
  const checked = checkPerson(written, (name) => others.some(({ principalName }) => principalName === name))
  if (!checked.ok) throw new Refusal({ kind: 'refusedPerson', problems: checked.problem })
  return checked.value
}
