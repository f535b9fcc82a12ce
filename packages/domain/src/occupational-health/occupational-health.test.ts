import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ruleOf } from '../finding/index.ts'
import {
  healthExaminationItems,
  moveOrder,
  openOrderStates,
  orderMoves,
  orderStates,
} from './health-order.ts'
import { checkHealthPlans, healthPlanColumns } from './health-plan.ts'

test.each([
  ['asked', 'accept', null, 'accepted'],
  ['asked', 'give', 'Kartlagt', 'given'],
  ['accepted', 'give', 'Kartlagt', 'given'],
  ['accepted', 'give', ' ', 'wordsMissing'],
  ['accepted', 'accept', null, 'wrongOrderState'],
  ['given', 'withdraw', 'Likevel ikke', 'wrongOrderState'],
  ['asked', 'decline', null, 'wordsMissing'],
] as const)('%s, %s with %j: %s', (state, move, words, expected) => {
  const moved = moveOrder(state, move, words)
  expect(moved.ok ? moved.value : moved.problem.kind).toBe(expected)
})

test('an order that is settled stays so, whatever is done', () => {
  const settled = orderStates.filter((state) => !openOrderStates.some((open) => open === state))
  fc.assert(
    fc.property(
      fc.constantFrom(...settled),
      fc.constantFrom(...orderMoves),
      fc.string(),
      (state, move, words) => {
        expect(moveOrder(state, move, words)).toEqual({ ok: false, problem: { kind: 'wrongOrderState' } })
      },
    ),
  )
})

test.each(healthExaminationItems)('%s is a question whose finding the service can help with', (item) => {
  expect(ruleOf(item)?.helpedBy).toContain('occupationalHealth')
})

test.each([
  ['1600;2022;notStarted;', []],
  ['1600;2022;begun;', ['oneOf']],
  ['1600;22;notStarted;', ['number']],
  ['NV;2022;notStarted;', ['knownUnit']],
])('a file with %s', (row, faults) => {
  const checked = checkHealthPlans(
    { header: [...healthPlanColumns], rows: [{ line: 2, cells: row.split(';') }] },
    { unitCodes: new Set(['1600']) },
  )
  expect(checked.ok ? [] : checked.problem.map(({ expected }) => expected.kind)).toEqual(faults)
})
