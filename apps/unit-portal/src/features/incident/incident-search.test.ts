import { expect, test } from 'vitest'
import { incidentSearch, isFiltered } from './incident-search.ts'

test('an address is read, and what is not valid is left out', () => {
  expect(
    incidentSearch({
      state: 'open',
      type: 'x',
      category: 'fire',
      due: 'closed',
      q: 17,
      order: 'deadline',
      page: '3',
    }),
  ).toEqual({ state: 'open', category: 'fire', q: '17', order: 'deadline', page: 3 })
  expect(incidentSearch({ page: 1, q: '', order: 'unit' })).toEqual({})
})

test('order and page leave nothing out', () => {
  expect(isFiltered({ order: 'deadline', page: 3 })).toBe(false)
  expect(isFiltered({ q: 'x' })).toBe(true)
})
