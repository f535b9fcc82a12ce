import { isDay } from '../calendar.ts'
import type { Expectation } from '../import/index.ts'
import { plainText } from '../import/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { Cells, CellValue, Column } from './column.ts'
import type { FigureRegister } from './register.ts'

/** What cells are checked against. */
export interface CellContext {
  readonly unitCodes: ReadonlySet<string>
  readonly campuses: readonly string[]
  /** What a choice is called, in any language; the word itself always is. */
  readonly named: (column: string, value: string) => readonly string[]
}

/** What is wrong with one cell. */
export interface CellFault {
  readonly column: string
  readonly value: string | null
  readonly expected: Expectation
}

/** No figure of a register is larger. */
const largest = 1_000_000_000

/** Reads the cells of a row as they were written, by hand or in a file. All faults are told. */
export function checkCells(
  register: FigureRegister,
  written: Readonly<Record<string, string>>,
  context: CellContext,
): Result<Cells, readonly CellFault[]> {
  const read = register.columns.map((column) => {
    const text = plainText(withoutControls(written[column.name] ?? ''))
    return { column, text, result: readCell(column, text, context) }
  })
  const faults = read.flatMap(({ column, text, result }): CellFault[] =>
    result.ok ? [] : [{ column: column.name, value: text || null, expected: result.problem }],
  )
  if (faults.length > 0) return failed(faults)
  const cells = Object.fromEntries(
    read.map(({ column, result }) => [column.name, result.ok ? result.value : null]),
  )
  const beyond = (register.limits ?? []).flatMap(({ of, atMost }): CellFault[] => {
    const sum = of.reduce((total, name) => total + Number(cells[name] ?? 0), 0)
    if (sum <= Number(cells[atMost] ?? 0) + tolerance) return []
    const column = of.at(-1) ?? atMost
    return [{ column, value: String(cells[column]), expected: { kind: 'noMoreThan', other: atMost } }]
  })
  return beyond.length > 0 ? failed(beyond) : ok(cells)
}

/** Cells have far fewer decimals: this is only what adding them in binary leaves over. */
const tolerance = 1e-6

/** What a row is known by, whatever its letters. */
export function rowKey({ key }: Pick<FigureRegister, 'key'>, cells: Cells): string {
  return key.map((name) => String(cells[name] ?? '').toLowerCase()).join('\u001f')
}

function readCell(column: Column, text: string, context: CellContext): Result<CellValue, Expectation> {
  if (text === '') return column.optional ? ok(null) : failed({ kind: 'someText' })
  switch (column.kind) {
    case 'unit':
      return context.unitCodes.has(text) ? ok(text) : failed({ kind: 'knownUnit' })
    case 'campus':
      return oneOf(context.campuses, (campus) => [campus], text)
    case 'choice':
      return oneOf(column.values, (value) => [value, ...context.named(column.name, value)], text)
    case 'year':
      return /^(19|20)\d\d$/.test(text) ? ok(Number(text)) : failed({ kind: 'year' })
    case 'quarter':
      return /^[1-4]$/.test(text) ? ok(Number(text)) : failed({ kind: 'oneOf', values: ['1', '2', '3', '4'] })
    case 'day':
      return isDay(text) ? ok(text) : failed({ kind: 'day' })
    case 'text':
      return text.length <= column.longest ? ok(text) : failed({ kind: 'characters', atMost: column.longest })
    case 'count':
      return numberIn(text, 0, { kind: 'count' })
    case 'amount':
      return numberIn(text, column.decimals, { kind: 'amount', decimals: column.decimals })
  }
}

function oneOf(
  values: readonly string[],
  namesOf: (value: string) => readonly string[],
  text: string,
): Result<CellValue, Expectation> {
  const wanted = text.toLowerCase()
  const found = values.find((value) => namesOf(value).some((name) => name.toLowerCase() === wanted))
  return found === undefined ? failed({ kind: 'oneOf', values }) : ok(found)
}

/** A number with comma or point; spaces may part thousands. */
function numberIn(text: string, decimals: number, expected: Expectation): Result<CellValue, Expectation> {
  const digits = /^(\d{1,3}( \d{3})+|\d+)(?:[.,](\d+))?$/.exec(text)
  if (!digits || (digits[3] ?? '').length > decimals) return failed(expected)
  const number = Number(text.replaceAll(' ', '').replace(',', '.'))
  return number <= largest ? ok(number) : failed({ kind: 'atMost', count: largest })
}

function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
}
