import { describe, expect, test } from 'vitest'
import claims from '../../test-data/claims-2022.json' with { type: 'json' }
import { year2021, year2022 } from '../../test/published-years.ts'
import { indicatorById } from './catalogue.ts'
import { figuresOf } from './figures-of.ts'

const figures = {
  2021: figuresOf(year2021.tally, year2021.edition, []),
  2022: figuresOf(year2022.tally, year2022.edition, [year2021]),
}

describe('the claims of the printed report of 2022', () => {
  test('are 36', () => {
    expect(claims).toHaveLength(36)
  })

  test.each(claims)(
    '$id of $year is $numerator of $base',
    ({ id, year, of, answers, numerator, base, baseKind, percent }) => {
      const figure = figures[year as 2021 | 2022].indicators.find((candidate) => candidate.id === id)
      expect(figure).toMatchObject({ numerator, base, baseKind, percent })
      const indicator = indicatorById(id)
      expect(indicator?.item).toBe(of === 'responseRate' ? null : of)
      expect(indicator?.answers.toSorted()).toEqual(answers?.toSorted() ?? [])
    },
  )
})

describe('the change from 2021 to 2022', () => {
  function figure(id: string) {
    return figures[2022].indicators.find((candidate) => candidate.id === id)
  }

  test('units without own goals: down 4 points, which is better', () => {
    expect(figure('ownHseGoals.lacking')).toEqual({
      id: 'ownHseGoals.lacking',
      numerator: 42,
      base: 75,
      baseKind: 'allUnits',
      percent: 56,
      previous: { year: 2021, numerator: 45, base: 75 },
      changePoints: -4,
      continuity: 'same',
      meaning: 'better',
    })
  })

  test('routine for reporting incidents: from 67 to 61 of 75, which is worse', () => {
    expect(figure('incidentReportingRoutine.yes')).toMatchObject({
      previous: { year: 2021, numerator: 67, base: 75 },
      changePoints: -8,
      meaning: 'worse',
    })
  })

  test('coordination agreements: 21 of 28 after 22 of 26, each of its own base', () => {
    expect(figure('coordinationAgreement.yes')).toMatchObject({
      previous: { year: 2021, numerator: 22, base: 26 },
      changePoints: -9.6,
      meaning: 'worse',
    })
    expect(figure('coordinationAgreement.lacking')).toMatchObject({
      numerator: 3,
      previous: { year: 2021, numerator: 1, base: 26 },
    })
  })

  test('a question that was not put in 2021 is new and has nothing to compare with', () => {
    for (const id of [
      'knowsReportingVersusWhistleblowing.large',
      'sickLeaveRoutineKnown.yes',
      'radiationRoutines.healthExamination.yes',
      'chemicalRoutines.safeStorage.yes',
    ]) {
      expect(figure(id)).toMatchObject({
        previous: null,
        changePoints: null,
        continuity: 'new',
        meaning: 'notComparable',
      })
    }
  })

  test('a fact about the unit changes without being better or worse', () => {
    expect(figure('sharedPremises.yes')).toMatchObject({ changePoints: 2.7, meaning: 'changed' })
  })

  test('the response rate is down, which is worse', () => {
    expect(figure('responseRate')).toMatchObject({ percent: 92, changePoints: -5.3, meaning: 'worse' })
  })

  test('the same share is unchanged', () => {
    expect(figure('safetyRepBasicCourse.yes')).toMatchObject({ changePoints: 0, meaning: 'unchanged' })
  })
})
