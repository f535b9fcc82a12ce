import { keepsHseSection } from '@hms/domain/appointment'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { readAppointments } from './read-appointments.ts'

/** Any number that nothing else in the database locks by. */
const appointmentLock = 20_261_125

/**
 * Lets those who change appointments take turns: each is checked against what is kept, which must stay so until the
 * transaction ends.
 */
export async function oneChangeAtATime(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${appointmentLock})`.execute(trx)
}

/** Throws lastOfHseSection when a change has left nobody who may keep the roles. */
export async function requireHseSection(trx: Trx, day: string): Promise<void> {
  const theirs = await readAppointments(trx, (query) => query.where('role', '=', 'hseSection'))
  if (!keepsHseSection(theirs, day)) throw new Refusal({ kind: 'lastOfHseSection' })
}
