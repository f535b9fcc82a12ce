import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CsvTable, ImportFault } from '../import/index.ts'
import { units } from '../../test/published-years.ts'
import { appointmentChanges } from './appointment-changes.ts'
import type { AppointmentContext } from './check-appointment.ts'
import { checkAppointmentsFile } from './check-appointments-file.ts'
import type { DatedAppointment } from './dated-appointment.ts'

const columns =
  'principal_name;name;role;unit_code;area_code;campus;acting;valid_from;valid_to;email;language'.split(';')

const context: AppointmentContext = { units, areas: [{ code: 'A', units: ['1410'] }], others: [] }

function table(...rows: string[]): CsvTable {
  return { header: columns, rows: rows.map((row, index) => ({ line: index + 2, cells: row.split(';') })) }
}

const manager = 'a@havnes.example;Leder A;lineManager;1410;;;;2026-01-01;;a@post.example;nn'
const elected = 'b@havnes.example;Ombud B;safetyRepresentative;;A;;no;2026-01-01;2027-12-31;;'
const local = 'c@havnes.example;Ombud C;localChiefSafetyRepresentative;;;Østvik;;2026-01-01;2027-12-31;;'
const section = 'd@havnes.example;Rådgiver D;hseSection;;;;;2026-01-01;;;en'

const stored: DatedAppointment = {
  personId: 'a@havnes.example',
  role: 'lineManager',
  unit: '1410',
  area: null,
  campus: null,
  acting: false,
  validFrom: '2026-01-01',
  validTo: null,
}

function faultsOf(file: CsvTable, others: readonly DatedAppointment[] = []): readonly ImportFault[] {
  const result = checkAppointmentsFile(file, { ...context, others })
  return result.ok ? [] : result.problem
}

