import { describe, expect, it } from 'vitest'
import { asCells } from '../table/as-cells.ts'
import type { Column } from '../table/column.ts'
import { sheetName, toExcel, toSheetData } from './excel.ts'

interface Row {
  readonly name: string
  readonly points: number | null
}

const columns: readonly Column<Row>[] = [
  { key: 'name', header: 'Navn', kind: 'text', value: ({ name }) => name },
  { key: 'points', header: 'Endring', kind: 'points', value: ({ points }) => points },
]

describe('a table as an Excel sheet', () => {
  it('has numbers as numbers, texts as texts and nothing for a missing figure', () => {
    const [heading, first, second] = toSheetData(columns, [
      { name: '=1+1', points: -4 },
      { name: 'b', points: null },
    ])
    expect(heading?.[0]).toMatchObject({ value: 'Navn', fontWeight: 'bold' })
    expect(first?.[0]).toEqual({ value: '=1+1', type: String })
    expect(first?.[1]).toMatchObject({ value: -4, type: Number, format: '+0.0;-0.0;0.0' })
    expect(second?.[1]).toBeNull()
  })

  it('becomes a zip archive', async () => {
    const file = await toExcel([asCells('Indikatorer', columns, [{ name: 'a', points: 1 }])])
    const start = new Uint8Array(await file.arrayBuffer()).slice(0, 2)
    expect(new TextDecoder().decode(start)).toBe('PK')
  })

  it('keeps the cells of each table, whatever its rows are', () => {
    const { rows, columns: cells } = asCells('Navn', columns, [{ name: 'a', points: null }])
    expect(rows).toEqual([['a', null]])
    expect(cells.map(({ value }) => value(rows[0] ?? []))).toEqual(['a', null])
    expect(toSheetData(cells, rows)).toEqual(toSheetData(columns, [{ name: 'a', points: null }]))
  })

  it('gives the sheet a name that Excel takes', () => {
    expect(sheetName('Rapporten 2022: mot [egne] tabeller og mer')).toBe('Rapporten 2022 mot egne tabelle')
    expect(sheetName('a/b')).toBe('a b')
  })
})
