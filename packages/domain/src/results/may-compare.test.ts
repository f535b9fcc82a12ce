import { expect, test } from 'vitest'
import { mayCompareWithFaculty } from './may-compare.ts'

test.each([
  [0, 0, false],
  [1, 40, false],
  [3, 40, false],
  [4, 40, true],
  [4, 4, true],
  // what is left of the institution would be the answers of a few
  [40, 3, false],
  [40, 1, false],
  [4, 0, true],
])('beside %d others in the faculty and %d outside it: %s', (within, outside, shown) => {
  expect(mayCompareWithFaculty({ within, outside })).toBe(shown)
})
