import { expect, test } from 'vitest'
import { filterOf, measuresSearch } from './search.ts'

test('an address is read, and what is not valid left out', () => {
  const address = {
    state: 'open',
    due: 'late',
    source: 'finding',
    gravity: 'law',
    goal: '7',
    owner: 'role:lineManager',
    q: 'mål',
    page: '2',
  }
  expect(measuresSearch(address)).toEqual({ ...address, goal: 7, page: 2 })
  expect(
    measuresSearch({
      state: 'lost',
      due: 'x',
      goal: '-1',
      owner: 'role:king',
      q: '',
      page: '1',
      gravity: 'none',
    }),
  ).toEqual({})
})

test.each([
  [{ state: 'open' }, { state: ['planned', 'inProgress', 'reopened'] }],
  [{ state: 'finished' }, { state: ['done', 'effectConfirmed'] }],
  [{ state: 'dropped' }, { state: ['dropped'] }],
  [{ goal: '0' }, { goalId: null }],
  [{ goal: '7' }, { goalId: 7 }],
  [{ owner: 'person:a:b' }, { ownerPerson: 'a:b' }],
  [{ owner: 'body:HR' }, { ownerBody: 'HR' }],
  [{ owner: 'role:hseSection' }, { ownerRole: 'hseSection' }],
  [
    { due: 'late', source: 'goal', gravity: 'policy', q: 'x' },
    { due: ['late'], source: ['goal'], gravity: ['policy'], search: 'x' },
  ],
])('%o asks for %o', (address, filter) => {
  expect(filterOf(measuresSearch(address))).toEqual(filter)
})
