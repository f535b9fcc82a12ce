import type {
  AppointmentWarning,
  DatedAppointment,
  ImportedPerson,
  PersonDetails,
} from '@hms/domain/appointment'
import { appointmentChanges, checkAppointmentsFile, keepsHseSection } from '@hms/domain/appointment'
import type { LocalizedText } from '@hms/domain/language'
import type { Result } from '@hms/domain/result'
import { failed, ok } from '@hms/domain/result'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import type { KeptAppointment } from '../appointment/public.ts'
import { appointmentDeed, datedOf, oneChangeAtATime, readAppointments } from '../appointment/public.ts'
import type { DoneBy } from '../audit/public.ts'
import { recordEvent } from '../audit/public.ts'
import { readOrganisation } from '../organisation/public.ts'
import { addPerson, changePerson } from '../people/public.ts'
import { readAreas } from '../safety-area/public.ts'
import { checkFile } from './check-file.ts'
import type { DataFault } from './file-fault.ts'
import { faultOfFile } from './file-fault.ts'
import { oneImportAtATime } from './import-lock.ts'

/** How persons and their appointments are imported. */
export interface AppointmentsOptions {
  /** Stores nothing, and tells what would happen. */
  readonly dryRun?: boolean
}

/** How many of something an import changes. */
export interface ChangeCounts {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

/** Something that an import changes; persons by principal name. */
export type ImportedChange =
  | { readonly kind: 'person'; readonly before: ImportedPerson | null; readonly after: ImportedPerson }
  | {
      readonly kind: 'appointment'
      /** What the person is called. */
      readonly name: string
      readonly before: DatedAppointment | null
      readonly after: DatedAppointment
    }

/** What came of an import of persons and appointments. */
export interface ImportedAppointments {
  readonly persons: ChangeCounts
  readonly appointments: ChangeCounts
  /** What is new or becomes something else: persons first, in the order of the file. */
  readonly changes: readonly ImportedChange[]
  /** What is unusual and still is taken in. */
  readonly warnings: readonly { readonly line: number; readonly warning: AppointmentWarning }[]
}

/**
 * Imports persons and their appointments from a file (columns: see `checkAppointmentsFile`). Persons are known by
 * principal name, appointments by person, role, place and first day; what the file doesn't have stays as it is. Each
 * change is recorded in the person's stream. Any fault, and nothing is stored.
 */
export async function importAppointments(
  trx: Trx,
  bytes: Uint8Array,
  by: DoneBy,
  { dryRun = false }: AppointmentsOptions = {},
): Promise<Result<ImportedAppointments, readonly DataFault[]>> {
  await oneImportAtATime(trx)
  await oneChangeAtATime(trx)
  const register = await readRegister(trx)
  const { units } = await readOrganisation(trx)
  const context = { units, areas: await readAreas(trx), others: register.appointments }
  const checked = checkFile(bytes, (table) => checkAppointmentsFile(table, context))
  if (!checked.ok) return checked
  const changes = appointmentChanges(checked.value, register)
  const left = [
    ...register.appointments.filter(
      (one) => !changes.appointments.changed.some(({ before }) => before === one),
    ),
    ...changes.appointments.changed.map(({ after }) => after),
    ...changes.appointments.added,
  ]
  const today = localDay(by.at)
  if (keepsHseSection(register.appointments, today) && !keepsHseSection(left, today))
    return failed([faultOfFile({ kind: 'someHseSection' })])
  if (!dryRun) await store(trx, by, register, changes)
  const nameOf = new Map(checked.value.persons.map(({ principalName, name }) => [principalName, name]))
  return ok({
    persons: countsOf(changes.persons),
    appointments: countsOf(changes.appointments),
    changes: [
      ...changes.persons.added.map((after) => ({ kind: 'person', before: null, after }) as const),
      ...changes.persons.changed.map((change) => ({ kind: 'person', ...change }) as const),
      ...[
        ...changes.appointments.added.map((after) => ({ before: null, after })),
        ...changes.appointments.changed,
      ].map(
        ({ before, after }) =>
          ({
            kind: 'appointment',
            name: nameOf.get(after.personId) ?? after.personId,
            before: before && datedOf(before),
            after,
          }) as const,
      ),
    ],
    warnings: checked.value.warnings,
  })
}

type Changes = ReturnType<typeof appointmentChanges<KeptAppointment>>

function countsOf({ added, changed, unchanged }: Changes['persons'] | Changes['appointments']): ChangeCounts {
  return { added: added.length, changed: changed.length, unchanged }
}

/** What is kept, with principal names for ids where there are any. */
interface Register {
  readonly persons: readonly ImportedPerson[]
  readonly appointments: readonly KeptAppointment[]
  /** By principal name. */
  readonly known: ReadonlyMap<string, { readonly id: string; readonly details: PersonDetails }>
}

async function readRegister(trx: Trx): Promise<Register> {
  const rows = await trx
    .selectFrom('person')
    .where('erasedAt', 'is', null)
    .select(['id', 'name', 'principalName', 'email', 'language'])
    .execute()
  const named = rows.flatMap(({ id, principalName, ...rest }) =>
    principalName === null ? [] : [{ id, details: { ...rest, principalName } }],
  )
  const principalNameOf = new Map(named.map(({ id, details }) => [id, details.principalName]))
  return {
    persons: named.map(({ details: { name, ...rest } }) => ({ ...rest, name: name.nb })),
    appointments: (await readAppointments(trx)).map((appointment) => ({
      ...appointment,
      personId: principalNameOf.get(appointment.personId) ?? appointment.personId,
    })),
    known: new Map(named.map((person) => [person.details.principalName, person])),
  }
}

/** Stores person by person, in the order of their ids: whoever else records about several takes the same order. */
async function store(
  trx: Trx,
  by: DoneBy,
  { known }: Register,
  { persons, appointments }: Changes,
): Promise<void> {
  const idOf = new Map([...known].map(([principalName, { id }]) => [principalName, id]))
  for (const person of persons.added)
    idOf.set(person.principalName, await addPerson(trx, by, detailsOf(person)))
  const changedPersons = new Map(persons.changed.map(({ after }) => [after.principalName, after]))
  const touched = new Set([
    ...changedPersons.keys(),
    ...appointments.added.map(({ personId }) => personId),
    ...appointments.changed.map(({ after }) => after.personId),
  ])
  const inOrder = [...touched]
    .flatMap((principalName) => {
      const id = idOf.get(principalName)
      return id === undefined ? [] : [{ principalName, id }]
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  for (const { principalName, id } of inOrder) {
    const before = known.get(principalName)?.details
    const after = changedPersons.get(principalName)
    if (before && after) await changePerson(trx, by, id, { before, after: changedDetails(before, after) })
    for (const appointment of appointments.added) {
      if (appointment.personId === principalName) await insert(trx, by, { ...appointment, personId: id })
    }
    for (const change of appointments.changed) {
      if (change.after.personId === principalName) await update(trx, by, id, change)
    }
  }
}

async function insert(trx: Trx, by: DoneBy, appointment: DatedAppointment): Promise<void> {
  const { unit, area, ...rest } = appointment
  const { id } = await trx
    .insertInto('appointment')
    .values({ ...rest, unitCode: unit, areaCode: area })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordEvent(trx, by, appointmentDeed('appointment.add', id, { after: appointment }))
}

async function update(
  trx: Trx,
  by: DoneBy,
  personId: string,
  { before, after }: Changes['appointments']['changed'][number],
): Promise<void> {
  const { acting, validTo } = after
  await trx.updateTable('appointment').set({ acting, validTo }).where('id', '=', before.id).execute()
  const told = { before: { ...datedOf(before), personId }, after: { ...after, personId } }
  await recordEvent(trx, by, appointmentDeed('appointment.change', before.id, told))
}

function detailsOf({ name, ...rest }: ImportedPerson): PersonDetails {
  return { ...rest, name: everywhere(name) }
}

/** A file has one name: it is taken where it is another than before, and then in every language. */
function changedDetails(before: PersonDetails, { name, ...rest }: ImportedPerson): PersonDetails {
  return { ...rest, name: name === before.name.nb ? before.name : everywhere(name) }
}

function everywhere(name: string): LocalizedText {
  return { nb: name, nn: name, en: name }
}
