import { describe, expect, test } from 'vitest'
import { policy } from '../access/index.ts'
import type { ReportMove, ReportState } from './report-state.ts'
import { canMove, reportMoves, reportStateOf } from './report-state.ts'

test.each([
  [0, 4, false, false, 'notStarted'],
  [1, 4, false, false, 'inProgress'],
  [4, 4, false, false, 'complete'],
  [4, 4, false, true, 'signed'],
  // nobody's signature makes up for a blank
  [3, 4, false, true, 'inProgress'],
  [4, 4, true, true, 'submitted'],
  // an imported report may have blanks, and has no signatures
  [3, 4, true, false, 'submitted'],
] as const)('%i of %i answered, handed in %s, signed %s: %s', (answered, shown, handedIn, signed, state) => {
  expect(reportStateOf({ answered, shown }, handedIn, signed)).toBe(state)
})

describe('what can be done with a report', () => {
  test.each([
    ['notStarted', ['answer']],
    ['inProgress', ['answer']],
    ['complete', ['answer', 'sign', 'void', 'withdraw', 'letThrough']],
    ['signed', ['answer', 'void', 'withdraw', 'submit']],
    ['submitted', ['reopen']],
  ] as const)('%s: %s', (state: ReportState, possible) => {
    const moves = Object.keys(reportMoves) as ReportMove[]
    expect(moves.filter((move) => canMove(state, move))).toEqual(possible)
  })

  test('takes a right that somebody has', () => {
    for (const { right } of Object.values(reportMoves)) expect(policy[right]).not.toEqual([])
  })
})
