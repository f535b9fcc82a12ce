import { describe, expect, test } from 'vitest'
import { edition2022 } from '../questionnaire/editions/2022.ts'
import { edition2026 } from '../questionnaire/editions/2026.ts'
import { branchesOf } from '../questionnaire/index.ts'
import { outcomesOf, withDerivedOutcomes } from '../report/index.ts'
import { reports2022 } from '../../test/published-years.ts'
import { smallEdition } from '../../test/small-edition.ts'
import { favourOf } from './favourable-answers.ts'
import { sectionStandings } from './section-standing.ts'

const items = branchesOf(edition2026).byKey

describe('how an answer speaks', () => {
  test.each([
    ['ownHseGoals', 'yes', 'favourable'],
    ['ownHseGoals', 'no', 'unfavourable'],
    ['ownHseGoals', 'dontKnow', 'other'],
    ['riskAssessmentsUpToDate', 'toVeryLargeDegree', 'favourable'],
    ['riskAssessmentsUpToDate', 'toSmallDegree', 'unfavourable'],
    ['incidentCausesMapped', 'notApplicable', 'other'],
    ['appraisalShare', 'from50to74', 'favourable'],
    ['appraisalShare', 'from25to49', 'unfavourable'],
    ['radiationRoutines.exposureRegister', 'no', 'unfavourable'],
    ['radiationRoutines.exposureRegister', 'notApplicable', 'other'],
    // a challenge that is small is good
    ['workRelatedSickLeaveChallenge', 'toSmallDegree', 'favourable'],
    ['workRelatedSickLeaveChallenge', 'toLargeDegree', 'unfavourable'],
    ['workRelatedSickLeaveChallenge', 'dontKnow', 'other'],
    // the law demands an agreement that is not there
    ['coordinationAgreementRequired', 'yes', 'unfavourable'],
    // facts
    ['sharedPremises', 'yes', 'other'],
    ['radiationSources', 'no', 'other'],
  ] as const)('%s %s: %s', (key, answer, favour) => {
    const item = items.get(key)
    expect(item && favourOf(item, answer)).toBe(favour)
  })
})

describe('how a unit stands, section by section', () => {
  test('counts every item; what follows from signatures is not shown while there are none', () => {
    const outcomes = outcomesOf(smallEdition, {
      goals: 'yes',
      plan: 'toSmallDegree',
      shared: 'yes',
      agreement: 'dontKnow',
      sources: 'no',
      'routines.waste': 'yes',
    })
    expect(sectionStandings(smallEdition, outcomes)).toEqual([
      { section: 'cooperation', favourable: 0, unfavourable: 0, other: 0, blank: 0, notShown: 1 },
      { section: 'goals', favourable: 1, unfavourable: 1, other: 0, blank: 0, notShown: 0 },
      { section: 'premises', favourable: 1, unfavourable: 0, other: 1, blank: 0, notShown: 1 },
      { section: 'radiation', favourable: 0, unfavourable: 1, other: 0, blank: 0, notShown: 2 },
    ])
  })

  test('what follows from signatures counts as any other answer', () => {
    const outcomes = withDerivedOutcomes(smallEdition, outcomesOf(smallEdition, {}), [
      { part: 'manager', capacity: 'self' },
      { part: 'representative', capacity: 'letThrough' },
    ])
    expect(sectionStandings(smallEdition, outcomes)[0]).toMatchObject({ unfavourable: 1, notShown: 0 })
  })

  test('an item without an outcome was not shown', () => {
    expect(sectionStandings(smallEdition, []).at(-1)).toMatchObject({ notShown: 3, blank: 0 })
  })

  test('of every report of 2022 makes up all its items', () => {
    const total = branchesOf(edition2022).items.length
    for (const { answers } of reports2022) {
      const sum = sectionStandings(edition2022, outcomesOf(edition2022, answers)).reduce(
        (all, { favourable, unfavourable, other, blank, notShown }) =>
          all + favourable + unfavourable + other + blank + notShown,
        0,
      )
      expect(sum).toBe(total)
    }
  })
})
