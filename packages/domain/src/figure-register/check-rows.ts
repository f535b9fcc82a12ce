import type { CsvTable, ImportFault } from '../import/index.ts'
import { byLine, readColumns } from '../import/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { CellContext } from './check-cells.ts'
import { checkCells, rowKey } from './check-cells.ts'
import type { Cells } from './column.ts'
import type { FigureRegister } from './register.ts'

/** What a file of rows is checked against. */
export interface RowsContext extends CellContext {
  /** What a column is called, in any language; its own name it always is. */
  readonly columnNamed: (column: string) => readonly string[]
}

/**
 * Reads the rows of a register from a table with its columns, in any order, by their own names or as they are called on
 * the screen. Those that may be blank may be left out. All faults are told, by line and column.
 */
export function checkRows(
  register: FigureRegister,
  table: CsvTable,
  context: RowsContext,
): Result<readonly Cells[], readonly ImportFault[]> {
  const names = register.columns.map(({ name }) => name)
  const columnFor = (header: string) => {
    const wanted = header.toLowerCase()
    return names.find((name) =>
      [name, ...context.columnNamed(name)].some((called) => called.toLowerCase() === wanted),
    )
  }
  const optional = new Set(register.columns.flatMap(({ name, optional: may }) => (may ? [name] : [])))
  const there = new Set(table.header.map((header) => columnFor(header.trim())))
  const { rows, missing, faults } = readColumns(
    table,
    names.filter((name) => !optional.has(name) || there.has(name)),
    columnFor,
  )
  if (missing.size > 0) return failed(faults)
  const firstLines = new Map<string, number>()
  const read: Cells[] = []
  const found = rows.flatMap((row): readonly ImportFault[] => {
    const written = Object.fromEntries(names.map((name) => [name, row.cell(name)]))
    const checked = checkCells(register, written, context)
    if (!checked.ok) return checked.problem.map(({ column, expected }) => row.fault(column, expected))
    const key = rowKey(register, checked.value)
    const firstLine = firstLines.get(key)
    if (firstLine !== undefined) return [row.fault(register.key.at(-1) ?? '', { kind: 'rowOnce', firstLine })]
    firstLines.set(key, row.line)
    read.push(checked.value)
    return []
  })
  const all = [...faults, ...found].toSorted(byLine)
  return all.length === 0 ? ok(read) : failed(all)
}
