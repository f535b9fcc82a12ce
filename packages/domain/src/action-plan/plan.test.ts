import { describe, expect, test } from 'vitest'
import { unitKinds } from '../organisation/index.ts'
import type { Goal } from './goal.ts'
import { inheritGoals } from './goal.ts'
import { planLevelOf } from './plan-level.ts'
import type { YearFacts } from './plan-year.ts'
import { isCarriedOver, standsInPlanOf } from './plan-year.ts'

describe('the plan of 2026 has', () => {
  test.each<[string, YearFacts, boolean]>([
    ['what was made for it', { year: 2026, state: 'planned', closedIn: null }, true],
    ['what is open from before', { year: 2022, state: 'inProgress', closedIn: null }, true],
    ['what was reopened', { year: 2022, state: 'reopened', closedIn: null }, true],
    ['what came along and was done during the year', { year: 2024, state: 'done', closedIn: 2026 }, true],
    ['what came along and was dropped later', { year: 2024, state: 'dropped', closedIn: 2027 }, true],
    ['not what was done before', { year: 2024, state: 'effectConfirmed', closedIn: 2025 }, false],
    ['what was done ahead of time', { year: 2026, state: 'done', closedIn: 2025 }, true],
    ['not what comes later', { year: 2027, state: 'planned', closedIn: null }, false],
  ])('%s', (_what, facts, stands) => {
    expect(standsInPlanOf(facts, 2026)).toBe(stands)
  })

  test('what is older marked as such', () => {
    expect([2025, 2026].map((year) => isCarriedOver({ year }, 2026))).toEqual([true, false])
  })
})

const goal = (id: number, number: string): Goal => ({
  id,
  number,
  text: `Goal ${number}`,
  owners: [],
  deadline: null,
})

test('a unit inherits the goals above it, in their order, with how it serves them', () => {
  const above = [
    { unit: 'institution', goals: [goal(3, '1.10'), goal(2, '1.2'), goal(1, '1.0')] },
    { unit: 'faculty', goals: [goal(9, '1.1')] },
  ]
  const services = [
    { goalId: 9, text: 'So' },
    { goalId: 2, text: 'Thus' },
    // Of a goal that is in no plan any more.
    { goalId: 77, text: 'Gone' },
  ]
  expect(
    inheritGoals(above, services).map(({ unit, goals }) => [
      unit,
      goals.map(({ number, service }) => [number, service]),
    ]),
  ).toEqual([
    [
      'institution',
      [
        ['1.0', null],
        ['1.2', 'Thus'],
        ['1.10', null],
      ],
    ],
    ['faculty', [['1.1', 'So']]],
  ])
})

test.each(unitKinds)('the plan of a unit that is a %s has a level', (kind) => {
  const expected = {
    institution: 'institution',
    faculty: 'faculty',
    administration: 'faculty',
    library: 'faculty',
    museum: 'faculty',
    facultyAdministration: 'unit',
    department: 'unit',
    administrativeDivision: 'unit',
  } as const
  expect(planLevelOf(kind)).toBe(expected[kind])
})
