import { stripVTControlCharacters } from 'node:util'
import type { Language } from '@hms/domain/language'

/** A table to print: `text` for people, `value` for programs. */
export interface PrintedTable {
  readonly columns: readonly { readonly title: string; readonly align: 'left' | 'right' }[]
  readonly rows: readonly (readonly PrintedCell[])[]
}

/** One cell. Null is no value. */
export interface PrintedCell {
  readonly text: string
  readonly value: string | number | null
}

const gap = '  '
const byteOrderMark = '\uFEFF'

/** The table aligned in columns, for a terminal. */
export function asText({ columns, rows }: PrintedTable): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => row.map(({ text }) => text))]
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => widthOf(line[index] ?? ''))))
  const printed = lines.map((line) =>
    columns
      .map(({ align }, index) => padded(line[index] ?? '', widths[index] ?? 0, align))
      .join(gap)
      .trimEnd(),
  )
  const rule = widths.map((width) => '─'.repeat(width)).join(gap)
  const [header = '', ...body] = printed
  return `${[header, rule, ...body].join('\n')}\n`
}

/**
 * The table as Excel in Norway opens it by a double click: semicolons, UTF-8 with byte order mark, CRLF, and a decimal
 * comma in Norwegian (a point in English). A text that a spreadsheet would take for a formula gets an apostrophe first.
 */
export function asCsv({ columns, rows }: PrintedTable, language: Language): string {
  const lines = [
    columns.map(({ title }) => csvCell(title, language)),
    ...rows.map((row) => row.map(({ value }) => csvCell(value, language))),
  ]
  return `${byteOrderMark}${lines.map((line) => `${line.join(';')}\r\n`).join('')}`
}

function padded(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(width - widthOf(text))
  return align === 'right' ? space + text : text + space
}

function widthOf(text: string): number {
  return [...stripVTControlCharacters(text)].length
}

function csvCell(value: PrintedCell['value'], language: Language): string {
  if (value === null) return ''
  if (typeof value === 'number') return language === 'en' ? String(value) : String(value).replace('.', ',')
  const harmless = /^[=+\-@\t]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
