import { expect, test } from 'vitest'
import {
  formatDate,
  formatDateTime,
  formatList,
  formatNumber,
  formatPercent,
  formatPercentagePoints,
  formatSigned,
  formatTime,
} from './format.ts'

test.each([
  [1234.5, 1, '1\u00a0234,5', '1,234.5'],
  [75, 0, '75', '75'],
  [0.25, 2, '0,25', '0.25'],
  [-3, 0, '−3', '−3'],
  [-0.2, 0, '0', '0'],
])('the number %d with %d decimals', (value, decimals, norwegian, english) => {
  expect(formatNumber(value, 'nb', decimals)).toBe(norwegian)
  expect(formatNumber(value, 'nn', decimals)).toBe(norwegian)
  expect(formatNumber(value, 'en', decimals)).toBe(english)
})

test.each([
  [90.7, '90,7\u00a0%', '90.7%'],
  [44, '44,0\u00a0%', '44.0%'],
  [0, '0,0\u00a0%', '0.0%'],
  [100, '100,0\u00a0%', '100.0%'],
  [66.6666, '66,7\u00a0%', '66.7%'],
])('%d per cent', (percent, norwegian, english) => {
  expect(formatPercent(percent, 'nb')).toBe(norwegian)
  expect(formatPercent(percent, 'nn')).toBe(norwegian)
  expect(formatPercent(percent, 'en')).toBe(english)
})

test.each([
  [2.7, '+2,7', '+2.7'],
  [-4, '−4,0', '−4.0'],
  [0, '0,0', '0.0'],
  [-0.04, '0,0', '0.0'],
  [0.04, '0,0', '0.0'],
])('a change of %d percentage points', (points, norwegian, english) => {
  expect(formatSigned(points, 'nn')).toBe(norwegian)
  expect(formatPercentagePoints(points, 'nb')).toBe(`${norwegian}\u00a0prosentpoeng`)
  expect(formatPercentagePoints(points, 'nn')).toBe(`${norwegian}\u00a0prosentpoeng`)
  expect(formatPercentagePoints(points, 'en')).toBe(`${english}\u00a0percentage points`)
})

test('dates and times are those of Norway, summer and winter', () => {
  const winter = '2026-11-23T13:02:59Z'
  const summer = '2026-06-30T22:30:00Z'
  expect(formatTime(winter, 'nb')).toBe('14:02')
  expect(formatTime(winter, 'nn')).toBe('14:02')
  expect(formatTime(winter, 'en')).toBe('14:02')
  expect(formatTime('2026-01-01T08:05:00Z', 'nb')).toBe('09:05')
  expect(formatDate(winter, 'nb')).toBe('23. november 2026')
  expect(formatDate(winter, 'nn')).toBe('23. november 2026')
  expect(formatDate(winter, 'en')).toBe('23 November 2026')
  expect(formatDate(summer, 'nb')).toBe('1. juli 2026')
  expect(formatTime(summer, 'nb')).toBe('00:30')
  expect(formatDateTime(winter, 'nb')).toBe('23. november 2026 kl. 14:02')
  expect(formatDateTime(winter, 'nn')).toBe('23. november 2026 kl. 14:02')
  expect(formatDateTime(winter, 'en')).toBe('23 November 2026 at 14:02')
})

test('a day without a time is that day', () => {
  expect(formatDate('2027-02-01', 'nb')).toBe('1. februar 2027')
  expect(formatDate('2027-02-01', 'nb', 'short')).toBe('01.02.2027')
  expect(formatDate('2027-02-01', 'nn', 'short')).toBe('01.02.2027')
  expect(formatDate('2027-02-01', 'en', 'short')).toBe('1 Feb 2027')
})

test('a list has its last thing joined by a word', () => {
  expect(formatList(['a'], 'nb', 'or')).toBe('a')
  expect(formatList(['a', 'b', 'c'], 'nb', 'and')).toBe('a, b og c')
  expect(formatList(['a', 'b'], 'nn', 'or')).toBe('a eller b')
  expect(formatList(['a', 'b', 'c'], 'en', 'or')).toBe('a, b or c')
  expect(formatList([], 'en', 'and')).toBe('')
})
