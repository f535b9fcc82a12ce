import { describe, expect, test } from 'vitest'
import claims from '../../test-data/claims-2022.json' with { type: 'json' }
import { figuresOf } from '../indicator/index.ts'
import { year2021, year2022 } from '../../test/published-years.ts'
import { compareWithPrinted } from './compare-with-printed.ts'
import { printedClaims2022 } from './printed-claims-2022.ts'
import { tableFlags } from './table-flags.ts'

const years = [
  figuresOf(year2021.tally, year2021.edition, []),
  figuresOf(year2022.tally, year2022.edition, [year2021]),
]
const compared = compareWithPrinted(years)

describe('the printed figures beside the computed ones', () => {
  test('are those of the reference, in its order, as printed', () => {
    expect(printedClaims2022.map(({ indicator, year, printed }) => [indicator, year, printed])).toEqual(
      claims.map(({ id, year, printed }) => [id, year, printed]),
    )
  })

  test('differ where the reference says so: 70,6; 49,4 and 81,3 for harassment', () => {
    const differing = claims.filter(({ status }) => status.startsWith('differs')).map(({ id }) => id)
    const found = compared.filter(({ verdict }) => verdict === 'differs')
    expect(found.map(({ id }) => id)).toEqual(differing)
    expect(found.map(({ id, printed, percent }) => [id, printed, percent])).toEqual([
      ['riskAssessmentsUpToDate.large', '70,6 %', 70.7],
      ['workRelatedSickLeaveCausesKnown.large', '49,4 %', 49.3],
      ['knowsWhatToDoAboutHarassment.large', '81,3 %', 82.7],
    ])
  })

  test('tell which of them added rounded shares', () => {
    expect(
      compared.filter(({ roundedSharesAdded }) => roundedSharesAdded).map(({ printed }) => printed),
    ).toEqual(['70,6 %', '49,4 %'])
  })

  test('37,3 % is right, but not "of those that answered"', () => {
    const otherBase = compared.filter(({ verdict }) => verdict === 'otherBase')
    expect(otherBase.map(({ id, numerator, base, percent }) => [id, numerator, base, percent])).toEqual([
      ['sharedPremises.yes', 28, 75, 37.3],
    ])
  })

  test('two are shares of units though the prose speaks of persons', () => {
    expect(compared.filter(({ verdict }) => verdict === 'unitsNotPersons').map(({ id }) => id)).toEqual([
      'safetyRepBasicCourse.yes',
      'managerBasicCourse.yes',
    ])
  })

  test('all others agree', () => {
    expect(compared.filter(({ verdict }) => verdict === 'agrees')).toHaveLength(36 - 3 - 1 - 2)
  })

  test('a year that is not there is left out', () => {
    expect(compareWithPrinted(years.slice(1)).every(({ year }) => year === 2022)).toBe(true)
    expect(compareWithPrinted([])).toEqual([])
  })

  test('a figure that is off by one unit is found', () => {
    const off = years.map((year) => ({
      ...year,
      indicators: year.indicators.map((figure) => ({ ...figure, numerator: figure.numerator + 1 })),
    }))
    const kept = compareWithPrinted(off).filter(({ verdict }) => verdict !== 'differs')
    expect(kept.every(({ printed }) => /nærmere|over/.test(printed))).toBe(true)
  })
})

describe('the tables that do not fit together', () => {
  test('are those of the reference', () => {
    const flags = tableFlags(years)
    expect(
      flags.map(({ year, number, row, kind, sum, expected }) => [year, number, row, kind, sum, expected]),
    ).toEqual([
      [2021, '29b', 'riskAssessment', 'doesNotAddUp', 22, 23],
      [2021, '29b', 'exposureRegister', 'moreThanBase', 24, 23],
      [2021, '29b', 'roomResponsible', 'moreThanBase', 24, 23],
      [2021, '29b', 'wasteDisposal', 'moreThanBase', 24, 23],
      [2021, '30b', 'healthExamination', 'doesNotAddUp', 65, 75],
      [2021, '30b', 'exposureRegister', 'doesNotAddUp', 73, 75],
      [2021, '30b', 'roomResponsible', 'doesNotAddUp', 74, 75],
      [2022, '29b', 'healthExamination', 'blankNotPrinted', 21, 22],
      [2022, '29b', 'authorityNotification', 'blankNotPrinted', 21, 22],
    ])
  })
})
