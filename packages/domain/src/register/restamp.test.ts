import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomStamp } from '../../test/random-stamp.ts'
import type { Entry } from './entry.ts'
import { compareEntries } from './entry.ts'
import { clockTolerance, restampAhead } from './restamp.ts'
import { compareStamps } from './stamp.ts'

const now = Date.parse('2026-11-23T09:00:00Z')
const day = 86_400_000
const limit = now + clockTolerance

const entry = (id: string, wall: number, counter = 0): Entry<string> => ({
  id,
  key: 'item',
  value: id,
  stamp: { wall, counter, writer: 'tablet' },
})
const stampsOf = (entries: readonly Entry<string>[]) =>
  entries.map(({ id, stamp }) => [id, stamp.wall - limit, stamp.counter])

const randomBatch = fc
  .array(fc.tuple(fc.integer({ min: now - 3 * day, max: now + 3 * day }), fc.nat(5)), { maxLength: 12 })
  .map((times) => times.map(([wall, counter], index) => entry(`e${index}`, wall, counter)))

describe('entries that come in', () => {
  test('keep their stamps within the tolerance, however far behind they are', () => {
    const entries = [entry('a', now - 3 * day), entry('b', now), entry('c', limit)]
    expect(restampAhead(entries, { now, latest: null })).toEqual(entries)
  })

  test('from a clock that is days ahead are set back to the tolerance, in their order', () => {
    const entries = [entry('b', now + 3 * day, 1), entry('a', now + 3 * day), entry('c', limit, 4)]
    expect(stampsOf(restampAhead(entries, { now, latest: null }))).toEqual([
      ['c', 0, 4],
      ['a', 0, 5],
      ['b', 0, 6],
    ])
  })

  test('come after what came in before, in the same millisecond of the server too', () => {
    const [first] = restampAhead([entry('a', now + day)], { now, latest: null })
    const [second] = restampAhead([entry('b', now + day, 1)], { now, latest: first?.stamp ?? null })
    expect(stampsOf([first, second] as Entry<string>[])).toEqual([
      ['a', 0, 0],
      ['b', 0, 1],
    ])
  })

  test('are never moved forward or past the tolerance, and keep their order', () => {
    fc.assert(
      fc.property(randomBatch, (entries) => {
        const restamped = restampAhead(entries, { now, latest: null })
        expect(restamped.map(({ id }) => id)).toEqual(entries.toSorted(compareEntries).map(({ id }) => id))
        expect(restamped).toEqual(restamped.toSorted(compareEntries))
        for (const { id, stamp } of restamped) {
          const before = entries.find((one) => one.id === id)?.stamp
          expect(stamp.wall).toBeLessThanOrEqual(limit)
          expect(before && compareStamps(stamp, before)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })

  test('are set back once: a second time, or in another order, makes no difference', () => {
    fc.assert(
      fc.property(randomBatch, fc.nat(day), (entries, later) => {
        const once = restampAhead(entries, { now, latest: null })
        expect(restampAhead(once, { now: now + later, latest: null })).toEqual(once)
        expect(restampAhead(entries.toReversed(), { now, latest: null })).toEqual(once)
      }),
    )
  })

  test('of one writer keep their order from batch to batch, as the time goes on', () => {
    fc.assert(
      fc.property(randomBatch, randomStamp, fc.nat(1000), (entries, known, pause) => {
        const latest = known.wall <= limit ? known : null
        const ordered = entries.toSorted(compareEntries)
        const half = Math.floor(ordered.length / 2)
        const first = restampAhead(ordered.slice(0, half), { now, latest })
        const second = restampAhead(ordered.slice(half), {
          now: now + pause,
          latest: first.at(-1)?.stamp ?? latest,
        })
        const both = [...first, ...second]
        expect(both).toEqual(both.toSorted(compareEntries))
      }),
    )
  })
})

test('what is set back comes after everything that came in before, whatever comes with it', () => {
  const latest = { wall: limit, counter: 5, writer: 'tablet' }
  const entries = [entry('ahead', limit + 1), entry('early', now)]
  expect(stampsOf(restampAhead(entries, { now, latest }))).toEqual([
    ['early', now - limit, 0],
    ['ahead', 0, 6],
  ])
})
