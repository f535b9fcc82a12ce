import { expect, test } from 'vitest'
import { median, percentile, runInTurn } from './measure.ts'

test.each([
  [[3], 3],
  [[1, 9], 5],
  [[9, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (numbers, expected) => {
  expect(median(numbers)).toBe(expected)
})

test('no numbers, no median', () => {
  expect(() => median([])).toThrow('No numbers')
})

test('contestants take turns, and warming up is not counted', async () => {
  const log: string[] = []
  const contestant = (name: string) => ({ name, run: () => void log.push(name) })
  const timings = await runInTurn([contestant('a'), contestant('b')], { rounds: 2, warmUp: 1 })
  expect(log).toEqual(['a', 'b', 'a', 'b', 'a', 'b'])
  expect(timings.map(({ length }) => length)).toEqual([2, 2])
})

test.each([
  [[3, 1, 2], 0.5, 2],
  [[3, 1, 2], 0.95, 3],
  [[7], 0.5, 7],
  [Array.from({ length: 20 }, (_, at) => at + 1), 0.95, 19],
])('of %o, a share of %d is at most %d', (numbers, share, expected) => {
  expect(percentile(numbers, share)).toBe(expected)
})
