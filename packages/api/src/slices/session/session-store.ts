import { createHash, randomBytes } from 'node:crypto'
import type { CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'

/** How long a session lasts, in seconds: a working day. */
export const sessionSeconds = 12 * 60 * 60

/** Signs a person in, and returns the token that the browser keeps. The database keeps only its hash. */
export async function startSession(trx: Trx, personId: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await trx.deleteFrom('session').where('expiresAt', '<=', now).execute()
  await trx
    .insertInto('session')
    .values({
      tokenHash: hashOf(token),
      personId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + sessionSeconds * 1000),
    })
    .execute()
  return token
}

/** Ends a session. */
export async function endSession(trx: Trx, token: string): Promise<void> {
  await trx.deleteFrom('session').where('tokenHash', '=', hashOf(token)).execute()
}

/** Who the token belongs to, with the appointments that hold today; null when it is unknown or has run out. */
export async function personOfSession(trx: Trx, token: string, now: Date): Promise<CurrentPerson | null> {
  const rows = await trx
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.personId')
    .leftJoin('appointment', (join) =>
      join
        .onRef('appointment.personId', '=', 'person.id')
        .on('appointment.validFrom', '<=', localDay(now))
        .on((on) =>
          on.or([on('appointment.validTo', 'is', null), on('appointment.validTo', '>=', localDay(now))]),
        ),
    )
    .where('session.tokenHash', '=', hashOf(token))
    .where('session.expiresAt', '>', now)
    .select(['person.id', 'person.name', 'appointment.role', 'appointment.unitCode', 'appointment.campus'])
    .orderBy('appointment.id')
    .execute()
  const [first] = rows
  if (!first) return null
  return {
    id: first.id,
    name: first.name,
    appointments: rows.flatMap(({ role, unitCode, campus }) =>
      role === null ? [] : [{ role, unit: unitCode, ...(campus === null ? {} : { campus }) }],
    ),
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
