import { expect, it } from 'vitest'
import { problemOf, reachedServer } from './problem.ts'

it('finds the kind of a refusal', () => {
  const error = Object.assign(new Error(), { data: { problem: { kind: 'noUnitsBehind' } } })
  expect(problemOf(error)).toBe('noUnitsBehind')
  expect(reachedServer(error)).toBe(true)
})

it('takes a fault of the server for no refusal', () => {
  const error = Object.assign(new Error(), { data: { problem: null } })
  expect(problemOf(error)).toBeNull()
  expect(reachedServer(error)).toBe(true)
})

it.each([new TypeError('fetch failed'), null, undefined, 'text'])(
  'takes %j for a server that was not reached',
  (error) => {
    expect(problemOf(error)).toBeNull()
    expect(reachedServer(error)).toBe(false)
  },
)
