import { describe, expect, test } from 'vitest'
import type { CsvTable, ImportFault } from '../import/index.ts'
import { units, unitsTable } from '../../test/published-years.ts'
import { checkUnits } from './check-units.ts'

const header = ['code', 'name_nb', 'name_nn', 'name_en', 'kind', 'parent_code', 'campus', 'reports']

const institution = '1000;Universitetet;Universitetet;University;institution;;Havnes;no'
const faculty = '1100;Fakultet;Fakultet;Faculty;faculty;1000;Havnes;no'
const department = '1110;Institutt;Institutt;Department;department;1100;Havnes;yes'

function table(...rows: string[]): CsvTable {
  return { header, rows: rows.map((row, index) => ({ line: index + 2, cells: row.split(';') })) }
}

function faultsOf(units: CsvTable): readonly ImportFault[] {
  const result = checkUnits(units)
  return result.ok ? [] : result.problem
}

function short({ line, column, value, expected }: ImportFault) {
  return [line, column, value, expected.kind]
}

describe('a file of units', () => {
  test('the demo university has 85 units, 75 of which report', () => {
    expect(units).toHaveLength(85)
    expect(units.filter(({ reports }) => reports)).toHaveLength(75)
    expect(units.find(({ code }) => code === '1115')).toEqual({
      code: '1115',
      name: { nb: 'Institutt for design', nn: 'Institutt for design', en: 'Department of Design' },
      kind: 'department',
      parentCode: '1100',
      campus: 'Østvik',
      reports: true,
    })
    expect(units[0]?.parentCode).toBeNull()
  })

  test('may have its columns in any order, and spaces around cells', () => {
    const reordered: CsvTable = {
      header: unitsTable.header.toReversed().map((name) => ` ${name}`),
      rows: unitsTable.rows.map(({ line, cells }) => ({
        line,
        cells: cells.toReversed().map((cell) => `${cell}\u00a0`),
      })),
    }
    expect(checkUnits(reordered)).toEqual({ ok: true, value: units })
  })

  test.each<[string, CsvTable, unknown[][]]>([
    ['is empty', { header: [], rows: [] }, [[null, null, null, 'rows']]],
    ['has no rows', table(), [[null, null, null, 'rows']]],
    [
      'repeats a code',
      table(institution, faculty, department, department.replace('Institutt', 'Et annet')),
      [[5, 'code', '1110', 'codeOnce']],
    ],
    [
      'has an unknown parent',
      table(institution, faculty, '1110;A;A;A;department;1111;Havnes;yes'),
      [[4, 'parent_code', '1111', 'knownParent']],
    ],
    [
      'lacks a parent',
      table(institution, '1100;A;A;A;faculty;;Havnes;no'),
      [[3, 'parent_code', null, 'knownParent']],
    ],
    [
      'has a unit above itself',
      table(institution, '1100;A;A;A;faculty;1100;Havnes;no'),
      [[3, 'parent_code', '1100', 'parentAbove']],
    ],
    [
      'has units in a circle, and one below it',
      table(
        institution,
        '1100;A;A;A;faculty;1200;Havnes;no',
        '1200;B;B;B;faculty;1300;Havnes;no',
        '1300;C;C;C;faculty;1100;Havnes;no',
        '1310;D;D;D;department;1300;Havnes;yes',
      ),
      [
        [3, 'parent_code', '1200', 'parentAbove'],
        [4, 'parent_code', '1300', 'parentAbove'],
        [5, 'parent_code', '1100', 'parentAbove'],
      ],
    ],
    [
      'has an institution below another unit',
      table(institution.replace(';;', ';1100;'), faculty),
      [[2, 'parent_code', '1100', 'noParent']],
    ],
    [
      'has no institution',
      table('1100;A;A;A;faculty;1200;Havnes;no', '1200;A;A;A;faculty;1100;Havnes;no'),
      [
        [null, 'kind', null, 'oneInstitution'],
        [2, 'parent_code', '1200', 'parentAbove'],
        [3, 'parent_code', '1100', 'parentAbove'],
      ],
    ],
    [
      'has two institutions',
      table(institution, faculty, institution.replace('1000', '2000')),
      [[4, 'kind', 'institution', 'oneInstitution']],
    ],
    [
      'has an unknown kind',
      table(institution, faculty, department.replace(';department;', ';section;')),
      [[4, 'kind', 'section', 'oneOf']],
    ],
    [
      'has a bad yes or no',
      table(institution, faculty, department.replace(';yes', ';ja')),
      [[4, 'reports', 'ja', 'oneOf']],
    ],
    [
      'lacks names, campus and code',
      table(institution, faculty, ';;;;department;1100;;yes'),
      [
        [4, 'code', null, 'someText'],
        [4, 'name_nb', null, 'someText'],
        [4, 'name_nn', null, 'someText'],
        [4, 'name_en', null, 'someText'],
        [4, 'campus', null, 'someText'],
      ],
    ],
    [
      'has a broken row: what hangs on all rows waits until it is whole',
      table(institution, faculty.slice(0, -3), department),
      [[3, null, '7', 'cells']],
    ],
  ])('is refused when it %s', (_, file, faults) => {
    expect(faultsOf(file).map(short)).toEqual(faults)
  })

  test('is refused when a column is missing, repeated or unknown, and still checked in the others', () => {
    const file: CsvTable = {
      header: ['code', 'name_nb', 'name_nn', 'kind', 'parent_code', 'code', 'reports', 'colour'],
      rows: [{ line: 2, cells: ['1000', 'A', 'A', 'castle', '', '1000', 'maybe', 'blue'] }],
    }
    expect(faultsOf(file).map(short)).toEqual([
      [null, 'kind', null, 'oneInstitution'],
      [1, 'code', 'code', 'columnOnce'],
      [1, 'colour', 'colour', 'knownColumn'],
      [1, 'name_en', null, 'column'],
      [1, 'campus', null, 'column'],
      [2, 'kind', 'castle', 'oneOf'],
      [2, 'reports', 'maybe', 'oneOf'],
      [2, 'parent_code', null, 'knownParent'],
    ])
  })

  test('tells where a repeated code stood first, and which kinds there are', () => {
    const faults = faultsOf(table(institution, faculty, faculty.replace(';faculty;', ';fakultet;')))
    expect(faults.map(({ expected }) => expected)).toEqual([
      { kind: 'codeOnce', firstLine: 3 },
      { kind: 'oneOf', values: expect.arrayContaining(['institution', 'faculty', 'department']) },
    ])
  })
})
