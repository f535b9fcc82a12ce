import { expect, it } from 'vitest'
import { peopleSearch } from './search.ts'

it('keeps in the address what the list can be narrowed by, and drops what means nothing', () => {
  const search = { q: 'kjemi', role: 'lineManager', unit: '1615', standing: 'away', sort: '-end' }
  expect(peopleSearch({ ...search, page: '2' })).toEqual({ ...search, page: 2 })
  expect(
    peopleSearch({ q: '', role: 'boss', standing: 'here', sort: 'email', page: '1', other: 'x' }),
  ).toEqual({})
})
