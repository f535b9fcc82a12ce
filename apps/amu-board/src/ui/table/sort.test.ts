import { describe, expect, it } from 'vitest'
import type { Column } from './column.ts'
import { formatSort, nextSort, parseSort, sortRows } from './sort.ts'

interface Row {
  readonly name: string
  readonly change: number | null
}

const columns: readonly Column<Row>[] = [
  { key: 'name', header: '', kind: 'text', value: ({ name }) => name },
  { key: 'change', header: '', kind: 'points', value: ({ change }) => change },
]
const rows: readonly Row[] = [
  { name: 'Åse', change: 2 },
  { name: 'ære', change: null },
  { name: 'Berit', change: -3 },
  { name: 'øl 10', change: 2 },
  { name: 'øl 9', change: 10 },
]
const names = (sorted: readonly Row[]) => sorted.map(({ name }) => name)

describe('the order of a table', () => {
  it('is as the rows came when nothing is chosen, or a column that is not there', () => {
    expect(sortRows(rows, columns, null, 'nb')).toBe(rows)
    expect(sortRows(rows, columns, { key: 'gone', descending: false }, 'nb')).toBe(rows)
  })

  it('is alphabetical as Norwegians know it, with numbers by size', () => {
    expect(names(sortRows(rows, columns, { key: 'name', descending: false }, 'nb'))).toEqual([
      'Berit',
      'ære',
      'øl 9',
      'øl 10',
      'Åse',
    ])
  })

  it('keeps rows without a figure last, whichever way', () => {
    const down = names(sortRows(rows, columns, { key: 'change', descending: true }, 'nb'))
    const up = names(sortRows(rows, columns, { key: 'change', descending: false }, 'nb'))
    expect(down).toEqual(['øl 9', 'Åse', 'øl 10', 'Berit', 'ære'])
    expect(up).toEqual(['Berit', 'Åse', 'øl 10', 'øl 9', 'ære'])
  })
})

describe('the sort in the address', () => {
  it('is read as it was written', () => {
    for (const sort of [
      { key: 'change', descending: true },
      { key: 'name', descending: false },
    ])
      expect(parseSort(formatSort(sort), ['name', 'change'])).toEqual(sort)
  })

  it('is nothing when the column is unknown or missing', () => {
    expect(parseSort('-other', ['name'])).toBeNull()
    expect(parseSort(undefined, ['name'])).toBeNull()
  })
})

describe('a click on a heading', () => {
  it('begins with the largest figure, and with A', () => {
    expect(nextSort(null, { key: 'change', kind: 'points' })).toEqual({ key: 'change', descending: true })
    expect(nextSort(null, { key: 'name', kind: 'text' })).toEqual({ key: 'name', descending: false })
  })

  it('turns the order the second time', () => {
    expect(nextSort({ key: 'change', descending: true }, { key: 'change', kind: 'points' })).toEqual({
      key: 'change',
      descending: false,
    })
  })
})
