import type { Appointment, Role } from '@hms/domain/access'
import { appRouter } from '../src/app-router.ts'
import type { Context, CurrentPerson } from '../src/context.ts'
import type { Database } from '../src/database/open-database.ts'
import { localDay } from '../src/platform/clock.ts'
import type { Clock } from '../src/platform/clock.ts'
import type { Origin } from '../src/platform/origin.ts'
import type { ApiProblem } from '../src/problem-to-trpc.ts'
import { Refusal } from '../src/problem-to-trpc.ts'
import { personOn } from '../src/slices/session/person-on.ts'
import { callerFactory } from '../src/trpc.ts'
import { testClock } from './clock.ts'
import { noJobs } from './no-jobs.ts'
import { storePerson } from './person.ts'

/** From where the tests call. */
export const testOrigin: Origin = { request: 'test', client: 'program' }

const createCaller = callerFactory(appRouter)

/** The procedures as a person calls them: one of the demo's, by id; null is nobody. */
export async function callerAs(database: Database, personId: string | null, clock: Clock = testClock) {
  return callerOf(database, personId === null ? null : await demoPerson(database, personId, clock), clock)
}

/** The procedures as somebody with one role calls them: a person who is stored at the first call. */
export function callerWithRole(database: Database, role: Role, unit: string | null, campus?: string) {
  const appointment: Appointment = campus === undefined ? { role, unit } : { role, unit, campus }
  const person = {
    id: `test-${[role, unit, campus].join('-')}`,
    name: { nb: role, nn: role, en: role },
    appointments: [appointment],
  }
  return callerOf(storingFirst(database, person), person)
}

function callerOf(database: Context['database'], person: CurrentPerson | null, clock: Clock = testClock) {
  const context: Context = {
    person,
    database,
    clock,
    jobs: noJobs,
    origin: testOrigin,
    personNow: () => Promise.resolve(person),
    stopping: new AbortController().signal,
    leaveSession: () => Promise.resolve(),
  }
  return createCaller(context)
}

/** Row-level security knows the roles that are stored, and no others. */
function storingFirst(database: Database, person: CurrentPerson): Context['database'] {
  let storing: Promise<void> | null = null
  const stored = () => (storing ??= database.transaction((trx) => storePerson(trx, person)))
  return {
    listen: database.listen,
    actingFor(acting) {
      const { transaction, read } = database.actingFor(acting)
      return {
        transaction: (work) => stored().then(() => transaction(work)),
        read: (work) => stored().then(() => read(work)),
      }
    },
  }
}

async function demoPerson(database: Database, personId: string, clock: Clock): Promise<CurrentPerson> {
  const person = await database.read((trx) => personOn(trx, personId, localDay(clock())))
  if (!person) throw new Error(`There is no person ${personId}`)
  return person
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
