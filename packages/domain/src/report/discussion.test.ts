import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Remark } from './discussion.ts'
import { remarkKey, remarkThreads } from './discussion.ts'

function comment(key: string, id: string, value: string | null, wall: number): Remark {
  const stamp = { wall, counter: 0, writer: 'device' }
  return { kind: 'comment', item: 'goals', by: 'manager', entry: { id, key, value, stamp } }
}

const remarks = [
  comment('c1', 'c1', 'We have none', 1),
  comment('c1', 'c2', 'We have two', 4),
  comment('c1', 'c3', null, 5),
  comment('c4', 'c4', 'Which?', 3),
]

test('comments come in the order in which they were first written, as they stand, with what stood before', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(remarks, { minLength: remarks.length }), (shuffled) => {
      expect(
        remarkThreads(shuffled).map(({ latest, earlier }) => [
          latest.entry.value,
          earlier.map(({ entry }) => entry.value),
        ]),
      ).toEqual([
        [null, ['We have two', 'We have none']],
        ['Which?', []],
      ])
    }),
  )
})

test('a person disagrees with an item once, and a comment is named by its first entry', () => {
  expect(remarkKey({ kind: 'disagreement', item: 'goals', by: 'manager' })).toBe('goals/manager')
  expect(remarkKey({ kind: 'comment', id: 'c1' })).toBe('c1')
})
