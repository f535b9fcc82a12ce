import type { IndicatorFigure, YearFigures } from '@hms/domain/indicator'
import type { Continuity } from '@hms/domain/questionnaire'
import { expect, it } from 'vitest'
import { comparableRuns, seriesPoints } from './series-points.ts'

function year(number: number, continuity: Continuity, id = 'ownHseGoals.yes'): YearFigures {
  const figure: IndicatorFigure = {
    id,
    numerator: 1,
    base: 2,
    baseKind: 'allUnits',
    percent: 50,
    previous: null,
    changePoints: null,
    continuity,
    meaning: 'notComparable',
  }
  return {
    year: number,
    edition: String(number),
    source: 'reports',
    units: { total: 2, answered: 2 },
    tables: [],
    indicators: [figure],
  }
}

it('runs from the oldest year, without years that lack the indicator', () => {
  const points = seriesPoints('ownHseGoals.yes', [
    year(2026, 'same'),
    year(2023, 'new', 'other'),
    year(2021, 'new'),
  ])
  expect(points.map((point) => point.year)).toEqual([2021, 2026])
})

it('is cut where the question was reworded', () => {
  const points = seriesPoints('ownHseGoals.yes', [
    year(2021, 'new'),
    year(2022, 'same'),
    year(2026, 'reworded'),
    year(2027, 'same'),
  ])
  expect(comparableRuns(points).map((run) => run.map((point) => point.year))).toEqual([
    [2021, 2022],
    [2026, 2027],
  ])
})
