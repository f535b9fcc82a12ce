import type { Pool } from 'pg'
import { DatabaseFault } from './database-fault.ts'

/**
 * Checks the user that HMS_APP_DATABASE_URL gives: that it reaches the same database, can work as `hms_app`, and can't do
 * more. Throws a DatabaseFault that says what to do.
 */
export async function checkAppLogin(owner: Pool, app: Pool): Promise<void> {
  const { rows } = await app
    .query<AppLogin>(
      `select session_user as name, current_database() as database, rolsuper or rolbypassrls as passes_by,
        rolsuper or exists (
          select from pg_roles as other where other.rolname not in (session_user, 'hms_app')
            and other.rolname not like 'pg\\_%' and pg_has_role(session_user, other.oid, 'member')
        ) as has_others,
        coalesce((select pg_has_role(session_user, oid, 'member') from pg_roles where rolname = 'hms_app'), false) as is_app
      from pg_roles where rolname = session_user`,
    )
    .catch((cause: unknown) => {
      throw new DatabaseFault(
        `The database does not answer at HMS_APP_DATABASE_URL (${(cause as Error).message}). Check the address.`,
        { cause },
      )
    })
  const [login] = rows
  const own = await owner.query<{ name: string; database: string }>(
    'select session_user as name, current_database() as database',
  )
  const [ownLogin] = own.rows
  if (!login || !ownLogin) throw new DatabaseFault('The users of the database have no names.')
  if (login.database !== ownLogin.database) {
    throw new DatabaseFault('DATABASE_URL and HMS_APP_DATABASE_URL lead to different databases.')
  }
  if (login.passes_by || login.has_others || login.name === ownLogin.name) {
    throw new DatabaseFault(
      `The user of HMS_APP_DATABASE_URL, ${login.name}, can do more than work as hms_app. ` +
        'Take a user of its own, without other roles: create role hms_web login password …; grant hms_app to hms_web;',
    )
  }
  if (!login.is_app) {
    throw new DatabaseFault(
      `The user of HMS_APP_DATABASE_URL, ${login.name}, may not work as the role hms_app. ` +
        `Let whoever administers the database run: grant hms_app to ${login.name};`,
    )
  }
}

interface AppLogin {
  readonly name: string
  readonly database: string
  readonly passes_by: boolean
  readonly has_others: boolean
  readonly is_app: boolean
}