function read(file: CsvTable, others: readonly DatedAppointment[] = []) {
  const result = checkAppointmentsFile(file, { ...context, others })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const short = ({ line, column, value, expected }: ImportFault) => [line, column, value, expected.kind]

describe('a file of persons and appointments', () => {
  test('gives persons, once each, and appointments', () => {
    const file = read(table(manager, elected, local, section, manager.replace('1410', '1415')))
    expect(file.persons).toEqual([
      { principalName: 'a@havnes.example', name: 'Leder A', email: 'a@post.example', language: 'nn' },
      { principalName: 'b@havnes.example', name: 'Ombud B', email: null, language: null },
      { principalName: 'c@havnes.example', name: 'Ombud C', email: null, language: null },
      { principalName: 'd@havnes.example', name: 'Rådgiver D', email: null, language: 'en' },
    ])
    expect(file.appointments).toHaveLength(5)
    expect(file.appointments[0]).toEqual(stored)
    expect(file.appointments[1]).toMatchObject({
      unit: null,
      area: 'A',
      validTo: '2027-12-31',
      acting: false,
    })
    expect(file.appointments[2]).toMatchObject({ unit: null, campus: 'Østvik' })
    expect(file.appointments[3]).toMatchObject({ unit: null, area: null, campus: null })
    expect(file.warnings).toEqual([])
  })

  test('may say nothing of email and language, and has its columns in any order', () => {
    const file = {
      header: columns.slice(0, 9).toReversed(),
      rows: [{ line: 2, cells: manager.split(';').slice(0, 9).toReversed() }],
    }
    expect(read(file).persons).toEqual([
      { principalName: 'a@havnes.example', name: 'Leder A', email: null, language: null },
    ])
    expect(read(file).appointments).toEqual([stored])
  })

  test('knows a person by the principal name in small letters, and fills in from the other rows', () => {
    const again = 'A@Havnes.example;Leder A;hseCoordinator;1410;;;;2026-01-01;;;'
    const file = read(table(again, manager))
    expect(file.persons).toEqual([
      { principalName: 'a@havnes.example', name: 'Leder A', email: 'a@post.example', language: 'nn' },
    ])
    expect(file.appointments.map(({ personId }) => personId)).toEqual(Array(2).fill('a@havnes.example'))
  })

  test.each<[string, CsvTable, unknown[][]]>([
    ['is empty', { header: [], rows: [] }, [[null, null, null, 'rows']]],
    ['has no rows', table(), [[null, null, null, 'rows']]],
    [
      'lacks all that must be there',
      table(';;;;;;;;;;'),
      [
        [2, 'principal_name', null, 'principalName'],
        [2, 'name', null, 'someText'],
        [2, 'role', null, 'oneOf'],
      ],
    ],
    [
      'has cells of the wrong form',
      table('a;A;boss;1410;;;maybe;2026-01-01;;@;no'),
      [
        [2, 'principal_name', 'a', 'principalName'],
        [2, 'role', 'boss', 'oneOf'],
        [2, 'acting', 'maybe', 'oneOf'],
        [2, 'email', '@', 'email'],
        [2, 'language', 'no', 'oneOf'],
      ],
    ],
    [
      'has places that are nowhere',
      table(manager.replace('1410', '9999'), elected.replace(';A;', ';B;'), local.replace('Østvik', 'Bø')),
      [
        [2, 'unit_code', '9999', 'knownUnit'],
        [3, 'area_code', 'B', 'knownArea'],
        [4, 'campus', 'Bø', 'oneOf'],
      ],
    ],
    [
      'has roles for the wrong things',
      table(
        manager.replace('1410', ''),
        section.replace(';;;;', ';1410;;;'),
        elected.replace(';;A;', ';1410;A;'),
        local.replace(';;;Østvik', ';1410;;'),
        elected.replace('b@', 'e@').replace(';no;', ';yes;'),
      ),
      [
        [2, 'unit_code', null, 'place'],
        [3, 'unit_code', '1410', 'noPlace'],
        [4, 'area_code', 'A', 'onePlace'],
        [5, 'unit_code', '1410', 'unitOfKind'],
        [6, 'acting', 'yes', 'oneOf'],
      ],
    ],
    [
      'has wrong days',
      table(
        manager.replace('2026-01-01', '01.01.2026'),
        elected.replace('2027-12-31', '2025-12-31'),
        local.replace('2027-12-31', '2027-02-29'),
        section.replace('2026-01-01', ''),
      ),
      [
        [2, 'valid_from', '01.01.2026', 'day'],
        [3, 'valid_to', '2025-12-31', 'notBefore'],
        [4, 'valid_to', '2027-02-29', 'day'],
        [5, 'valid_from', null, 'day'],
      ],
    ],
    [
      'says different things about a person',
      table(manager, 'a@havnes.example;Leder Å;hseCoordinator;1410;;;;2026-01-01;;å@post.example;nb'),
      [
        [3, 'name', 'Leder Å', 'sameAsLine'],
        [3, 'email', 'å@post.example', 'sameAsLine'],
        [3, 'language', 'nb', 'sameAsLine'],
      ],
    ],
    [
      'has an appointment twice in the same time',
      table(manager, section, manager.replace('2026-01-01', '2026-06-01')),
      [[4, 'role', 'lineManager', 'appointmentOnce']],
    ],
    ['has a broken row', table(manager, 'a;b'), [[3, null, '2', 'cells']]],
  ])('is refused when it %s', (_, file, faults) => {
    expect(faultsOf(file).map(short)).toEqual(faults)
  })

  test('is refused when a column is missing or unknown, and still checked in the others', () => {
    const file = {
      header: ['principal_name', 'name', 'role', 'colour'],
      rows: [{ line: 2, cells: ['a', '', 'boss', 'blue'] }],
    }
    expect(faultsOf(file).map(short)).toEqual([
      [1, 'colour', 'colour', 'knownColumn'],
      ...['unit_code', 'area_code', 'campus', 'acting', 'valid_from', 'valid_to'].map((column) => [
        1,
        column,
        null,
        'column',
      ]),
      [2, 'principal_name', 'a', 'principalName'],
      [2, 'name', null, 'someText'],
      [2, 'role', 'boss', 'oneOf'],
    ])
  })

  test('says what would have been right', () => {
    const faults = faultsOf(
      table(
        local.replace('Østvik', ''),
        manager.replace(';1410;;', ';;A;'),
        local.replace(';;;Østvik', ';1410;;').replace('c@', 'f@'),
      ),
    )
    expect(faults.map(({ column, expected }) => [column, expected])).toEqual([
      ['unit_code', { kind: 'place', values: ['unit_code', 'campus'] }],
      ['area_code', { kind: 'otherPlace', values: ['unit_code'] }],
      ['unit_code', { kind: 'unitOfKind', values: ['faculty', 'administration', 'library', 'museum'] }],
    ])
  })

  test('is refused when it says of a kept appointment that it begins on another day', () => {
    const faults = faultsOf(table(manager.replace('2026-01-01', '2026-02-01')), [stored])
    expect(faults).toEqual([
      {
        line: 2,
        column: 'valid_from',
        value: '2026-02-01',
        expected: { kind: 'otherPeriod', from: '2026-01-01' },
      },
    ])
  })

  test('warns of long terms and of two line managers, in the file or with one that is kept', () => {
    const other = 'e@havnes.example;Leder E;lineManager;1410;;;;2026-06-01;;;'
    expect(read(table(elected.replace('2027-12-31', ''))).warnings).toEqual([
      { line: 2, warning: { kind: 'longTerm', lastDay: '2027-12-31' } },
    ])
    const inFile = read(table(manager, other)).warnings
    expect(inFile.map(({ line, warning }) => [line, warning.kind])).toEqual([
      [2, 'secondLineManager'],
      [3, 'secondLineManager'],
    ])
    const withKept = read(table(other), [stored]).warnings
    expect(withKept.map(({ line, warning }) => [line, warning.kind])).toEqual([[2, 'secondLineManager']])
    const ended = manager.replace('2026-01-01;', '2026-01-01;2026-05-31')
    expect(read(table(ended, other), [stored]).warnings).toEqual([])
  })
})

describe('taking a file in', () => {
  const person = {
    principalName: 'a@havnes.example',
    name: 'Leder A',
    email: 'a@post.example',
    language: 'nn',
  } as const
  const nothing = { persons: [], appointments: [] }

  test('adds what is new', () => {
    const file = read(table(manager, elected))
    const { persons, appointments } = appointmentChanges(file, nothing)
    expect(persons).toEqual({ added: file.persons, changed: [], unchanged: 0 })
    expect(appointments).toEqual({ added: file.appointments, changed: [], unchanged: 0 })
  })

  test('changes the end of an appointment and what is said of a person, and keeps what is not said', () => {
    const file = read(table('a@havnes.example;Leder Ny;lineManager;1410;;;yes;2026-01-01;2026-12-31;;'), [
      stored,
    ])
    const { persons, appointments } = appointmentChanges(file, { persons: [person], appointments: [stored] })
    expect(persons.changed).toEqual([{ before: person, after: { ...person, name: 'Leder Ny' } }])
    expect(appointments.changed).toEqual([
      { before: stored, after: { ...stored, validTo: '2026-12-31', acting: true } },
    ])
  })

  test('changes nothing the second time, and leaves what the file does not have', () => {
    const rows = fc.subarray([manager, elected, local, section, manager.replace('1410', '1415')], {
      minLength: 1,
    })
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const kept = read(table(...before))
        const file = read(table(...after), kept.appointments)
        const first = appointmentChanges(file, kept)
        const then = {
          persons: [...kept.persons, ...first.persons.added],
          appointments: [...kept.appointments, ...first.appointments.added],
        }
        const second = appointmentChanges(read(table(...after), then.appointments), then)
        expect(first.appointments.added.length).toBe(after.filter((row) => !before.includes(row)).length)
        expect(second).toEqual({
          persons: { added: [], changed: [], unchanged: file.persons.length },
          appointments: { added: [], changed: [], unchanged: after.length },
        })
      }),
    )
  })
})
