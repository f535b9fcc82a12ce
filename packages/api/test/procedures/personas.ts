import type { Appointment, Role } from '@hms/domain/access'
import { roles } from '@hms/domain/access'
import type { Database } from '../../src/database/open-database.ts'
import type { Trx } from '../../src/database/schema.ts'
import { startSession } from '../../src/slices/session/public.ts'
import { testClock } from '../clock.ts'
import { storePerson } from '../person.ts'
import { inside } from './places.ts'

/** Somebody whom procedures are called as. */
export interface Persona {
  readonly name: string
  /** Null of nobody, who hasn't signed in. */
  readonly id: string | null
  /** Those of today. */
  readonly appointments: readonly Appointment[]
}

/** The area of the local chief safety representative. */
const area = { code: 'persona-area', units: [inside.unitCode] }

/** What each role is held for. */
const placeOf: Readonly<Record<Role, Omit<Appointment, 'role'>>> = {
  lineManager: { unit: inside.unitCode },
  safetyRepresentative: { unit: inside.unitCode },
  deputySafetyRepresentative: { unit: inside.unitCode },
  localChiefSafetyRepresentative: { unit: null, area },
  chiefSafetyRepresentative: { unit: null },
  hseCoordinator: { unit: inside.unitCode },
  hseSection: { unit: null },
  facultyManagement: { unit: inside.faculty },
  committeeMember: { unit: null },
  occupationalHealth: { unit: null },
}

const appointments = roles.map((role) => ({ role, ...placeOf[role] }))

const withRole: readonly Persona[] = appointments.map((appointment) => ({
  name: appointment.role,
  id: `persona-${appointment.role}`,
  appointments: [appointment],
}))

/** Somebody who had every role until yesterday. */
const former: Persona = { name: 'had every role until yesterday', id: 'persona-former', appointments: [] }

/** One for each role, somebody without any, somebody who had all of them until yesterday, and nobody. */
export const personas: readonly Persona[] = [
  { name: 'nobody', id: null, appointments: [] },
  { name: 'without a role', id: 'persona-none', appointments: [] },
  former,
  ...withRole,
]

/** Stores the personas, and returns the cookie's token of each by name; none of nobody. */
export async function storePersonas(database: Database): Promise<ReadonlyMap<string, string>> {
  return database.transaction(async (trx) => {
    await storeArea(trx)
    const tokens = new Map<string, string>()
    for (const { name, id, appointments: held } of personas) {
      if (id === null) continue
      await storePerson(trx, { id, name: { nb: name, nn: name, en: name }, appointments: held })
      tokens.set(name, await startSession(trx, id, testClock()))
    }
    await giveRolesUntilYesterday(trx)
    return tokens
  })
}

async function storeArea(trx: Trx): Promise<void> {
  const { code, units } = area
  await trx
    .insertInto('safetyArea')
    .values({ code, name: { nb: code, nn: code, en: code }, campus: null })
    .execute()
  await trx
    .insertInto('safetyAreaUnit')
    .values(units.map((unitCode) => ({ areaCode: code, unitCode })))
    .execute()
}

async function giveRolesUntilYesterday(trx: Trx): Promise<void> {
  await trx
    .insertInto('appointment')
    .values(
      appointments.map(({ role, unit, ...place }) => ({
        personId: former.id ?? '',
        role,
        unitCode: unit,
        areaCode: place.area?.code ?? null,
        campus: null,
        acting: false,
        validFrom: '2020-01-01',
        validTo: '2026-11-22',
      })),
    )
    .execute()
}
