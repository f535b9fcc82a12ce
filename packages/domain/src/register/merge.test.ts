import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomCourse, standsRightly } from '../../test/random-histories.ts'
import { randomStamp } from '../../test/random-stamp.ts'
import type { Entry, EntryHistory, RegisterMap } from './index.ts'
import {
  clockTolerance,
  compareEntries,
  currentOf,
  historyOf,
  mergeHistories,
  mergeRegisters,
  overwrittenIn,
  registersOf,
  restampAhead,
  tick,
  valuesOf,
} from './index.ts'

/** Few keys, ids and values, so that entries meet in all ways: also one id with two stamps or two values. */
const randomEntry: fc.Arbitrary<Entry<string>> = fc.record({
  id: fc.constantFrom('e1', 'e2', 'e3', 'e4', 'e5'),
  key: fc.constantFrom('a', 'b', '__proto__'),
  value: fc.constantFrom('yes', 'no', null),
  stamp: randomStamp,
})
const randomEntries = fc.array(randomEntry, { maxLength: 12 })

const laws = {
  registers: { of: registersOf<string>, merge: mergeRegisters<string> },
  histories: { of: historyOf<string>, merge: mergeHistories<string> },
} as const

describe.each(Object.entries(laws))('merging %s', (_, law) => {
  const { merge } = law as {
    readonly merge: (one: RegisterMap<string>, other: RegisterMap<string>) => RegisterMap<string>
  }
  const random = randomEntries.map((entries) => law.of(entries))

  test('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(random, random, random, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a))
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
        expect(merge(a, a)).toEqual(a)
        expect(merge(merge(a, b), b)).toEqual(merge(a, b))
      }),
    )
  })

  test('changes neither of the two', () => {
    fc.assert(
      fc.property(random, random, (a, b) => {
        const before = [new Map(a), new Map(b)]
        merge(a, b)
        expect([a, b]).toEqual(before)
      }),
    )
  })
})

describe('writers who enter, send, lose replies, replay and go offline, with clocks that are days off', () => {
  const during = (check: (course: Parameters<Parameters<typeof randomCourse.map>[0]>[0]) => void) =>
    fc.assert(fc.property(randomCourse, check), { numRuns: 300 })

  test('have what they had merge to the same, in any order, grouping and number', () => {
    fc.assert(
      fc.property(randomCourse, fc.nat(), fc.nat(), fc.nat(), ({ snapshots, server }, i, j, k) => {
        if (snapshots.length === 0) return
        const [a, b, c] = [i, j, k].map((n) => snapshots[n % snapshots.length]) as [History, History, History]
        expect(mergeHistories(mergeHistories(a, b), c)).toEqual(mergeHistories(c, mergeHistories(b, a)))
        expect(mergeHistories(mergeHistories(a, b), a)).toEqual(mergeHistories(a, b))
        expect([...snapshots, server].reduce(mergeHistories)).toEqual(
          [server, ...snapshots.toReversed()].reduce(mergeHistories),
        )
        const [one, other, third] = [a, b, c].map(currentOf) as [Registers, Registers, Registers]
        expect(mergeRegisters(mergeRegisters(one, other), third)).toEqual(
          mergeRegisters(third, mergeRegisters(other, one)),
        )
      }),
    )
  })

  test('end with the same, each and the server', () => {
    during(({ server, writers, snapshots }) => {
      for (const { known, pending } of writers) {
        expect(pending).toEqual([])
        expect(known).toEqual(server)
      }
      // A device that still held an entry with the time of its own clock has learnt better.
      expect([...snapshots, server].reduce(mergeHistories, new Map())).toEqual(server)
    })
  })

  test('lose nothing that was acknowledged: it stands, or is in the history with a later one before it', () => {
    during(({ server, acknowledged }) => {
      const current = currentOf(server)
      const overwritten = new Set(overwrittenIn(server))
      expect(standsRightly(server)).toBe(true)
      for (const [id, value] of acknowledged) {
        const kept = server.get(id)
        expect(kept?.value).toBe(value)
        if (!kept) continue
        const stands = current.get(kept.key)
        expect(stands === kept).toBe(!overwritten.has(kept))
        if (stands && stands !== kept) expect(compareEntries(kept, stands)).toBeLessThan(0)
      }
    })
  })

  test('overwrite what they knew of: an answer comes after those that its author had seen', () => {
    during(({ server, knownBefore }) => {
      for (const [before, after] of knownBefore) {
        const [one, other] = [server.get(before), server.get(after)]
        if (one && other) expect(compareEntries(one, other)).toBeLessThan(0)
      }
    })
  })
})

test('a value that was taken back stays away, also when the older value comes later or again', () => {
  const given: Entry<string> = { id: 'e1', key: 'a', value: 'yes', stamp: tick(null, 1000, 'w1') }
  const takenBack: Entry<string> = { id: 'e2', key: 'a', value: null, stamp: tick(given.stamp, 1000, 'w2') }
  const late = mergeRegisters(registersOf([takenBack]), registersOf([given]))
  expect(late.get('a')).toEqual(takenBack)
  expect(valuesOf(late)).toEqual(new Map())
  expect(mergeRegisters(late, registersOf([given]))).toEqual(late)
})

test('two entries with the same stamp stand alike everywhere', () => {
  const stamp = tick(null, 1000, 'copied')
  const one: Entry<string> = { id: 'e1', key: 'a', value: 'yes', stamp }
  const other: Entry<string> = { id: 'e2', key: 'a', value: 'no', stamp }
  expect(registersOf([one, other]).get('a')).toBe(other)
  expect(registersOf([other, one]).get('a')).toBe(other)
  expect(overwrittenIn(historyOf([one, other]))).toEqual([one])
})

test('a clock days ahead wins for the tolerance and no longer', () => {
  const now = Date.parse('2026-11-23T09:00:00Z')
  const ahead: Entry<string> = {
    id: 'e1',
    key: 'a',
    value: 'yes',
    stamp: tick(null, now + 259_200_000, 'w1'),
  }
  const [taken] = restampAhead([ahead], { now, latest: null })
  const unaware: Entry<string> = {
    id: 'e2',
    key: 'a',
    value: 'no',
    stamp: tick(null, now + clockTolerance + 1, 'w2'),
  }
  expect(registersOf([taken as Entry<string>, unaware]).get('a')).toBe(unaware)
  // Who still holds it with its own time gives way to how it was taken in.
  expect(mergeHistories(historyOf([ahead]), historyOf([taken as Entry<string>])).get('e1')).toBe(taken)
})

type History = EntryHistory<string>
type Registers = RegisterMap<string>
