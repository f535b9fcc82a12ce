import { describe, expect, it } from 'vitest'
import { boardSearch, parseSearch, stringifySearch } from './search.ts'

describe('the address of a screen', () => {
  it('keeps codes as texts and leaves out what is empty', () => {
    expect(parseSearch('?faculty=1100&year=2022&q=')).toEqual({ faculty: '1100', year: '2022', q: '' })
    expect(stringifySearch({ year: 2022, faculty: '1100', q: '', section: undefined })).toBe(
      '?year=2022&faculty=1100',
    )
    expect(stringifySearch({})).toBe('')
  })

  it('survives being written and read', () => {
    const search = { year: 2022, faculty: '1100' }
    expect(boardSearch(parseSearch(stringifySearch(search)))).toEqual(search)
  })

  it.each(['', '22', '2022x', 'zz', undefined, null, []])('takes %j for no year', (year) => {
    expect(boardSearch({ year })).toEqual({})
  })
})
