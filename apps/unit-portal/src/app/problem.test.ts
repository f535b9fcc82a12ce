import { describe, expect, test } from 'vitest'
import { TRPCClientError } from '@trpc/client'
import { problemOf } from './problem.ts'

function refusal(problem: unknown, httpStatus: number): TRPCClientError<never> {
  return new TRPCClientError('refused', {
    result: {
      error: { code: -32000, message: 'refused', data: { code: 'CONFLICT', httpStatus, problem } },
    } as never,
  })
}

const noConnection = new TRPCClientError('Failed to fetch', { cause: new TypeError('Failed to fetch') })
const tookTooLong = new TRPCClientError('timeout', { cause: new DOMException('timeout', 'TimeoutError') })

describe('the problem of a failed call', () => {
  test('is what the server named', () => {
    expect(problemOf(refusal({ kind: 'notOpen' }, 409))).toEqual({ kind: 'notOpen', missing: [] })
    const missing = ['ownHseGoals', 'radiationRoutines.exposureRegister']
    expect(problemOf(refusal({ kind: 'incomplete', missing }, 422))).toEqual({ kind: 'incomplete', missing })
  })

  test.each([
    ['the server was not reached', noConnection, 'noConnection'],
    ['the server took too long', tookTooLong, 'noConnection'],
    ['the server broke', refusal(null, 500), 'noConnection'],
    ['the server is starting', refusal(null, 503), 'noConnection'],
    ['there were too many calls', refusal(null, 429), 'noConnection'],
    ['the call was malformed', refusal(null, 400), 'unexpected'],
    ['the problem is of a kind this version does not know', refusal({ kind: 'other' }, 409), 'unexpected'],
  ])('when %s', (_, error, kind) => {
    expect(problemOf(error).kind).toBe(kind)
  })
})
