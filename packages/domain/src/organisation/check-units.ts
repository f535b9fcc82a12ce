import type { CsvTable, ImportFault, NamedRow } from '../import/index.ts'
import { byLine, readColumns } from '../import/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { Unit, UnitKind } from './unit.ts'
import { unitKinds } from './unit.ts'

const columns = ['code', 'name_nb', 'name_nn', 'name_en', 'kind', 'parent_code', 'campus', 'reports'] as const

type Column = (typeof columns)[number]
type UnitRow = NamedRow<Column>

/**
 * Reads the organisation from a table with the columns code, name_nb, name_nn, name_en, kind, parent_code, campus and
 * reports (`yes` or `no`), in any order. The parent is empty of the institution alone. All faults are told, by line.
 */
export function checkUnits(table: CsvTable): Result<readonly Unit[], readonly ImportFault[]> {
  const { rows, allRead, missing, faults } = readColumns(table, columns, (name) =>
    columns.find((column) => column === name),
  )
  const allFaults = [
    ...faults,
    ...checks
      .filter((check) => check.of.every((column) => !missing.has(column)))
      .filter((check) => allRead || !check.takesAllRows)
      .flatMap((check) => check.faults(rows)),
  ].toSorted(byLine)
  return allFaults.length === 0 ? ok(rows.map(unitOf)) : failed(allFaults)
}

/** What is checked of the rows, when the columns are there; some of it only when no row is broken. */
const checks: readonly {
  readonly of: readonly Column[]
  readonly takesAllRows?: true
  readonly faults: (rows: readonly UnitRow[]) => readonly ImportFault[]
}[] = [
  ...(['code', 'name_nb', 'name_nn', 'name_en', 'campus'] as const).map((column) => ({
    of: [column],
    faults: (rows: readonly UnitRow[]) => missingTexts(rows, column),
  })),
  { of: ['code'], faults: repeatedCodes },
  { of: ['kind'], faults: (rows) => rows.flatMap((row) => oneOf(row, 'kind', unitKinds)) },
  { of: ['reports'], faults: (rows) => rows.flatMap((row) => oneOf(row, 'reports', ['yes', 'no'])) },
  { of: ['code', 'kind', 'parent_code'], takesAllRows: true, faults: parentFaults },
  { of: ['kind'], takesAllRows: true, faults: institutionFaults },
]

function missingTexts(rows: readonly UnitRow[], column: Column): readonly ImportFault[] {
  return rows.filter((row) => row.cell(column) === '').map((row) => row.fault(column, { kind: 'someText' }))
}

function repeatedCodes(rows: readonly UnitRow[]): readonly ImportFault[] {
  const firstLines = new Map<string, number>()
  return rows.flatMap((row) => {
    const firstLine = firstLines.get(row.cell('code'))
    if (firstLine !== undefined && row.cell('code') !== '') {
      return [row.fault('code', { kind: 'codeOnce', firstLine })]
    }
    firstLines.set(row.cell('code'), row.line)
    return []
  })
}

function oneOf(row: UnitRow, column: 'kind' | 'reports', values: readonly string[]): readonly ImportFault[] {
  return values.includes(row.cell(column)) ? [] : [row.fault(column, { kind: 'oneOf', values })]
}

/**
 * What is wrong with a unit's parent.
 *
 * | kind        | parent_code              | fault       |
 * | ----------- | ------------------------ | ----------- |
 * | institution | empty                    |             |
 * | institution | something                | noParent    |
 * | another     | empty, or not in the file | knownParent |
 * | another     | itself, or one below it  | parentAbove |
 * | another     | another unit             |             |
 */
function parentFaults(rows: readonly UnitRow[]): readonly ImportFault[] {
  const byCode = new Map(rows.flatMap((row) => (row.cell('code') ? [[row.cell('code'), row] as const] : [])))
  return rows.flatMap((row) => {
    const expected = expectedParent(row, byCode)
    return expected ? [row.fault('parent_code', { kind: expected })] : []
  })
}

function expectedParent(row: UnitRow, byCode: ReadonlyMap<string, UnitRow>) {
  const parent = row.cell('parent_code')
  if (row.cell('kind') === 'institution') return parent === '' ? null : 'noParent'
  if (!byCode.has(parent)) return 'knownParent'
  return isInCircle(row, byCode) ? 'parentAbove' : null
}

function isInCircle(row: UnitRow, byCode: ReadonlyMap<string, UnitRow>): boolean {
  const code = row.cell('code')
  const passed = new Set<string>()
  let above = byCode.get(row.cell('parent_code'))
  while (above && above.cell('kind') !== 'institution' && !passed.has(above.cell('code'))) {
    if (above.cell('code') === code) return true
    passed.add(above.cell('code'))
    above = byCode.get(above.cell('parent_code'))
  }
  return false
}

function institutionFaults(rows: readonly UnitRow[]): readonly ImportFault[] {
  const institutions = rows.filter((row) => row.cell('kind') === 'institution')
  if (rows.length > 0 && institutions.length === 0) {
    return [{ line: null, column: 'kind', value: null, expected: { kind: 'oneInstitution' } }]
  }
  return institutions.slice(1).map((row) => row.fault('kind', { kind: 'oneInstitution' }))
}

function unitOf(row: UnitRow): Unit {
  return {
    code: row.cell('code'),
    name: { nb: row.cell('name_nb'), nn: row.cell('name_nn'), en: row.cell('name_en') },
    kind: row.cell('kind') as UnitKind,
    parentCode: row.cell('parent_code') || null,
    campus: row.cell('campus'),
    reports: row.cell('reports') === 'yes',
  }
}
