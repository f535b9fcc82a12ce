import type { Appointment, Role } from '@hms/domain/access'
import { appRouter } from '../src/app-router.ts'
import type { Context, CurrentPerson } from '../src/context.ts'
import type { Database } from '../src/database/open-database.ts'
import type { Clock } from '../src/platform/clock.ts'
import type { ApiProblem } from '../src/problem-to-trpc.ts'
import { Refusal } from '../src/problem-to-trpc.ts'
import { callerFactory } from '../src/trpc.ts'
import { testClock } from './clock.ts'

const createCaller = callerFactory(appRouter)

/** The procedures as a person calls them: one of the demo's, by id; null is nobody. */
export async function callerAs(database: Database, personId: string | null, clock: Clock = testClock) {
  return callerOf(database, personId === null ? null : await demoPerson(database, personId), clock)
}

/** The procedures as somebody with one role calls them. Such a person is not stored, and can only read. */
export function callerWithRole(database: Database, role: Role, unit: string | null, campus?: string) {
  const appointment: Appointment = campus === undefined ? { role, unit } : { role, unit, campus }
  const name = { nb: role, nn: role, en: role }
  return callerOf(database, { id: `test-${role}`, name, appointments: [appointment] })
}

function callerOf(database: Database, person: CurrentPerson | null, clock: Clock = testClock) {
  const context: Context = { person, database, clock, leaveSession: () => Promise.resolve() }
  return createCaller(context)
}

async function demoPerson(database: Database, personId: string): Promise<CurrentPerson> {
  return database.read(async (trx) => {
    const { name } = await trx
      .selectFrom('person')
      .where('id', '=', personId)
      .select('name')
      .executeTakeFirstOrThrow()
    const rows = await trx.selectFrom('appointment').where('personId', '=', personId).selectAll().execute()
    return {
      id: personId,
      name,
      appointments: rows.map(({ role, unitCode, campus }) => ({
        role,
        unit: unitCode,
        ...(campus === null ? {} : { campus }),
      })),
    }
  })
}

/** The problem that a call is refused with. Throws when it is not refused, or fails in another way. */
export async function problemOf(call: Promise<unknown>): Promise<ApiProblem> {
  const error = await call.then(
    () => new Error('The call was not refused'),
    (reason: unknown) => reason,
  )
  if (error instanceof Refusal) return error.problem
  throw error
}
