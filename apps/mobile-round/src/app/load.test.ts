import { flushPromises } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { load } from './load.ts'

test('of two requests that overtake each other, the last one asked for counts', async () => {
  const answer: ((value: string) => void)[] = []
  const { loaded, reload } = load(() => new Promise<string>((resolve) => answer.push(resolve)))
  void reload()
  answer[1]?.('second')
  await flushPromises()
  answer[0]?.('first, late')
  await flushPromises()
  expect(loaded.value).toEqual({ state: 'ready', value: 'second' })
})

test.each([
  [new TypeError('Failed to fetch'), 'noConnection'],
  [{ data: { problem: { kind: 'notAllowed' } } }, 'notAllowed'],
  [{ data: { problem: null, httpStatus: 500 } }, 'unexpected'],
  [{ data: { problem: null, httpStatus: 503 } }, 'noConnection'],
  [{ meta: { response: { status: 401 } } }, 'notSignedIn'],
  [{ meta: { response: { status: 502 } } }, 'noConnection'],
])('a failure is named, and another try can succeed', async (error, problem) => {
  const errors = [error]
  const { loaded, reload } = load(async () => {
    for (const next of errors.splice(0)) throw next
    return 'there'
  })
  await flushPromises()
  expect(loaded.value).toEqual({ state: 'failed', problem })
  await reload()
  expect(loaded.value).toEqual({ state: 'ready', value: 'there' })
})
