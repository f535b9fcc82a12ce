import type { DatedAppointment } from '@hms/domain/appointment'
import type { LocalizedText } from '@hms/domain/language'
import { sessionLimits, sessionState } from '@hms/domain/sign-in'
import { sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'
import type { Trx } from '../../database/schema.ts'
import type { CurrentPerson } from '../../context.ts'
import { localDay } from '../../platform/clock.ts'
import { browserName } from './browser-name.ts'
import { dependsOnOthers, inForceAlone, personOn } from './person-on.ts'
import { hashOf, newToken } from './token.ts'

/** A session is noted as used again after this many milliseconds, so that not every request writes. */
const touchEvery = 60_000

/** As much of a token's hash as a session is told from a person's others by. */
const idLength = 16

/** One of a person's sessions, as they see it. */
export interface OwnSession {
  /** Tells it from the person's others; opens nothing. */
  readonly id: string
  readonly startedAt: Date
  readonly lastSeenAt: Date
  /** E.g. `'Firefox, Windows'`; null when it isn't known. */
  readonly browser: string | null
  /** Whether it is the one that asks. */
  readonly isThis: boolean
}

/** Signs a person in, and returns the token that the browser keeps. The database keeps only its hash. */
export async function startSession(
  trx: Trx,
  personId: string,
  now: Date,
  userAgent?: string,
): Promise<string> {
  const token = newToken()
  await trx
    .insertInto('session')
    .values({
      tokenHash: hashOf(token),
      personId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + sessionLimits.absolute),
      userAgent: browserName(userAgent),
    })
    .execute()
  return token
}

/** Who the token belongs to, with the roles of today; null when it is unknown, has run out or was left alone too long. */
export async function personOfSession(trx: Trx, token: string, now: Date): Promise<CurrentPerson | null> {
  const { rows } = await sessionOf(token, now).execute(trx)
  return (await personIn(rows[0], now, (id) => personOn(trx, id, localDay(now))))?.person ?? null
}

/** Where sessions are looked up: most take one statement. */
type Sessions = Pick<Database, 'ask' | 'read'>

/** The same, outside of a transaction. */
export async function personNow(database: Sessions, token: string, now: Date): Promise<CurrentPerson | null> {
  return (await visit(database, token, now))?.person ?? null
}

/** The same, and notes that the session is in use. */
export async function visitSession(
  database: Sessions & Pick<Database, 'transaction'>,
  token: string,
  now: Date,
): Promise<CurrentPerson | null> {
  const found = await visit(database, token, now)
  if (found && now.getTime() - found.lastSeenAt.getTime() >= touchEvery) {
    await database.transaction((trx) =>
      trx.updateTable('session').set({ lastSeenAt: now }).where('tokenHash', '=', hashOf(token)).execute(),
    )
  }
  return found?.person ?? null
}

async function visit(database: Sessions, token: string, now: Date) {
  const [session] = await database.ask(sessionOf(token, now))
  return personIn(session, now, (id) => database.read((trx) => personOn(trx, id, localDay(now))))
}

interface SessionRow {
  readonly personId: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly name: LocalizedText
  readonly own: readonly DatedAppointment[] | null
}

/** A session with its person and their own appointments of today. */
function sessionOf(token: string, now: Date) {
  const day = localDay(now)
  return sql<SessionRow>`
    select session.person_id, created_at, last_seen_at, person.name, (
      select json_agg(json_build_object(
        'personId', person_id, 'role', role, 'unit', unit_code, 'area', area_code, 'campus', campus, 'acting', acting,
        'validFrom', valid_from, 'validTo', valid_to
      ) order by id) from appointment
      where person_id = session.person_id and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})
    ) as own
    from session join person on person.id = session.person_id
    where token_hash = ${hashOf(token)} and erased_at is null`
}

/** @param whole reads the person anew with what others' appointments and absences give */
async function personIn(
  session: SessionRow | undefined,
  now: Date,
  whole: (personId: string) => Promise<CurrentPerson | null>,
) {
  if (!session || sessionState(session, now) !== 'active') return null
  const { personId: id, name, lastSeenAt } = session
  const own = session.own ?? []
  const person = dependsOnOthers(own)
    ? await whole(id)
    : { id, name, appointments: inForceAlone(id, own, localDay(now)) }
  return person && { person, lastSeenAt }
}

/** Ends a session, and returns whose it was; null when there was none. */
export async function endSession(trx: Trx, token: string): Promise<string | null> {
  const ended = await trx
    .deleteFrom('session')
    .where('tokenHash', '=', hashOf(token))
    .returning('personId')
    .executeTakeFirst()
  return ended?.personId ?? null
}

/** Ends one of a person's sessions. Says whether there was one. */
export async function endSessionOf(trx: Trx, personId: string, id: string): Promise<boolean> {
  if (id.length !== idLength || !/^[\da-f]+$/.test(id)) return false
  const ended = await trx
    .deleteFrom('session')
    .where('personId', '=', personId)
    .where('tokenHash', 'like', `${id}%`)
    .returning('tokenHash')
    .execute()
  return ended.length > 0
}

/** Ends all of a person's sessions but the one of the token (null: that too), and returns how many. */
export async function endSessionsOf(trx: Trx, personId: string, except: string | null): Promise<number> {
  const ended = await trx
    .deleteFrom('session')
    .where('personId', '=', personId)
    .where('tokenHash', '!=', except === null ? '' : hashOf(except))
    .returning('tokenHash')
    .execute()
  return ended.length
}

/** A person's sessions that hold, the last used first. */
export async function sessionsOf(
  trx: Trx,
  personId: string,
  now: Date,
  token: string | null,
): Promise<readonly OwnSession[]> {
  const rows = await trx
    .selectFrom('session')
    .where('personId', '=', personId)
    .select(['tokenHash', 'createdAt', 'lastSeenAt', 'userAgent'])
    .orderBy('lastSeenAt', 'desc')
    .execute()
  return rows
    .filter((row) => sessionState(row, now) === 'active')
    .map(({ tokenHash, createdAt, lastSeenAt, userAgent }) => ({
      id: tokenHash.slice(0, idLength),
      startedAt: createdAt,
      lastSeenAt,
      browser: userAgent,
      isThis: token !== null && tokenHash === hashOf(token),
    }))
}
