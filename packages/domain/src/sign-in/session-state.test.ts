import { expect, test } from 'vitest'
import { sessionState } from './session-state.ts'

const at = (time: string) => new Date(`2026-11-23T${time}Z`)

test.each([
  ['08:00:00', '08:00:00', '08:59:59.999', 'active'],
  ['08:00:00', '08:00:00', '09:00:00', 'idle'],
  ['08:00:00', '19:30:00', '19:59:59.999', 'active'],
  ['08:00:00', '19:59:00', '20:00:00', 'expired'],
  ['08:00:00', '08:00:00', '20:00:00', 'expired'],
  // a clock that was set back
  ['08:00:00', '08:10:00', '08:05:00', 'active'],
])('signed in %s, last seen %s, at %s: %s', (createdAt, lastSeenAt, now, state) => {
  expect(sessionState({ createdAt: at(createdAt), lastSeenAt: at(lastSeenAt) }, at(now))).toBe(state)
})

test('has the limits that are set', () => {
  const session = { createdAt: at('08:00:00'), lastSeenAt: at('08:00:00') }
  const minute = 60_000
  expect(sessionState(session, at('08:05:00'), { idle: 5 * minute, absolute: 10 * minute })).toBe('idle')
  expect(sessionState(session, at('08:10:00'), { idle: 60 * minute, absolute: 10 * minute })).toBe('expired')
})
