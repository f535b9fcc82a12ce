import type { SignedInPerson } from '@hms/domain/sign-in'
import type { Trx } from '../../database/schema.ts'

/** The person of the register who signed in. */
export interface Match {
  readonly personId: string
  /** Whether it is their first sign-in, by which the provider's account became theirs. */
  readonly isFirst: boolean
}

/**
 * Finds who signed in: by the provider's own id, which never changes, else (at the first sign-in) by the principal name
 * in the register. Null when the register has no such person, or has given the name to one with another account.
 */
export async function matchPerson(
  trx: Trx,
  { subject, principalName }: Pick<SignedInPerson, 'subject' | 'principalName'>,
): Promise<Match | null> {
  const known = await personWith(trx, subject)
  if (known) return { personId: known.id, isFirst: false }
  if (principalName === null) return null
  const linked = await trx
    .updateTable('person')
    .set({ subject })
    .where('principalName', '=', principalName)
    .where('subject', 'is', null)
    .where('erasedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (linked) return { personId: linked.id, isFirst: true }
  // In two browsers at once, the other one may have been first since we looked.
  const since = await personWith(trx, subject)
  return since ? { personId: since.id, isFirst: false } : null
}

async function personWith(trx: Trx, subject: string): Promise<{ readonly id: string } | undefined> {
  return trx
    .selectFrom('person')
    .where('subject', '=', subject)
    .where('erasedAt', 'is', null)
    .select('id')
    .executeTakeFirst()
}
