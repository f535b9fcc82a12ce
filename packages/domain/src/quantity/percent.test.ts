import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addShares, changeInPercentagePoints, percentOf, roundToOneDecimal } from './percent.ts'
import type { Share } from './share.ts'

function of(numerator: number, denominator: number): Share {
  return { numerator, denominator, base: 'allUnits' }
}

describe('percentages', () => {
  test('are unrounded', () => {
    expect(percentOf(of(53, 75))).toBeCloseTo(70.66667, 5)
  })

  test('of nothing are none', () => {
    expect(percentOf(of(0, 0))).toBeNull()
  })
})

describe('rounding to one decimal', () => {
  test.each([
    [70.66666666666667, 70.7],
    [49.333333333333336, 49.3],
    [0, 0],
    [100, 100],
    [1.25, 1.3],
    [1.15, 1.2],
    [0.05, 0.1],
    [0.0499, 0],
    [-1.25, -1.3],
    [-0.04, 0],
  ])('%d is %d', (value, rounded) => {
    expect(roundToOneDecimal(value)).toBe(rounded)
  })

  test('of every half, from 0,05 to 199,95, goes up', () => {
    for (let twentieths = 1; twentieths < 4000; twentieths += 2) {
      expect(roundToOneDecimal(twentieths / 20)).toBe((twentieths + 1) / 2 / 10)
    }
  })

  test('is that of whole numbers, half away from zero, for every share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), (denominator, seed) => {
        const numerator = seed % (denominator + 1)
        const tenths = (2000n * BigInt(numerator) + BigInt(denominator)) / (2n * BigInt(denominator))
        expect(roundToOneDecimal(percentOf(of(numerator, denominator)) ?? -1)).toBe(Number(tenths) / 10)
      }),
    )
  })
})

describe('changes', () => {
  test('are in percentage points of unrounded shares', () => {
    expect(changeInPercentagePoints(of(8, 75), of(12, 75))).toBeCloseTo(5.33333, 5)
    expect(changeInPercentagePoints(of(22, 26), of(21, 28))).toBeCloseTo(-9.61538, 5)
  })

  test('between equal shares are exactly none, whatever the bases', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 50 }),
        (n, d, times) => {
          expect(changeInPercentagePoints(of(n, d), of(n * times, d * times))).toBe(0)
        },
      ),
    )
  })

  test('from or to a share of nothing are none', () => {
    expect(changeInPercentagePoints(of(0, 0), of(1, 2))).toBeNull()
    expect(changeInPercentagePoints(of(1, 2), of(0, 0))).toBeNull()
  })
})

describe('adding shares', () => {
  test('adds counts: 40 and 13 of 75 are 70,7 %, though the rounded parts make 70,6', () => {
    const sum = addShares(of(40, 75), of(13, 75))
    expect(sum).toEqual(of(53, 75))
    const parts = [of(40, 75), of(13, 75)].map((part) => roundToOneDecimal(percentOf(part) ?? 0))
    expect(roundToOneDecimal((parts[0] ?? 0) + (parts[1] ?? 0))).toBe(70.6)
    expect(roundToOneDecimal(percentOf(sum) ?? 0)).toBe(70.7)
  })

  test('refuses another base', () => {
    expect(() => addShares(of(1, 75), of(1, 69))).toThrow()
    expect(() => addShares(of(1, 75), { ...of(1, 75), base: 'answeredUnits' })).toThrow()
  })
})
