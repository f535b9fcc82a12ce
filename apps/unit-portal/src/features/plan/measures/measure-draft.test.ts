import { expect, test } from 'vitest'
import { draftOf, faultsOf, wishOf } from './measure-draft.ts'

const measure = {
  text: 'Write down goals',
  owner: { kind: 'role', role: 'lineManager' },
  deadline: { kind: 'date', day: '2027-03-01' },
  source: 'goal',
  goalId: 7,
  costClass: 'low',
} as const

test('a measure goes through its form unchanged', () => {
  const { source: _source, ...wish } = measure
  expect(wishOf(draftOf(measure))).toEqual(wish)
  expect(wishOf(draftOf({ ...measure, deadline: { kind: 'ongoing' }, goalId: null }))).toEqual({
    ...wish,
    deadline: { kind: 'ongoing' },
    goalId: null,
  })
})

test('what is left out is told by field', () => {
  const draft = draftOf(measure)
  expect(faultsOf(draft)).toEqual([])
  expect(faultsOf({ ...draft, text: ' ', day: '', goal: '' })).toEqual(['text', 'day', 'goal'])
  expect(faultsOf({ ...draft, day: '', ongoing: true, goal: '', source: 'none' })).toEqual([])
})
