import { describe, expect, test } from 'vitest'
import { policy } from '../access/index.ts'
import type { ReportState } from './report-state.ts'
import { canMove, reportMoves, reportStateOf } from './report-state.ts'

test.each([
  [0, 4, false, 'notStarted'],
  [1, 4, false, 'inProgress'],
  [4, 4, false, 'complete'],
  [4, 4, true, 'submitted'],
  // an imported report may have blanks
  [3, 4, true, 'submitted'],
] as const)('%i of %i answered, handed in %s: %s', (answered, shown, handedIn, state) => {
  expect(reportStateOf({ answered, shown }, handedIn)).toBe(state)
})

describe('what can be done with a report', () => {
  test.each([
    ['notStarted', true, false],
    ['inProgress', true, false],
    ['complete', true, true],
    ['signed', false, false],
    ['submitted', false, false],
  ] as const)('%s: answer %s, hand in %s', (state: ReportState, answer, submit) => {
    expect(canMove(state, 'answer')).toBe(answer)
    expect(canMove(state, 'submit')).toBe(submit)
  })

  test('takes a right that somebody has', () => {
    for (const { right } of Object.values(reportMoves)) expect(policy[right]).not.toEqual([])
  })
})
