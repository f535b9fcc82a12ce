import { describe, expect, test } from 'vitest'
import { TRPCClientError } from '@trpc/client'
import { outcomeOf } from './deliver.ts'

function refusal(problem: unknown, httpStatus: number): TRPCClientError<never> {
  return new TRPCClientError('refused', {
    result: {
      error: { code: -32000, message: 'refused', data: { code: 'CONFLICT', httpStatus, problem } },
    } as never,
  })
}

const noConnection = new TRPCClientError('Failed to fetch', { cause: new TypeError('Failed to fetch') })
const tookTooLong = new TRPCClientError('timeout', { cause: new DOMException('timeout', 'TimeoutError') })

describe('the outcome of a delivery that failed', () => {
  test.each([
    [noConnection, { kind: 'later' }],
    [tookTooLong, { kind: 'later' }],
    [refusal(null, 500), { kind: 'later' }],
    [refusal({ kind: 'notSignedIn' }, 401), { kind: 'needsSignIn' }],
    [refusal({ kind: 'alreadySubmitted' }, 409), { kind: 'refused', problem: 'alreadySubmitted' }],
    [refusal({ kind: 'invalidAnswer' }, 400), { kind: 'refused', problem: 'invalidAnswer' }],
    [refusal(null, 400), { kind: 'refused', problem: 'unexpected' }],
  ])('%o is %o', (error, outcome) => {
    expect(outcomeOf(error)).toEqual(outcome)
  })
})
