import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysAfter } from '../calendar.ts'
import type { Period } from './dated-appointment.ts'
import { isInForce, overlap, standingOn } from './dated-appointment.ts'

test.each([
  ['2026-11-24', null, false],
  ['2026-11-24', '2026-12-31', false],
  ['2026-01-01', '2026-11-22', false],
  ['2026-01-01', '2026-11-23', true],
  ['2026-11-23', '2026-11-23', true],
  ['2026-11-23', null, true],
])('from %s to %s, on 23 November 2026: %s', (validFrom, validTo, inForce) => {
  expect(isInForce({ validFrom, validTo }, '2026-11-23')).toBe(inForce)
})

test.each([
  ['2026-11-24', null, 'notBegun'],
  ['2026-11-23', '2026-11-23', 'inForce'],
  ['2026-01-01', '2026-11-22', 'ended'],
] as const)('from %s to %s is %s then', (validFrom, validTo, standing) => {
  expect(standingOn({ validFrom, validTo }, '2026-11-23')).toBe(standing)
})

const day = fc.integer({ min: 0, max: 8 }).map((days) => daysAfter('2026-01-01', days))

const period: fc.Arbitrary<Period> = fc
  .tuple(day, fc.option(fc.nat(4)))
  .map(([validFrom, days]) => ({ validFrom, validTo: days === null ? null : daysAfter(validFrom, days) }))

test('two periods overlap exactly when there is a day on which both are in force', () => {
  const days = Array.from({ length: 14 }, (_, days) => daysAfter('2026-01-01', days))
  fc.assert(
    fc.property(period, period, (one, other) => {
      expect(overlap(one, other)).toBe(days.some((on) => isInForce(one, on) && isInForce(other, on)))
    }),
  )
})
