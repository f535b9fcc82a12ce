import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomResultEntries } from '../../test/random-results.ts'
import { smallScope } from '../../test/small-round.ts'
import { currentOf, historyOf, mergeHistories, mergeRegisters, registersOf } from '../register/index.ts'
import { resultsOf } from './results.ts'
import { pointsOf } from './round-scope.ts'
import { summaryOf } from './summary.ts'
import type { ResultEntry, RoundBefore } from './take-results.ts'
import { takeResults } from './take-results.ts'

const points = pointsOf(smallScope)
const keys = new Set(points.map(({ key }) => key))
const nothing: RoundBefore = { points: keys, known: new Map(), current: new Map(), latest: null }

describe('merging what several tablets have of a round', () => {
  test('is commutative, associative and idempotent, whatever is asked of it', () => {
    fc.assert(
      fc.property(randomResultEntries, randomResultEntries, randomResultEntries, (one, other, third) => {
        const [a, b, c] = [one, other, third].map(registersOf) as [Registers, Registers, Registers]
        expect(mergeRegisters(a, b)).toEqual(mergeRegisters(b, a))
        expect(mergeRegisters(mergeRegisters(a, b), c)).toEqual(mergeRegisters(a, mergeRegisters(b, c)))
        expect(mergeRegisters(a, a)).toEqual(a)
        expect(resultsOf(mergeRegisters(a, b))).toEqual(resultsOf(mergeRegisters(b, a)))
        const sum = (of: Registers) => summaryOf(points, resultsOf(of))
        expect(sum(mergeRegisters(mergeRegisters(c, a), b))).toEqual(
          sum(registersOf([...one, ...other, ...third])),
        )
      }),
    )
  })

  test('in any batches and however often they are sent, the server comes to the merge of all', () => {
    fc.assert(
      fc.property(randomResultEntries, fc.nat(), fc.nat(20), (entries, order, cut) => {
        const now = Math.max(0, ...entries.map(({ stamp }) => stamp.wall))
        const sent = entries.toSorted((one, other) => hash(one.id, order) - hash(other.id, order))
        const batches = [sent.slice(0, cut), sent.slice(cut), sent]
        let history = historyOf<ResultEntry['value'] & {}>([])
        for (const batch of batches) {
          const before = { ...nothing, known: history, current: currentOf(history) }
          const taken = takeResults(batch, before, now).filter(({ kind }) => kind !== 'refused')
          history = mergeHistories(history, historyOf(taken.map(({ entry }) => entry)))
        }
        expect(currentOf(history)).toEqual(registersOf(entries))
        expect(history.size).toBe(entries.length)
      }),
    )
  })
})

test('two tablets that say different things of one point overwrite nothing of each other', () => {
  const stamp = { wall: 1000, counter: 0, writer: 'a' }
  const one: ResultEntry = { id: 'e1', key: '1/office.order/severity', value: 'serious', stamp }
  const other: ResultEntry = {
    id: 'e2',
    key: '1/office.order/note',
    value: 'A box',
    stamp: { ...stamp, writer: 'b' },
  }
  const photos = ['aa', 'bb'].map((start, at): ResultEntry => ({
    id: `p${at}`,
    key: `1/office.order/photo/${start.repeat(32)}`,
    value: { type: 'image/webp', bytes: 1, width: 1, height: 1 },
    stamp,
  }))
  const merged = resultsOf(
    mergeRegisters(registersOf([one, ...photos.slice(1)]), registersOf([other, ...photos.slice(0, 1)])),
  )
  expect(merged.get('1/office.order')).toMatchObject({
    grade: null,
    severity: 'serious',
    note: 'A box',
    photos: [{ hash: 'aa'.repeat(32) }, { hash: 'bb'.repeat(32) }],
  })
})

test('what is not of the round, or can not be, is refused', () => {
  const stamp = { wall: 1000, counter: 0, writer: 'a' }
  const entries: ResultEntry[] = [
    { id: 'e1', key: '1/office.light/grade', value: 'ok', stamp },
    { id: 'e2', key: '1/office.order/grade', value: 'critical', stamp },
  ]
  expect(takeResults(entries, nothing, 2000)).toMatchObject([
    { kind: 'refused', problem: { kind: 'unknownPoint' } },
    { kind: 'refused', problem: { kind: 'invalidResult', field: 'grade' } },
  ])
})

type Registers = ReturnType<typeof registersOf<ResultEntry['value'] & {}>>

function hash(text: string, seed: number): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) + seed) % 65_521, seed % 251)
}
