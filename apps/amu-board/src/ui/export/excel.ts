import writeExcelFile from 'write-excel-file/universal'
import type { Cell, SheetData } from 'write-excel-file/universal'
import type { CellTable } from '../table/as-cells.ts'
import type { CellKind, CellValue, Column } from '../table/column.ts'

const numberFormats: Partial<Record<CellKind, string>> = {
  count: '0',
  percent: '0.0',
  points: '+0.0;-0.0;0.0',
}
const longestName = 31

/** The rows as the cells of a sheet: numbers are numbers, headings are bold. */
export function toSheetData<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): SheetData {
  return [
    columns.map((column): Cell => ({ value: column.header, type: String, fontWeight: 'bold', wrap: true })),
    ...rows.map((row) => columns.map((column) => cellOf(column.kind, column.value(row)))),
  ]
}

/** A name that Excel takes for a sheet: at most 31 characters, and none of `\ / ? * [ ] :`. */
export function sheetName(title: string): string {
  return title
    .replaceAll(/[\\/?*[\]:]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, longestName)
}

/** Tables as an Excel file, a sheet each, with the headings always in sight. */
export function toExcel(tables: readonly CellTable[]): Promise<Blob> {
  return writeExcelFile(
    tables.map(({ title, columns, rows }) => ({
      data: toSheetData(columns, rows),
      sheet: sheetName(title),
      stickyRowsCount: 1,
      columns: columns.map((column) => ({ width: widthOf(column, rows) })),
    })),
  ).toBlob()
}

function cellOf(kind: CellKind, value: CellValue): Cell {
  if (value === null) return null
  if (typeof value === 'string') return { value, type: String }
  const format = numberFormats[kind]
  return format ? { value, type: Number, format } : { value, type: Number }
}

function widthOf<Row>(column: Column<Row>, rows: readonly Row[]): number {
  const longest = Math.max(column.header.length, ...rows.map((row) => String(column.value(row) ?? '').length))
  return Math.min(Math.max(longest + 2, 8), 60)
}
