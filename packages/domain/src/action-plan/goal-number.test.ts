import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkGoalNumber } from './goal.ts'
import { byGoalNumber, headingOf, isGoalNumber, isHeading, nextGoalNumber } from './goal-number.ts'

test.each([
  ['1.0', true],
  ['1.1', true],
  ['12.10', true],
  ['0.1', false],
  ['1', false],
  ['1.01', false],
  ['1.1.1', false],
  ['1.1 ', false],
  ['a.b', false],
])('%s is a number: %s', (text, is) => {
  expect(isGoalNumber(text)).toBe(is)
})

test.each([
  [[], null, '1.0'],
  [['1.0', '1.1', '2.0'], null, '3.0'],
  [['1.0', '1.1', '2.0'], '1.0', '1.2'],
  [['1.0', '1.1', '2.0'], '2.0', '2.1'],
  [['1.0', '1.9', '1.2'], '1.0', '1.10'],
  [['1.0', '1.1', '1.99'], '1.0', '1.2'],
  [['99.0'], null, '1.0'],
])('after %j under %s comes %s', (numbers, under, next) => {
  expect(nextGoalNumber(numbers, under)).toBe(next)
})

test.each([
  ['1.2', { ok: true, value: '1.2' }],
  ['3.0', { ok: true, value: '3.0' }],
  ['1.1', { ok: false, problem: { kind: 'goalNumberTaken' } }],
  ['3.1', { ok: false, problem: { kind: 'headingMissing', heading: '3.0' } }],
  ['x', { ok: false, problem: { kind: 'noGoalNumber' } }],
])('%s beside 1.0, 1.1 and 2.0', (number, result) => {
  expect(checkGoalNumber(number, ['1.0', '1.1', '2.0'])).toEqual(result)
})

const numbers = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 99 }))
  .map(([main, sub]) => `${main}.${sub}`)

test('sorting any numbers puts each under its heading, in order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(numbers), (all) => {
      const sorted = all.map((number) => ({ number })).toSorted(byGoalNumber)
      const asNumbers = sorted.map(({ number }) => number.split('.').map(Number))
      for (const [index, [main = 0, sub = 0]] of asNumbers.entries()) {
        const [nextMain = 100, nextSub = 100] = asNumbers[index + 1] ?? []
        expect(main < nextMain || (main === nextMain && sub < nextSub)).toBe(true)
      }
    }),
  )
})

test('the next number is always free, and of the right kind', () => {
  fc.assert(
    fc.property(fc.uniqueArray(numbers), fc.option(numbers), (all, under) => {
      const heading = under === null ? null : headingOf(under)
      const next = nextGoalNumber(all, heading)
      expect(all).not.toContain(next)
      expect(isHeading(next)).toBe(heading === null)
      if (heading !== null) expect(headingOf(next)).toBe(heading)
    }),
  )
})
