import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { addressOf, compareEntries, coveredBy, latestOf, nextToSend } from './pending-answer.ts'
import type { PendingAnswer } from './pending-answer.ts'

const pendingAnswers = fc.uniqueArray(
  fc.record<PendingAnswer>({
    id: fc.uuid(),
    year: fc.constantFrom(2025, 2026),
    unitCode: fc.constantFrom('1110', '1120'),
    item: fc.constantFrom('ownHseGoals', 'hseActionPlan'),
    value: fc.constantFrom('yes', 'no', null),
    stamp: fc.nat(6).map((wall) => ({ wall, counter: 0, writer: 'device' })),
    refusedFor: fc.constantFrom(null, null, 'notOpen'),
  }),
  { selector: (answer) => answer.id, maxLength: 12 },
)

describe('of pending answers', () => {
  test('the newest of each item counts, in whatever order they are read', () => {
    fc.assert(
      fc.property(pendingAnswers, fc.integer(), (pending, seed) => {
        const shuffled = pending.toSorted((a, b) => hash(a.id, seed) - hash(b.id, seed))
        const latest = latestOf(pending)
        expect(latestOf(shuffled)).toEqual(latest)
        expect(new Set(latest.map(addressOf))).toEqual(new Set(pending.map(addressOf)))
        for (const answer of pending) {
          const winner = latest.find((other) => addressOf(other) === addressOf(answer))
          expect(winner && compareEntries(answer, winner)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })

  test('the next to send is the one that has waited longest, and is no refused or overtaken one', () => {
    fc.assert(
      fc.property(pendingAnswers, (pending) => {
        const next = nextToSend(pending)
        const isOvertaken = (answer: PendingAnswer) =>
          pending.some((other) => addressOf(other) === addressOf(answer) && compareEntries(other, answer) > 0)
        const sendable = pending.filter((answer) => answer.refusedFor === null && !isOvertaken(answer))
        if (next === null) expect(sendable).toEqual([])
        else {
          expect(sendable).toContain(next)
          for (const answer of sendable) expect(compareEntries(next, answer)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })

  test('a delivered one covers itself and what it overtook, never a newer one or another item', () => {
    fc.assert(
      fc.property(pendingAnswers, (pending) => {
        for (const answer of pending) {
          const left = pending.filter((other) => !coveredBy(answer, pending).includes(other.id))
          expect(left).not.toContain(answer)
          for (const other of pending) {
            const isNewer = compareEntries(other, answer) > 0
            expect(left.includes(other)).toBe(isNewer || addressOf(other) !== addressOf(answer))
          }
        }
      }),
    )
  })
})

function hash(text: string, seed: number): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) + seed) | 0, 7)
}
