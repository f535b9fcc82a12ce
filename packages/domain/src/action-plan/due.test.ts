import { describe, expect, test } from 'vitest'
import type { Deadline, Due } from './due.ts'
import { dueOf } from './due.ts'
import { measureStates } from './measure-state.ts'

const today = '2026-11-25'
const by = (day: string): Deadline => ({ kind: 'date', day })
const ongoing: Deadline = { kind: 'ongoing' }

describe.each(['planned', 'inProgress', 'reopened'] as const)('of one that is %s', (state) => {
  test.each<[Deadline, string, Due]>([
    [by('2026-11-24'), today, 'late'],
    [by('2026-11-25'), today, 'soon'],
    [by('2026-12-09'), today, 'soon'],
    [by('2026-12-10'), today, 'later'],
    [ongoing, '2025-11-25', 'reviewDue'],
    [ongoing, '2025-11-26', 'ongoing'],
    [ongoing, '2020-01-01', 'reviewDue'],
  ])('%o, looked at on %s: %s', (deadline, lastLookedAt, due) => {
    expect(dueOf({ state, deadline, lastLookedAt }, today)).toBe(due)
  })
})

test.each(['done', 'effectConfirmed', 'dropped'] as const)('of one that is %s, nothing is due', (state) => {
  for (const deadline of [by('2020-01-01'), by('2030-01-01'), ongoing]) {
    expect(dueOf({ state, deadline, lastLookedAt: '2020-01-01' }, today)).toBe('closed')
  }
})

test('every state is one or the other', () => {
  for (const state of measureStates) {
    expect(dueOf({ state, deadline: by('2020-01-01'), lastLookedAt: today }, today)).toMatch(
      /^(late|closed)$/,
    )
  }
})
