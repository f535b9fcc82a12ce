import { describe, expect, test } from 'vitest'
import { dayOf, daysBetween } from './days.ts'

describe('the day in Norway', () => {
  test.each([
    ['2026-11-23T12:00:00Z', '2026-11-23'],
    ['2026-11-23T23:30:00Z', '2026-11-24'],
    ['2026-06-30T22:30:00Z', '2026-07-01'],
    ['2026-06-30T21:30:00Z', '2026-06-30'],
  ])('at %s is %s', (moment, day) => {
    expect(dayOf(new Date(moment))).toBe(day)
  })
})

describe('days between', () => {
  test.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2027-01-06', 44],
    ['2026-12-31', '2027-01-01', 1],
    ['2027-01-07', '2027-01-06', -1],
    ['2027-03-27', '2027-03-29', 2],
    ['2026-11-23', '2027-01-06T00:00:00.000Z', 44],
  ])('%s and %s: %d', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
})
