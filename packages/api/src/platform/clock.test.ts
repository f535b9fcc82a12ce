import { expect, test } from 'vitest'
import { instantOf, localDay } from './clock.ts'

test.each([
  ['2026-11-23', '09:30', '2026-11-23T08:30:00.000Z'],
  ['2026-07-01', '09:30', '2026-07-01T07:30:00.000Z'],
  ['2026-01-01', '00:00', '2025-12-31T23:00:00.000Z'],
  // Summer time begins at 02:00 and ends at 03:00.
  ['2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
  ['2026-10-25', '02:30', '2026-10-25T01:30:00.000Z'],
  ['2026-10-25', '03:30', '2026-10-25T02:30:00.000Z'],
])('%s at %s is %s', (day, time, instant) => {
  expect(instantOf(day, time).toISOString()).toBe(instant)
  expect(localDay(instantOf(day, time))).toBe(day)
})
