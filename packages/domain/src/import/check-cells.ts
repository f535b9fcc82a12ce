import { isDay } from '../calendar.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { CsvTable } from './csv-table.ts'
import type { Expectation, ImportFault } from './import-fault.ts'
import type { NamedRow } from './read-columns.ts'
import { byLine, readColumns } from './read-columns.ts'

/** What a cell by itself has to be. */
export interface CellRule {
  readonly isGood: (cell: string) => boolean
  readonly expected: Expectation
}

/** The rules of the cells of a file, by column. */
export type CellRules<Column extends string> = Readonly<Record<Column, readonly CellRule[]>>

/** One of these values. */
export function oneOfCells(values: readonly string[]): CellRule {
  return { isGood: (cell) => values.includes(cell), expected: { kind: 'oneOf', values } }
}

/** A text that is there, and not too long. */
export function textCell(atMost: number): readonly CellRule[] {
  return [{ isGood: (cell) => cell !== '', expected: { kind: 'someText' } }, ...shortCell(atMost)]
}

/** A text that is not too long, or nothing. */
export function shortCell(atMost: number): readonly CellRule[] {
  return [{ isGood: (cell) => cell.length <= atMost, expected: { kind: 'characters', atMost } }]
}

/** A day of the calendar. */
export const dayCell: CellRule = { isGood: isDay, expected: { kind: 'day' } }

/** The same rule, or nothing at all. */
export function orEmpty({ isGood, expected }: CellRule): CellRule {
  return { isGood: (cell) => cell === '' || isGood(cell), expected }
}

/** The code of one of the units. */
export function unitCell(codes: ReadonlySet<string>): CellRule {
  return { isGood: (cell) => codes.has(cell), expected: { kind: 'knownUnit' } }
}

/** The principal name of one of the persons, in small letters. */
export function personCell(names: ReadonlySet<string>): CellRule {
  return { isGood: (cell) => names.has(cell.toLowerCase()), expected: { kind: 'knownPerson' } }
}

/**
 * Reads a table with exactly these columns, in any order, and checks every cell. All faults are told, by line.
 *
 * @param keyOf what a row is known by: none may come twice
 * @param beyond what is wrong between the cells of a row; asked only of a table that has all columns
 */
export function checkCells<Column extends string>(
  table: CsvTable,
  rules: CellRules<Column>,
  keyOf: (row: NamedRow<Column>) => string,
  beyond: (row: NamedRow<Column>) => readonly ImportFault[] = () => [],
): Result<readonly NamedRow<Column>[], readonly ImportFault[]> {
  const columns = Object.keys(rules) as Column[]
  const { rows, missing, faults } = readColumns(table, columns, (name) =>
    columns.find((column) => column === name),
  )
  const ofCells = (row: NamedRow<Column>) =>
    columns.flatMap((column) => {
      const broken = rules[column].find(({ isGood }) => !isGood(row.cell(column)))
      return broken ? [row.fault(column, broken.expected)] : []
    })
  const all = [
    ...faults,
    ...(missing.size > 0
      ? []
      : [...rows.flatMap((row) => [...ofCells(row), ...beyond(row)]), ...repeated(rows, columns, keyOf)]),
  ].toSorted(byLine)
  return all.length === 0 ? ok(rows) : failed(all)
}

function repeated<Column extends string>(
  rows: readonly NamedRow<Column>[],
  [first]: readonly Column[],
  keyOf: (row: NamedRow<Column>) => string,
): readonly ImportFault[] {
  const lineOf = new Map<string, number>()
  return rows.flatMap((row) => {
    const earlier = lineOf.get(keyOf(row))
    if (earlier === undefined) lineOf.set(keyOf(row), row.line)
    return earlier === undefined || first === undefined
      ? []
      : [row.fault(first, { kind: 'rowOnce', firstLine: earlier })]
  })
}
