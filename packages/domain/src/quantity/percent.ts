import type { Share } from './share.ts'

declare const unit: unique symbol

/** A difference between two percentages. Never a percentage itself: 16 % after 10,7 % is up 5,3 points, not 5,3 %. */
export type PercentagePoints = number & { readonly [unit]: 'percentagePoints' }

/** A share in per cent, unrounded; null of a share of nothing. */
export function percentOf({ numerator, denominator }: Share): number | null {
  return denominator === 0 ? null : (100 * numerator) / denominator
}

/** From one share to another, unrounded: equal shares differ by exactly 0. Null when either is a share of nothing. */
export function changeInPercentagePoints(from: Share, to: Share): PercentagePoints | null {
  if (from.denominator === 0 || to.denominator === 0) return null
  const difference = to.numerator * from.denominator - from.numerator * to.denominator
  return ((100 * difference) / (to.denominator * from.denominator)) as PercentagePoints
}

/**
 * Two parts of one base, taken together: counts are added, never percentages. 40 of 75 and 13 of 75 are 53 of 75
 * (70,7 %), though 53,3 % and 17,3 % would make 70,6 %.
 * @throws when the bases differ: such shares can't be added.
 */
export function addShares(one: Share, other: Share): Share {
  if (one.base !== other.base || one.denominator !== other.denominator) {
    throw new Error('Only shares of the same base can be added')
  }
  return { ...one, numerator: one.numerator + other.numerator }
}

/**
 * Rounds to one decimal, half away from zero; for output only. For percentages of counts, whose halves (1,25; 1,15)
 * come through the binary fractions unharmed: proven against whole numbers in the test.
 */
export function roundToOneDecimal(value: number): number {
  const tenths = Math.floor(Math.abs(value) * 10 + 0.5)
  return tenths === 0 ? 0 : (Math.sign(value) * tenths) / 10
}
