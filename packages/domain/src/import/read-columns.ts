import type { CsvRow, CsvTable } from './csv-table.ts'
import type { ImportFault } from './import-fault.ts'

/** A row whose cells can be asked for by the name of their column; trimmed, with hard spaces as plain ones. */
export interface NamedRow<Column extends string> {
  readonly line: number
  /** The cell of a column; empty where the file doesn't have it. */
  cell(column: Column): string
  /** A fault of the cell of a column, under the column's name in the file. */
  fault(column: Column, expected: ImportFault['expected']): ImportFault
}

/** The rows of a table by column, and what is wrong with header and rows. */
export interface NamedRows<Column extends string> {
  /** Those with the right number of cells. */
  readonly rows: readonly NamedRow<Column>[]
  /** Whether that is all rows. */
  readonly allRead: boolean
  /** Columns that the file doesn't have. */
  readonly missing: ReadonlySet<Column>
  readonly faults: readonly ImportFault[]
}

/**
 * Finds the columns of a table.
 * @param columns those that must be there, once each, and no other
 * @param columnNamed which column a name in the header means; undefined for none
 */
export function readColumns<Column extends string>(
  { header, rows }: CsvTable,
  columns: readonly Column[],
  columnNamed: (name: string) => Column | undefined,
): NamedRows<Column> {
  const names = header.map(plainText)
  const meant = names.map(columnNamed)
  const indexOf = new Map<Column, number>()
  meant.forEach((column, index) => {
    if (column !== undefined && !indexOf.has(column)) indexOf.set(column, index)
  })
  const missing = new Set(columns.filter((column) => !indexOf.has(column)))
  const whole = rows.filter(({ cells }) => cells.length === header.length)
  const empty = { line: null, column: null, value: null, expected: { kind: 'rows' } } satisfies ImportFault
  return {
    rows: whole.map((row) => namedRow(row, names, indexOf)),
    allRead: whole.length === rows.length,
    missing,
    faults:
      header.length === 0
        ? [empty]
        : [
            ...(rows.length === 0 ? [empty] : []),
            ...names.flatMap((name, index) => headerFaults(name, meant[index], index, indexOf, names)),
            ...[...missing].map(missingColumn),
            ...rows.filter((row) => !whole.includes(row)).map((row) => brokenRow(row, header.length)),
          ],
  }
}

/** A text without surrounding space, with hard spaces as plain ones. */
export function plainText(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ').trim()
}

function headerFaults<Column extends string>(
  name: string,
  column: Column | undefined,
  index: number,
  indexOf: ReadonlyMap<Column, number>,
  names: readonly string[],
): readonly ImportFault[] {
  if (column === undefined) return [{ line: 1, column: name, value: name, expected: { kind: 'knownColumn' } }]
  const first = indexOf.get(column) ?? index
  if (first === index) return []
  return [
    { line: 1, column: name, value: name, expected: { kind: 'columnOnce', first: names[first] ?? name } },
  ]
}

function missingColumn(column: string): ImportFault {
  return { line: 1, column, value: null, expected: { kind: 'column' } }
}

function brokenRow({ line, cells }: CsvRow, count: number): ImportFault {
  return { line, column: null, value: String(cells.length), expected: { kind: 'cells', count } }
}

function namedRow<Column extends string>(
  { line, cells }: CsvRow,
  names: readonly string[],
  indexOf: ReadonlyMap<Column, number>,
): NamedRow<Column> {
  const written = (column: Column) => plainText(cells[indexOf.get(column) ?? -1] ?? '')
  return {
    line,
    cell: (column) => withoutApostrophe(written(column)),
    fault: (column, expected) => ({
      line,
      column: names[indexOf.get(column) ?? -1] ?? column,
      value: written(column) || null,
      expected,
    }),
  }
}

/** What is written out has an apostrophe before a text that a spreadsheet would take for a formula. */
function withoutApostrophe(text: string): string {
  return text.replace(/^'(?=[=+\-@])/, '')
}

/** Sorts faults by line; those of the whole file come first. */
export function byLine(one: ImportFault, other: ImportFault): number {
  return (one.line ?? 0) - (other.line ?? 0)
}
