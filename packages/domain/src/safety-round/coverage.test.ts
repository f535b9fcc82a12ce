import { expect, test } from 'vitest'
import { coverageOf, roundStandingOf } from './coverage.ts'
import type { RoundState } from './round-state.ts'

test.each<[readonly RoundState[], string]>([
  [[], 'none'],
  [['cancelled'], 'none'],
  [['planned'], 'onTheWay'],
  [['cancelled', 'closing'], 'onTheWay'],
  [['signed'], 'done'],
  [['planned', 'archived'], 'done'],
])('a unit with rounds %j stands as %s', (states, standing) => {
  expect(roundStandingOf(states)).toBe(standing)
})

test('units are counted once, in all and by faculty, whatever number of rounds they have', () => {
  const units = [
    { code: '1610', faculty: '1600' },
    { code: '1615', faculty: '1600' },
    { code: '1215', faculty: '1200' },
  ]
  const rounds = [
    { unitCode: '1615', state: 'signed' },
    { unitCode: '1615', state: 'archived' },
    { unitCode: '1610', state: 'underway' },
    { unitCode: '1215', state: 'cancelled' },
    { unitCode: '9999', state: 'signed' },
  ] as const
  const share = (numerator: number, denominator: number) => ({ numerator, denominator, base: 'allUnits' })
  expect(coverageOf(units, rounds)).toEqual({
    all: { done: share(1, 3), onTheWay: 1, without: ['1215'] },
    faculties: [
      { faculty: '1600', done: share(1, 2), onTheWay: 1, without: [] },
      { faculty: '1200', done: share(0, 1), onTheWay: 0, without: ['1215'] },
    ],
  })
})
