import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomStamp } from '../../test/random-stamp.ts'
import { clockOffset, receive, tick } from './hybrid-clock.ts'
import { compareStamps, lastCounter } from './stamp.ts'

const now = Date.parse('2026-11-23T09:00:00Z')

describe('a hybrid logical clock', () => {
  test.each([
    ['begins with the time of day', null, { wall: now, counter: 0 }],
    ['follows it', { wall: now - 1, counter: 7, writer: 'other' }, { wall: now, counter: 0 }],
    ['counts within a millisecond', { wall: now, counter: 7, writer: 'other' }, { wall: now, counter: 8 }],
    ['never goes back', { wall: now + 5, counter: 0, writer: 'other' }, { wall: now + 5, counter: 1 }],
    [
      'goes on when the counter is full',
      { wall: now, counter: lastCounter, writer: 'other' },
      { wall: now + 1, counter: 0 },
    ],
  ])('%s', (_, clock, expected) => {
    expect(tick(clock, now, 'me')).toEqual({ ...expected, writer: 'me' })
  })

  test('is later than everything it has seen, in whatever order, whatever the time of day', () => {
    fc.assert(
      fc.property(fc.array(randomStamp, { minLength: 1 }), fc.nat(2 * now), (seen, time) => {
        const clock = seen.reduce<ReturnType<typeof receive> | null>(receive, null)
        const stamp = tick(clock, time, 'me')
        for (const other of seen) expect(compareStamps(stamp, other)).toBeGreaterThan(0)
        expect(stamp.wall).toBeGreaterThanOrEqual(time)
      }),
    )
  })
})

test.each([
  ['right', 0, 0],
  ['three days ahead', 259_200_000, -259_200_000],
  ['an hour behind', -3_600_000, 3_600_000],
])('a clock that is %s', (_, skew, offset) => {
  const contact = { sentAt: now + skew - 40, answeredAt: now + skew + 40, serverAt: now }
  expect(clockOffset(contact)).toBe(offset)
})
