import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addCaseCounts, closurePercent, closureRate, perHundred } from './closure-rate.ts'

const counts = fc
  .record({ closed: fc.nat(500), rejected: fc.nat(500), open: fc.nat(500) })
  .map(({ closed, rejected, open }) => ({ reported: closed + rejected + open, rejected, closed }))

describe('the closure rate', () => {
  test.each([
    [{ reported: 100, rejected: 0, closed: 92 }, 92],
    [{ reported: 120, rejected: 20, closed: 92 }, 92],
    [{ reported: 3, rejected: 0, closed: 1 }, 33.333_333],
    [{ reported: 5, rejected: 5, closed: 0 }, null],
    [{ reported: 0, rejected: 0, closed: 0 }, null],
  ])('of %j is %s', (given, percent) => {
    const rate = closurePercent(closureRate(given, '2026-12-31'))
    if (percent === null) expect(rate).toBeNull()
    else expect(rate).toBeCloseTo(percent, 5)
  })

  test('carries both counts and the day', () => {
    expect(closureRate({ reported: 120, rejected: 20, closed: 92 }, '2026-12-31')).toEqual({
      closed: 92,
      counted: 100,
      cutOff: '2026-12-31',
    })
  })

  test('is between 0 and 100, and does not change with what is rejected', () => {
    fc.assert(
      fc.property(counts, fc.nat(50), (given, more) => {
        const percent = closurePercent(closureRate(given, 'x'))
        if (percent !== null) expect(percent >= 0 && percent <= 100).toBe(true)
        const withRejected = {
          ...given,
          reported: given.reported + more,
          rejected: given.rejected + more,
        }
        expect(closurePercent(closureRate(withRejected, 'x'))).toBe(percent)
      }),
    )
  })

  test('of several units is that of their added counts, not the mean of their rates', () => {
    const one = { reported: 2, rejected: 0, closed: 2 }
    const other = { reported: 98, rejected: 0, closed: 49 }
    expect(closurePercent(closureRate(addCaseCounts([one, other]), 'x'))).toBe(51)
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 6 }), (all) => {
        const sum = addCaseCounts(all)
        expect(sum.reported - sum.rejected - sum.closed).toBe(
          all.reduce((open, { reported, rejected, closed }) => open + reported - rejected - closed, 0),
        )
      }),
    )
  })
})

test('cases per 100 employees need a number of employees', () => {
  expect(perHundred(3, 60)).toBe(5)
  expect(perHundred(3, null)).toBeNull()
  expect(perHundred(0, 0)).toBeNull()
})
