import type { IndicatorFigure, Meaning } from '@hms/domain/indicator'
import { expect, it } from 'vitest'
import { changesByMeaning, comparedYears, largestByItem } from './changes.ts'

function figure(
  id: string,
  changePoints: number | null,
  meaning: Meaning,
  previousYear = 2021,
): IndicatorFigure {
  return {
    id,
    numerator: 1,
    base: 2,
    baseKind: 'allUnits',
    percent: 50,
    previous: { year: previousYear, numerator: 1, base: 2 },
    changePoints,
    continuity: 'same',
    meaning,
  }
}

const figures = [
  figure('a', 2, 'better'),
  figure('b', -9, 'better'),
  figure('c', 5, 'worse'),
  figure('responseRate', -5.3, 'worse'),
  figure('d', null, 'notComparable', 2020),
]

it('puts the largest change first, whichever way it goes', () => {
  expect(changesByMeaning(figures).better.map(({ id }) => id)).toEqual(['b', 'a'])
})

it('leaves the response rate to its own place', () => {
  expect(changesByMeaning(figures).worse.map(({ id }) => id)).toEqual(['c'])
})

it('shows a question once, with its largest change', () => {
  const both = [
    figure('ownHseGoals.yes', 12, 'better'),
    figure('ownHseGoals.lacking', -4, 'better'),
    figure('hseActionPlan.yes', 3, 'better'),
  ]
  expect(largestByItem(both).map(({ id }) => id)).toEqual(['ownHseGoals.yes', 'hseActionPlan.yes'])
})

it('knows the years that figures really are compared with', () => {
  expect(comparedYears(figures)).toEqual([2021])
})
