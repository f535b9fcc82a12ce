import { describe, expect, test } from 'vitest'
import { afterOutcome, afterWakeUp, pauseAfter, ready, waitBefore } from './connection.ts'
import type { Connection, Outcome } from './connection.ts'

const waiting: Connection = { kind: 'waiting', failures: 2, until: 5_000 }
const signInNeeded: Connection = { kind: 'signInNeeded' }
const delivered: Outcome<null> = { kind: 'delivered', receipt: null }
const refused: Outcome<null> = { kind: 'refused', problem: 'notOpen' }

describe('the connection', () => {
  test.each<[Connection, Outcome<null>, Connection]>([
    [ready, delivered, ready],
    [ready, refused, ready],
    [ready, { kind: 'later' }, { kind: 'waiting', failures: 1, until: 11_000 }],
    [ready, { kind: 'needsSignIn' }, signInNeeded],
    [waiting, delivered, ready],
    [waiting, refused, ready],
    [waiting, { kind: 'later' }, { kind: 'waiting', failures: 3, until: 14_000 }],
    [waiting, { kind: 'needsSignIn' }, signInNeeded],
    [signInNeeded, delivered, ready],
    [signInNeeded, { kind: 'later' }, { kind: 'waiting', failures: 1, until: 11_000 }],
  ])('%o after %o is %o', (before, outcome, after) => {
    expect(afterOutcome(before, outcome, 10_000, 1)).toEqual(after)
  })

  test.each<[Connection, number, number | null]>([
    [ready, 0, 0],
    [waiting, 4_000, 1_000],
    [waiting, 6_000, 0],
    [{ ...waiting, until: 86_400_000 }, 0, 0],
    [signInNeeded, 6_000, null],
  ])('%o at %d lets wait %o', (connection, now, wait) => {
    expect(waitBefore(connection, now)).toBe(wait)
  })
})

test.each<[Connection, Connection]>([
  [ready, ready],
  [waiting, { kind: 'waiting', failures: 0, until: 10_000 }],
  [signInNeeded, { kind: 'waiting', failures: 0, until: 10_000 }],
])('%o, woken up, tries at once: %o', (before, after) => {
  expect(afterWakeUp(before, 10_000)).toEqual(after)
  expect(waitBefore(after, 10_000)).toBe(0)
})

describe('the pause', () => {
  test.each([
    [1, 1, 1_000],
    [2, 1, 2_000],
    [5, 1, 16_000],
    [6, 1, 30_000],
    [60, 1, 30_000],
    [1, 0, 500],
    [6, 0.5, 22_500],
  ])('after %d failures by chance %d is %d ms', (failures, chance, pause) => {
    expect(pauseAfter(failures, chance)).toBe(pause)
  })
})
