import { feidePrincipalNameClaim } from '@hms/domain/sign-in'
import type { Trx } from '../../database/schema.ts'
import { isDemo } from '../../platform/institution.ts'

/** What the provider says about one of the demo's persons. */
export interface DemoAccount {
  readonly sub: string
  readonly name: string
  readonly locale: string | undefined
  readonly [feidePrincipalNameClaim]: string | undefined
}

/** The account of a person of the demo; null when there is no such person, or this is no demo. */
export async function demoAccount(trx: Trx, personId: string): Promise<DemoAccount | null> {
  if (!(await isDemo(trx))) return null
  const person = await trx
    .selectFrom('person')
    .where('id', '=', personId)
    .where('erasedAt', 'is', null)
    .select(['name', 'principalName', 'language'])
    .executeTakeFirst()
  return person
    ? {
        sub: encodeURIComponent(personId),
        name: person.name.nb,
        locale: person.language ?? undefined,
        [feidePrincipalNameClaim]: person.principalName ?? undefined,
      }
    : null
}
