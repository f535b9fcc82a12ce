import type { ColumnKind, ReportCell, ReportContent, ReportTable } from '@hms/domain/annual-report'
import type { Language } from '@hms/domain/language'
import { createTexts } from '@hms/texts'
import type { Cell, SheetData } from 'write-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { cellValue } from './cell-text.ts'
import { tablesOf } from './tables-of.ts'

const formats: Partial<Record<ColumnKind, string>> = { count: '0', percent: '0.0', points: '+0.0;-0.0;0.0' }
const longestSheetName = 31
const widest = 60

/** Every table of the report as an Excel file: a list of them first, then a sheet each, in which numbers are numbers. */
export async function reportExcel(report: ReportContent, language: Language): Promise<Uint8Array> {
  const t = (await createTexts({ language, namespaces: ['annual-report'] })).getFixedT(
    language,
    'annual-report',
  )
  const tables = tablesOf(report).map(({ chapter, table }, index) => ({
    table,
    sheet: sheetName(`${chapter}.${index + 1} ${table.title[language]}`),
  }))
  const contents: SheetData = [
    [head(t('excel.sheet')), head(t('excel.table'))],
    ...tables.map(({ table, sheet }): Cell[] => [
      { value: sheet, type: String },
      { value: table.title[language], type: String, wrap: true },
    ]),
  ]
  return writeExcelFile([
    {
      data: contents,
      sheet: t('excel.contents'),
      stickyRowsCount: 1,
      columns: [{ width: 34 }, { width: 100 }],
    },
    ...tables.map(({ table, sheet }) => ({
      data: sheetOf(table, language),
      sheet,
      stickyRowsCount: 1,
      columns: table.columns.map((column, at) => ({
        width: widthOf([column.head, ...table.rows.map((row) => row[at] ?? null)], language),
      })),
    })),
  ]).toBuffer()
}

function sheetOf({ columns, rows }: ReportTable, language: Language): SheetData {
  return [
    columns.map((column) => head(column.head[language])),
    ...rows.map((row) => row.map((cell, at) => cellOf(cell, columns[at]?.kind ?? 'text', language))),
  ]
}

function head(value: string): Cell {
  return { value, type: String, fontWeight: 'bold', wrap: true }
}

function cellOf(cell: ReportCell, kind: ColumnKind, language: Language): Cell {
  const value = cellValue(cell, language)
  if (value === null) return null
  if (typeof value === 'string') return { value, type: String, wrap: true }
  const format = formats[kind]
  return format ? { value, type: Number, format } : { value, type: Number }
}

/** A name that Excel takes for a sheet; the number before it keeps it from being that of another. */
function sheetName(title: string): string {
  return title
    .replaceAll(/[\\/?*[\]:]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, longestSheetName)
    .trim()
}

function widthOf(cells: readonly ReportCell[], language: Language): number {
  const longest = Math.max(...cells.map((cell) => String(cellValue(cell, language) ?? '').length))
  return Math.min(Math.max(longest + 2, 9), widest)
}
