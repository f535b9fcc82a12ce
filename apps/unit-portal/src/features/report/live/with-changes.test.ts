import { expect, test } from 'vitest'
import { withTold } from './with-changes.ts'

const answer = (value: 'yes' | 'no') => ({ value, by: null, at: '2026-11-23T09:00:00.000Z' })
const report = { seq: 4, state: 'inProgress', answers: { goals: answer('yes'), plan: answer('no') } } as never

test.each([
  [5, ['goals'], { goals: answer('no') }, { goals: answer('no'), plan: answer('no') }],
  [5, ['goals'], {}, { plan: answer('no') }],
  [5, [], {}, { goals: answer('yes'), plan: answer('no') }],
  [3, ['goals'], { goals: answer('no') }, { goals: answer('yes'), plan: answer('no') }],
] as const)('at number %d, with %j told', (seq, items, answers, expected) => {
  expect(withTold(report, { seq, state: 'inProgress', items, answers }).answers).toEqual(expected)
})
