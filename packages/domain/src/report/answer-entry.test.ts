import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallEdition } from '../../test/small-edition.ts'
import type { Answer } from '../questionnaire/index.ts'
import { currentOf, historyOf, registersOf } from '../register/index.ts'
import type { AnswerEntry, ReportBefore } from './answer-entry.ts'
import { takeEntries } from './answer-entry.ts'

const now = Date.parse('2026-11-23T09:00:00Z')
const nothing: ReportBefore = { edition: smallEdition, known: new Map(), current: new Map(), latest: null }

function entry(id: string, value: Answer | null, seconds: number, key = 'shared'): AnswerEntry {
  return { id, key, value, stamp: { wall: now + seconds * 1000, counter: 0, writer: 'device' } }
}

const standing = entry('there', 'yes', -60)
const before: ReportBefore = { ...nothing, known: historyOf([standing]), current: registersOf([standing]) }

describe('an answer that comes in', () => {
  test.each([
    ['newer than what stands', entry('new', 'no', -30), { kind: 'stands' }],
    ['older than what stands', entry('new', 'no', -90), { kind: 'overwritten', by: standing }],
    ['that takes back what stands', entry('new', null, -30), { kind: 'stands' }],
    ['that takes back something older', entry('new', null, -90), { kind: 'overwritten', by: standing }],
    ['once more', entry('there', 'yes', -60), { kind: 'known', entry: standing }],
    ['once more, with another stamp', entry('there', 'yes', 5000), { kind: 'known', entry: standing }],
    [
      'with the id of another',
      entry('there', 'no', 0),
      { kind: 'refused', problem: { kind: 'entryIdUsed' } },
    ],
    ['that is no option', entry('new', 'toLargeDegree', 0), { kind: 'refused' }],
    ['to no item of the edition', entry('new', 'yes', 0, 'nowhere'), { kind: 'refused' }],
    ['that takes back no item of the edition', entry('new', null, 0, 'nowhere'), { kind: 'refused' }],
  ] as const)('%s', (_, given, expected) => {
    expect(takeEntries([given], before, now)).toEqual([expect.objectContaining(expected)])
  })

  test('twice in one batch is taken once', () => {
    const given = entry('new', 'no', 0)
    expect(takeEntries([given, given], nothing, now).map(({ kind }) => kind)).toEqual(['stands', 'known'])
  })

  test('from a clock days ahead is set back, and replaced by the next', () => {
    const [taken] = takeEntries([entry('new', 'no', 259_200)], before, now)
    expect(taken).toMatchObject({ kind: 'stands', entry: { stamp: { wall: now + 10_000 } } })
    const current = registersOf([(taken as { entry: AnswerEntry }).entry])
    expect(takeEntries([entry('next', 'yes', 11)], { ...before, current }, now + 11_000)).toMatchObject([
      { kind: 'stands' },
    ])
  })
})

test('what stands after entries came in, in whatever batches, is what the merge of all says', () => {
  const randomEntries = fc
    .array(
      fc.tuple(
        fc.constantFrom('yes', 'no', null),
        fc.integer({ min: -100, max: 5 }),
        fc.constantFrom('shared', 'agreement'),
      ),
      { maxLength: 10 },
    )
    .map((all) => all.map(([value, seconds, key], index) => entry(`e${index}`, value, seconds, key)))
  fc.assert(
    fc.property(randomEntries, fc.nat(10), (entries, cut) => {
      const batches = [entries.slice(cut), entries.slice(0, cut), entries]
      let history = historyOf<Answer>([])
      for (const batch of batches) {
        const taken = takeEntries(batch, { ...nothing, known: history, current: currentOf(history) }, now)
        const standsAfter = new Map(currentOf(history))
        for (const one of taken) if (one.kind === 'stands') standsAfter.set(one.entry.key, one.entry)
        history = historyOf([...history.values(), ...taken.map((one) => one.entry)])
        expect(standsAfter).toEqual(currentOf(history))
      }
      expect(history).toEqual(historyOf(entries))
    }),
  )
})
