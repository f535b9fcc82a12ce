import { expect, test } from 'vitest'
import type { ListedMeasure } from '../../app/api.ts'
import { isFiltered, matching, planSearch } from './plan-search.ts'

test('an address is read, and what is not valid left out', () => {
  const search = {
    year: 2026,
    view: 'table',
    state: 'done',
    due: 'closed',
    source: 'goal',
    finding: 3,
    q: 'mål',
  }
  expect(planSearch(search)).toEqual(search)
  expect(
    planSearch({ year: 'x', view: 'map', state: 'lost', due: 1, source: null, finding: -1, q: '' }),
  ).toEqual({})
  // A number that was searched for is read as one by the router.
  expect(planSearch({ q: 2026 })).toEqual({ q: '2026' })
})

test('the year and the view leave nothing out', () => {
  expect(isFiltered(planSearch({ year: 2026, view: 'table' }))).toBe(false)
  expect(isFiltered(planSearch({ due: 'late' }))).toBe(true)
})

test('each filter leaves out what does not match, and together they leave out more', () => {
  const measure = { id: 1, text: 'Skriv MÅL', state: 'planned', due: 'late', source: 'finding', findingId: 7 }
  const other = { id: 2, text: 'Gå runde', state: 'done', due: 'closed', source: 'none', findingId: null }
  const all = [measure, other] as unknown as readonly ListedMeasure[]
  const found = (raw: Record<string, unknown>) => matching(all, planSearch(raw)).map(({ id }) => id)
  expect(found({})).toEqual([1, 2])
  expect(found({ state: 'done' })).toEqual([2])
  expect(found({ due: 'late' })).toEqual([1])
  expect(found({ source: 'none' })).toEqual([2])
  expect(found({ finding: 7 })).toEqual([1])
  expect(found({ q: 'mål' })).toEqual([1])
  expect(found({ q: 'mål', state: 'done' })).toEqual([])
})
