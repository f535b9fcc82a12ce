import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gravities } from '../finding/index.ts'
import { dues } from './due.ts'
import { measureSources } from './measure.ts'
import { measureStates } from './measure-state.ts'
import type { MeasureCell } from './roll-up.ts'
import { rollUpOf } from './roll-up.ts'

const cells: readonly MeasureCell[] = [
  { state: 'planned', due: 'late', source: 'finding', gravity: 'law', goalId: 7, count: 3 },
  { state: 'inProgress', due: 'soon', source: 'finding', gravity: 'policy', goalId: 7, count: 2 },
  { state: 'done', due: 'closed', source: 'finding', gravity: 'law', goalId: null, count: 4 },
  { state: 'effectConfirmed', due: 'closed', source: 'goal', gravity: null, goalId: 8, count: 1 },
  { state: 'dropped', due: 'closed', source: 'none', gravity: null, goalId: null, count: 5 },
]

test('measures are added up by what they have in common', () => {
  const rollUp = rollUpOf(cells)
  expect(rollUp.all).toEqual({ total: 15, open: 5, done: 5, effectConfirmed: 1, late: 3 })
  expect(rollUp.bySource.finding).toEqual({ total: 9, open: 5, done: 4, effectConfirmed: 0, late: 3 })
  expect(rollUp.bySource.incident.total).toBe(0)
  expect(rollUp.byGravity.law).toEqual({ total: 7, open: 3, done: 4, effectConfirmed: 0, late: 3 })
  expect(rollUp.byGravity.none.total).toBe(6)
  expect(rollUp.byDue).toMatchObject({ late: 3, soon: 2, closed: 10 })
  expect(rollUp.byState.dropped).toBe(5)
  expect(rollUp.byGoal.map(({ goalId, counts }) => [goalId, counts.total])).toEqual([
    [7, 5],
    [null, 9],
    [8, 1],
  ])
})

test('every way of adding up gives the same sum', () => {
  const cell = fc.record({
    state: fc.constantFrom(...measureStates),
    due: fc.constantFrom(...dues),
    source: fc.constantFrom(...measureSources),
    gravity: fc.option(fc.constantFrom(...gravities)),
    goalId: fc.option(fc.integer({ min: 1, max: 5 })),
    count: fc.nat(50),
  })
  fc.assert(
    fc.property(fc.array(cell), (any) => {
      const rollUp = rollUpOf(any)
      const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0)
      const totals = (groups: readonly { total: number }[]) => sum(groups.map(({ total }) => total))
      for (const one of [
        sum(Object.values(rollUp.byState)),
        sum(Object.values(rollUp.byDue)),
        totals(Object.values(rollUp.bySource)),
        totals(Object.values(rollUp.byGravity)),
        totals(rollUp.byGoal.map(({ counts }) => counts)),
      ]) {
        expect(one).toBe(rollUp.all.total)
      }
    }),
  )
})
