import type { Role } from '../access/index.ts'
import { roles } from '../access/index.ts'
import type { CsvTable, Expectation, ImportFault, NamedRow } from '../import/index.ts'
import { byLine, readColumns } from '../import/index.ts'
import type { Language } from '../language.ts'
import { languages } from '../language.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { AppointmentContext, AppointmentProblem, AppointmentWarning } from './check-appointment.ts'
import { checkAppointment } from './check-appointment.ts'
import { isEmail, isPrincipalName } from './check-person.ts'
import type { DatedAppointment } from './dated-appointment.ts'
import { overlap } from './dated-appointment.ts'
import type { Place } from './role-rules.ts'
import { isSameRole } from './terms.ts'

/** A person of a file. */
export interface ImportedPerson {
  /** What the person signs in as, `name@place`, in small letters. */
  readonly principalName: string
  readonly name: string
  /** Null where the file doesn't say. */
  readonly email: string | null
  readonly language: Language | null
}

/** A checked file of persons and their appointments. */
export interface AppointmentsFile {
  readonly persons: readonly ImportedPerson[]
  /** A person's id is the principal name here. */
  readonly appointments: readonly DatedAppointment[]
  readonly warnings: readonly { readonly line: number; readonly warning: AppointmentWarning }[]
}

const required = [
  'principal_name',
  'name',
  'role',
  'unit_code',
  'area_code',
  'campus',
  'acting',
  'valid_from',
  'valid_to',
] as const
const columns = [...required, 'email', 'language'] as const

type Column = (typeof columns)[number]
type Row = NamedRow<Column>

/**
 * Reads persons and their appointments, one appointment a row: principal_name, name, role, unit_code, area_code,
 * campus, acting (`yes`, `no` or empty), valid_from, valid_to (`YYYY-MM-DD`; the last may be empty), and if one likes
 * email and language (`nb`, `nn`, `en`); in any order. A row is for one of unit, area and campus, or for none when the
 * role is for the whole institution. What is left empty about a person is taken from the person's other rows.
 * All faults are told, by line.
 *
 * @param context what the appointments are checked against; in `others` a person's id is the principal name too. One of
 * them to the same role and place, from the same day, is the appointment of the row as it was before.
 */
export function checkAppointmentsFile(
  table: CsvTable,
  context: AppointmentContext,
): Result<AppointmentsFile, readonly ImportFault[]> {
  const { rows, missing, faults } = readColumns(table, required, (name) =>
    columns.find((column) => column === name),
  )
  const has = (...of: readonly Column[]) => of.every((column) => !missing.has(column))
  const entries = has(...required) ? rows.flatMap(entryOf) : []
  const others = context.others.filter((other) => !entries.some((entry) => isSame(entry.appointment, other)))
  const allFaults = [
    ...faults,
    ...columns.filter((column) => has(column)).flatMap((column) => rows.flatMap(cellFaults(column))),
    ...(has('principal_name') ? personFaults(rows) : []),
    ...entries.flatMap((entry) => appointmentFaults(entry, { ...context, others })),
    ...repeatFaults(entries),
  ].toSorted(byLine)
  if (allFaults.length > 0) return failed(allFaults)
  return ok({
    persons: personsOf(rows),
    appointments: entries.map(({ appointment }) => appointment),
    warnings: warningsOf(entries, { ...context, others }),
  })
}

/** Whether two are the same appointment, whose end may have changed: person, role, place and first day. */
export function isSame(one: DatedAppointment, other: DatedAppointment): boolean {
  return one.personId === other.personId && one.validFrom === other.validFrom && isSameRole(one, other)
}

/** A row with its appointment, as far as its role is known. */
interface Entry {
  readonly row: Row
  readonly appointment: DatedAppointment
}

/** What a cell by itself has to be; columns that only mean something with others aren't here. */
const cellRules: Partial<
  Record<Column, { readonly isGood: (cell: string) => boolean; readonly expected: Expectation }>
> = {
  principal_name: { isGood: isPrincipalName, expected: { kind: 'principalName' } },
  name: { isGood: (cell) => cell !== '', expected: { kind: 'someText' } },
  role: oneOf(roles),
  acting: oneOf(['yes', 'no'], ''),
  email: { isGood: (cell) => cell === '' || isEmail(cell), expected: { kind: 'email' } },
  language: oneOf(languages, ''),
}

function oneOf(values: readonly string[], ...alsoGood: readonly string[]) {
  return {
    isGood: (cell: string) => [...values, ...alsoGood].includes(cell),
    expected: { kind: 'oneOf', values } as const,
  }
}

function cellFaults(column: Column): (row: Row) => readonly ImportFault[] {
  const rule = cellRules[column]
  return (row) => (!rule || rule.isGood(row.cell(column)) ? [] : [row.fault(column, rule.expected)])
}

const principalName = (row: Row) => row.cell('principal_name').toLowerCase()

