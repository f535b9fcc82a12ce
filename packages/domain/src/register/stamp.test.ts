import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomStamp } from '../../test/random-stamp.ts'
import { compareStamps, compareTexts, formatStamp, isWriterId, parseStamp } from './stamp.ts'

const wall = Date.parse('2026-11-23T09:00:00Z')

describe('stamps', () => {
  test.each([
    ['earlier', { wall, counter: 9, writer: 'b' }, { wall: wall + 1, counter: 0, writer: 'a' }, -1],
    ['counted before', { wall, counter: 1, writer: 'b' }, { wall, counter: 2, writer: 'a' }, -1],
    ['of the first writer', { wall, counter: 1, writer: 'a' }, { wall, counter: 1, writer: 'b' }, -1],
    ['the same', { wall, counter: 1, writer: 'a' }, { wall, counter: 1, writer: 'a' }, 0],
  ])('%s', (_, one, other, order) => {
    expect(Math.sign(compareStamps(one, other))).toBe(order)
    expect(Math.sign(compareStamps(other, one))).toBe(0 - order)
  })

  test('have one order, and it is total', () => {
    fc.assert(
      fc.property(randomStamp, randomStamp, randomStamp, (a, b, c) => {
        expect(Math.sign(compareStamps(a, b))).toBe(0 - Math.sign(compareStamps(b, a)))
        const [first, second, third] = [a, b, c].toSorted(compareStamps) as [typeof a, typeof a, typeof a]
        expect(compareStamps(first, second)).toBeLessThanOrEqual(0)
        expect(compareStamps(second, third)).toBeLessThanOrEqual(0)
        expect(compareStamps(first, third)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('a written stamp', () => {
  test('looks like this', () => {
    expect(formatStamp({ wall: 1_764_064_800_000, counter: 12, writer: 'k3v9' })).toBe(
      '001764064800000-00012-k3v9',
    )
  })

  test('reads as it was written, and sorts as the stamp does', () => {
    fc.assert(
      fc.property(randomStamp, randomStamp, (one, other) => {
        expect(parseStamp(formatStamp(one))).toEqual(one)
        expect(compareTexts(formatStamp(one), formatStamp(other))).toBe(Math.sign(compareStamps(one, other)))
      }),
    )
  })

  test.each([
    '',
    '1764064800000-0-a',
    '001764064800000-00000-',
    '001764064800000-00000-A',
    '001764064800000-00000-a b',
    ' 001764064800000-00000-a',
    '001764064800000-00000-a\n',
    '-01764064800000-00000-a',
    `001764064800000-00000-${'a'.repeat(41)}`,
  ])('%j is none', (text) => expect(parseStamp(text)).toBeNull())

  test('has a writer of small letters and digits', () => {
    expect(['a', 'k3v9', '0'.repeat(40)].filter(isWriterId)).toHaveLength(3)
    expect(['', 'A', 'a-b', 'å', '0'.repeat(41)].filter(isWriterId)).toEqual([])
  })
})
