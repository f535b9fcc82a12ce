import { expect, test } from 'vitest'
import { daysAfter, daysBetween, isDay, yearsAfter } from './calendar.ts'

test.each([
  ['2026-11-23', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['23.11.2026', false],
  ['2026-11-23 10:00', false],
  ['26-11-23', false],
  ['', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is)
})

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-03-28', 90, '2026-06-26'],
])('%s and %i days is %s', (day, days, later) => {
  expect(daysAfter(day, days)).toBe(later)
  expect(daysBetween(day, later)).toBe(days)
})

test.each([
  ['2026-01-01', 2, '2028-01-01'],
  ['2024-02-29', 2, '2026-03-01'],
  ['2024-02-29', 4, '2028-02-29'],
])('%s and %i years is %s', (day, years, later) => {
  expect(yearsAfter(day, years)).toBe(later)
})
