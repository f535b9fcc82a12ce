import type { Language } from '@hms/domain/language'
import type { CellValue, Column } from '../table/column.ts'

const byteOrderMark = '\uFEFF'
const separator = ';'

/**
 * The rows as a CSV file that spreadsheets open as it is meant: `;` between the cells, a byte order mark so that
 * UTF-8 is recognised, CRLF, and decimals as the language writes them (comma in nb and nn, point in en).
 * A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function toCsv<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  language: Language,
): string {
  const lines = [
    columns.map((column) => textCell(column.header)),
    ...rows.map((row) => columns.map((column) => cellText(column.value(row), language))),
  ]
  return byteOrderMark + lines.map((cells) => cells.join(separator) + '\r\n').join('')
}

function cellText(value: CellValue, language: Language): string {
  if (value === null) return ''
  if (typeof value === 'string') return textCell(value)
  return language === 'en' ? String(value) : String(value).replace('.', ',')
}

function textCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