const aboutPerson = ['name', 'email', 'language'] as const

/** Rows of a person that say something else than the first row that says it. */
function personFaults(rows: readonly Row[]): readonly ImportFault[] {
  return [...Map.groupBy(rows, principalName)].flatMap(([name, ofPerson]) =>
    name === '' ? [] : aboutPerson.flatMap((column) => contradictions(ofPerson, column)),
  )
}

function contradictions(rows: readonly Row[], column: Column): readonly ImportFault[] {
  const [first, ...others] = rows.filter((row) => row.cell(column) !== '')
  return others
    .filter((row) => row.cell(column) !== first?.cell(column))
    .map((row) => row.fault(column, { kind: 'sameAsLine', firstLine: first?.line ?? row.line }))
}

function personsOf(rows: readonly Row[]): readonly ImportedPerson[] {
  return [...Map.groupBy(rows, principalName)].map(([name, ofPerson]) => {
    const said = (column: Column) => ofPerson.map((row) => row.cell(column)).find((cell) => cell !== '')
    return {
      principalName: name,
      name: said('name') ?? '',
      email: said('email') ?? null,
      language: (said('language') as Language | undefined) ?? null,
    }
  })
}

function entryOf(row: Row): readonly Entry[] {
  const role = row.cell('role') as Role
  if (!roles.includes(role)) return []
  const appointment = {
    personId: principalName(row),
    role,
    unit: row.cell('unit_code') || null,
    area: row.cell('area_code') || null,
    campus: row.cell('campus') || null,
    acting: row.cell('acting') === 'yes',
    validFrom: row.cell('valid_from'),
    validTo: row.cell('valid_to') || null,
  }
  return [{ row, appointment }]
}

function appointmentFaults({ row, appointment }: Entry, context: AppointmentContext): readonly ImportFault[] {
  const result = checkAppointment(appointment, context)
  return result.ok ? [] : result.problem.map((problem) => faultOf(problem, row, appointment))
}

const columnOf: Record<Exclude<Place, 'institution'>, Column> = {
  unit: 'unit_code',
  area: 'area_code',
  campus: 'campus',
}

const columnsOf = (places: readonly Place[]): readonly Column[] =>
  places.flatMap((place) => (place === 'institution' ? [] : columnOf[place]))

function faultOf(problem: AppointmentProblem, row: Row, { validFrom }: DatedAppointment): ImportFault {
  switch (problem.kind) {
    case 'notADay':
      return row.fault(problem.field === 'validFrom' ? 'valid_from' : 'valid_to', { kind: 'day' })
    case 'endBeforeStart':
      return row.fault('valid_to', { kind: 'notBefore', day: validFrom })
    case 'placeMissing':
      return row.fault(columnsOf(problem.places)[0] ?? 'unit_code', {
        kind: 'place',
        values: columnsOf(problem.places),
      })
    case 'wrongPlace':
      return row.fault(columnOf[problem.place], wrongPlace(columnsOf(problem.places)))
    case 'secondPlace':
      return row.fault(columnOf[problem.place], { kind: 'onePlace' })
    case 'unknownUnit':
      return row.fault('unit_code', { kind: 'knownUnit' })
    case 'unknownArea':
      return row.fault('area_code', { kind: 'knownArea' })
    case 'unknownCampus':
      return row.fault('campus', { kind: 'oneOf', values: problem.campuses })
    case 'wrongUnitKind':
      return row.fault('unit_code', { kind: 'unitOfKind', values: problem.kinds })
    case 'cannotAct':
      return row.fault('acting', { kind: 'oneOf', values: ['no'] })
    case 'alreadyAppointed':
      return row.fault('valid_from', { kind: 'otherPeriod', from: problem.period.validFrom })
  }
}

function wrongPlace(values: readonly Column[]): Expectation {
  return values.length === 0 ? { kind: 'noPlace' } : { kind: 'otherPlace', values }
}

function repeatFaults(entries: readonly Entry[]): readonly ImportFault[] {
  return [...Map.groupBy(entries, ({ appointment }) => appointment.personId).values()].flatMap((ofPerson) =>
    ofPerson.flatMap(({ row, appointment }, index) => {
      const earlier = ofPerson
        .slice(0, index)
        .find((one) => isSameRole(one.appointment, appointment) && overlap(one.appointment, appointment))
      return earlier ? [row.fault('role', { kind: 'appointmentOnce', firstLine: earlier.row.line })] : []
    }),
  )
}

function warningsOf(entries: readonly Entry[], context: AppointmentContext): AppointmentsFile['warnings'] {
  return entries.flatMap((entry) => {
    const inFile = entries.filter((one) => one !== entry).map(({ appointment }) => appointment)
    const result = checkAppointment(entry.appointment, { ...context, others: [...context.others, ...inFile] })
    return result.ok ? result.value.map((warning) => ({ line: entry.row.line, warning })) : []
  })
}
