import { describe, expect, it } from 'vitest'
import type { Column } from '../table/column.ts'
import { toCsv } from './csv.ts'

interface Row {
  readonly name: string
  readonly percent: number | null
}

const columns: readonly Column<Row>[] = [
  { key: 'name', header: 'Navn', kind: 'text', value: ({ name }) => name },
  { key: 'percent', header: 'Prosent', kind: 'percent', value: ({ percent }) => percent },
]

describe('a table as CSV', () => {
  it('begins with a byte order mark and separates with semicolons and CRLF', () => {
    expect(toCsv(columns, [{ name: 'Egne mål', percent: 44 }], 'nb')).toBe(
      '\uFEFFNavn;Prosent\r\nEgne mål;44\r\n',
    )
  })

  it('writes decimals as the language does', () => {
    const rows = [{ name: 'a', percent: -4.5 }]
    expect(toCsv(columns, rows, 'nb')).toContain('a;-4,5')
    expect(toCsv(columns, rows, 'nn')).toContain('a;-4,5')
    expect(toCsv(columns, rows, 'en')).toContain('a;-4.5')
  })

  it('leaves a missing figure empty', () => {
    expect(toCsv(columns, [{ name: 'a', percent: null }], 'nb')).toContain('a;\r\n')
  })

  it('quotes separators, quotes and line breaks', () => {
    expect(toCsv(columns, [{ name: 'a;b "c"\nd', percent: 1 }], 'nb')).toContain('"a;b ""c""\nd";1')
  })

  it.each(['=1+1', '+47', '-cmd', '@sum', '\ttab', '\rreturn'])(
    'keeps %j from becoming a formula',
    (name) => {
      const [, line] = toCsv(columns, [{ name, percent: 1 }], 'nb').split('\r\n', 2)
      expect(line).toMatch(/^"?'/)
    },
  )

  it('does not touch negative figures', () => {
    expect(toCsv(columns, [{ name: 'a', percent: -1 }], 'nb')).toContain('a;-1\r\n')
  })
})
