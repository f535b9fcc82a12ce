import type { CsvRow, CsvTable } from '@hms/domain/import'
import type { DataFault } from './file-fault.ts'

/** What could be read of a file, and the lines that could not. */
export interface ReadCsv {
  readonly table: CsvTable
  readonly faults: readonly DataFault[]
}

/**
 * Splits separated values (RFC 4180) into cells. The separator, `;` or `,`, is told from the first line; lines end with
 * LF, CRLF or CR; a cell in quotes may hold separators, doubled quotes and line ends. Empty lines are no rows.
 *
 * A row with a broken quote is left out and told, and reading goes on with the next line of the file, so that one
 * forgotten quote hides no other fault. (csv-parse, asked to skip such rows, loses lines that follow.) A row that runs
 * over several lines and doesn't fit the header is taken as such, too: its quote was closed by that of another row.
 */
export function readCsv(fileText: string): ReadCsv {
  const text = fileText.replace(/\r\n?/g, '\n')
  const separator = separatorOf(text)
  const rows: CsvRow[] = []
  const faults: DataFault[] = []
  let line = 1
  for (let start = 0; start < text.length;) {
    const row = readRow(text, start, separator)
    const firstEnd = lineEnd(text, start)
    const runsOn = row.end > firstEnd && rows[0] !== undefined && row.cells.length !== rows[0].cells.length
    const end = runsOn ? firstEnd : row.end
    const broken = runsOn ? excerpt(text.slice(start, firstEnd)) : row.broken
    if (broken !== null) {
      faults.push({ line, column: null, value: broken, expected: { kind: 'closedQuote' } })
      // Without names for the columns nothing below can be understood.
      if (rows.length === 0) break
    } else if (end > start) {
      rows.push({ line, cells: row.cells })
    }
    line += linesIn(text, start, end) + 1
    start = end + 1
  }
  const [header, ...body] = rows
  return { table: { header: header?.cells ?? [], rows: body }, faults }
}

type Separator = ';' | ','

/** No cell is longer: a quote that isn't closed within it is taken as forgotten, however long the file is. */
const longestCell = 20_000
/** How much of a broken cell is told. */
const excerptLength = 40

function separatorOf(text: string): Separator {
  const header = /^\n*([^\n]*)/.exec(text)?.[1] ?? ''
  const outsideQuotes = header.replace(/"[^"]*"/g, '')
  return outsideQuotes.split(',').length > outsideQuotes.split(';').length ? ',' : ';'
}

interface Row {
  readonly cells: readonly string[]
  /** Place of the line end, or of the end of the text. */
  readonly end: number
  /** The cell with the broken quote, if one has; `end` is then that of the line on which the row begins. */
  readonly broken: string | null
}

function readRow(text: string, start: number, separator: Separator): Row {
  const cells: string[] = []
  for (let place = start; ;) {
    const cell = text[place] === '"' ? quotedCell(text, place) : plainCell(text, place, separator)
    const next = text[cell?.end ?? place] ?? '\n'
    if (!cell || (next !== separator && next !== '\n')) {
      const end = lineEnd(text, start)
      return { cells: [], end, broken: excerpt(text.slice(place, Math.max(end, place))) }
    }
    cells.push(cell.value)
    if (next === '\n') return { cells, end: cell.end, broken: null }
    place = cell.end + 1
  }
}

/** A cell and the place behind it. */
interface Cell {
  readonly value: string
  readonly end: number
}

function plainCell(text: string, start: number, separator: Separator): Cell | null {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n') {
    if (text[end] === '"') return null
    end += 1
  }
  return { value: text.slice(start, end), end }
}

function quotedCell(text: string, start: number): Cell | null {
  for (let from = start + 1; ;) {
    const quote = text.indexOf('"', from)
    if (quote === -1 || quote - start > longestCell) return null
    if (text[quote + 1] !== '"') {
      return { value: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 }
    }
    from = quote + 2
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0
  for (
    let place = text.indexOf('\n', from);
    place !== -1 && place < to;
    place = text.indexOf('\n', place + 1)
  )
    lines += 1
  return lines
}

function excerpt(cell: string): string {
  return cell.length <= excerptLength ? cell : `${cell.slice(0, excerptLength)}…`
}
