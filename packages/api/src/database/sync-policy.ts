import { sql } from 'kysely'
import type { PolicyGrantTable, Trx } from './schema.ts'

/** Makes the policy in the database the given one. Changes nothing, and locks nothing, when it is that already. */
export async function syncPolicy(trx: Trx, grants: readonly PolicyGrantTable[]): Promise<void> {
  const wished = sql`(select * from unnest(
    ${grants.map(({ action }) => action)}::text[],
    ${grants.map(({ role }) => role)}::text[],
    ${grants.map(({ scope }) => scope)}::text[]
  )) as wished (action, role, scope)`
  await sql`delete from policy_grant where (action, role, scope) not in (select * from ${wished})`.execute(
    trx,
  )
  await sql`insert into policy_grant select * from ${wished} on conflict do nothing`.execute(trx)
}
