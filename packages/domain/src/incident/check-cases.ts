import { isDay } from '../calendar.ts'
import type { CsvTable, ImportFault, NamedRow } from '../import/index.ts'
import { byLine, readColumns } from '../import/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { CaseColumn, CaseMapping, ImportedState } from './case-mapping.ts'
import { caseColumns, dayIn } from './case-mapping.ts'
import type { IncidentCategory, IncidentType } from './incident.ts'
import { longestIncidentText } from './incident.ts'

/** A case as an older system has it. Days are local. */
export interface ImportedCase {
  /** What the older system knows it by. */
  readonly oldId: string
  readonly type: IncidentType
  readonly categories: readonly IncidentCategory[]
  readonly unitCode: string
  readonly reportedOn: string
  readonly happenedOn: string
  readonly state: ImportedState
  /** Null while it is open; when it was reported, where the file doesn't say. */
  readonly closedOn: string | null
  readonly place: string
  readonly what: string
}

/** What a file is checked against. */
export interface CasesContext {
  readonly unitCodes: ReadonlySet<string>
  /** The local day: nothing was reported later. */
  readonly today: string
}

const longestOldId = 100

type CaseRow = NamedRow<CaseColumn>

/**
 * Reads cases from the export of an older system, by a mapping of its columns and values. Columns that the mapping doesn't
 * name are left alone. All faults are told, by line and by the names that the file has.
 */
export function checkCases(
  table: CsvTable,
  mapping: CaseMapping,
  context: CasesContext,
): Result<readonly ImportedCase[], readonly ImportFault[]> {
  const wanted = caseColumns.filter((column) => mapping.columns[column] !== undefined)
  const named = (name: string) => wanted.find((column) => mapping.columns[column] === name)
  const { rows, missing, faults } = readColumns(onlyMapped(table, named), wanted, named)
  const cases = missing.size > 0 ? [] : rows.map((row) => ({ row, read: caseOf(row, mapping) }))
  const allFaults = [
    ...faults.map((fault) => withFileName(fault, mapping)),
    ...cases.flatMap(({ row, read }) => faultsOf(row, read, mapping, context)),
    ...repeated(cases),
  ].toSorted(byLine)
  return allFaults.length === 0 ? ok(cases.map(({ read }) => read)) : failed(allFaults)
}

/** The table without the columns that nothing is read from. */
function onlyMapped({ header, rows }: CsvTable, named: (name: string) => unknown): CsvTable {
  const kept = header.flatMap((name, at) => (named(name.trim()) === undefined ? [] : [at]))
  const pick = (cells: readonly string[]) => kept.map((at) => cells[at] ?? '')
  return {
    header: pick(header),
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: cells.length === header.length ? pick(cells) : cells,
    })),
  }
}

/** A fault of a missing column names it as the file should. */
function withFileName(fault: ImportFault, { columns }: CaseMapping): ImportFault {
  if (fault.expected.kind !== 'column') return fault
  return { ...fault, column: columns[fault.column as CaseColumn] ?? fault.column }
}

function caseOf(row: CaseRow, { values, dayFormat, categorySeparator }: CaseMapping): ImportedCase {
  const reportedOn = dayIn(row.cell('reportedOn'), dayFormat)
  const state = (values.state[row.cell('state')] ?? row.cell('state')) as ImportedState
  const isOver = state === 'closed' || state === 'rejected'
  return {
    oldId: row.cell('id'),
    type: (values.type[row.cell('type')] ?? row.cell('type')) as IncidentType,
    categories: [
      ...new Set(
        partsOf(row, categorySeparator).map((part) => (values.categories[part] ?? part) as IncidentCategory),
      ),
    ],
    unitCode: values.unit[row.cell('unit')] ?? row.cell('unit'),
    reportedOn,
    happenedOn: dayIn(row.cell('happenedOn'), dayFormat) || reportedOn,
    state,
    closedOn: isOver ? dayIn(row.cell('closedOn'), dayFormat) || reportedOn : null,
    place: row.cell('place'),
    what: row.cell('what'),
  }
}

function partsOf(row: CaseRow, separator: string): readonly string[] {
  return row
    .cell('categories')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function faultsOf(
  row: CaseRow,
  read: ImportedCase,
  { values }: CaseMapping,
  { unitCodes, today }: CasesContext,
): readonly ImportFault[] {
  const mapped = (column: 'type' | 'state') =>
    row.cell(column) in values[column]
      ? []
      : [row.fault(column, { kind: 'oneOf', values: Object.keys(values[column]) })]
  const day = (column: 'reportedOn' | 'happenedOn' | 'closedOn', value: string | null) =>
    value === null || (isDay(value) && value <= today) ? [] : [row.fault(column, { kind: 'day' })]
  const dayIfSaid = (column: 'happenedOn' | 'closedOn', value: string | null) =>
    row.cell(column) === '' ? [] : day(column, value)
  const isShort = (column: 'id' | 'place' | 'what', atMost: number) =>
    row.cell(column).length <= atMost ? [] : [row.fault(column, { kind: 'characters', atMost })]
  return [
    ...(read.oldId === '' ? [row.fault('id', { kind: 'someText' })] : []),
    ...mapped('type'),
    ...mapped('state'),
    ...(read.categories.every((category) => Object.values(values.categories).includes(category))
      ? []
      : [row.fault('categories', { kind: 'oneOf', values: Object.keys(values.categories) })]),
    ...(unitCodes.has(read.unitCode) ? [] : [row.fault('unit', { kind: 'knownUnit' })]),
    ...day('reportedOn', read.reportedOn),
    ...dayIfSaid('happenedOn', read.happenedOn),
    ...dayIfSaid('closedOn', read.closedOn),
    ...isShort('id', longestOldId),
    ...isShort('place', longestIncidentText.place),
    ...isShort('what', longestIncidentText.what),
  ]
}

function repeated(
  cases: readonly { readonly row: CaseRow; readonly read: ImportedCase }[],
): readonly ImportFault[] {
  const firstLines = new Map<string, number>()
  return cases.flatMap(({ row, read: { oldId } }) => {
    const firstLine = firstLines.get(oldId)
    if (firstLine !== undefined && oldId !== '') return [row.fault('id', { kind: 'codeOnce', firstLine })]
    firstLines.set(oldId, row.line)
    return []
  })
}
