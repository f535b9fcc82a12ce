import { expect, it } from 'vitest'
import { endsSoon } from './ends-soon.ts'

it.each([
  ['2026-11-23', true],
  ['2027-02-21', true],
  ['2027-02-22', false],
])('a term that ends on %s, on 23 November 2026', (lastDay, soon) => {
  expect(endsSoon(lastDay, '2026-11-23')).toBe(soon)
})
