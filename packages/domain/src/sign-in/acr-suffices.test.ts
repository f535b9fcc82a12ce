import { expect, test } from 'vitest'
import { acrSuffices } from './acr-suffices.ts'

const strong = 'urn:mace:feide.no:auth:level:fad08:3'

test.each([
  [[], undefined, true],
  [[], 'anything', true],
  [[strong], strong, true],
  [['other', strong], strong, true],
  [[strong], undefined, false],
  [[strong], null, false],
  [[strong], '', false],
  [[strong], strong.toUpperCase(), false],
  [[strong], `${strong}0`, false],
  [[strong], `${strong} other`, false],
  [[strong], [strong], false],
])('of %j demanded, %j suffices: %s', (demanded, acr, suffices) => {
  expect(acrSuffices(demanded, acr)).toBe(suffices)
})
