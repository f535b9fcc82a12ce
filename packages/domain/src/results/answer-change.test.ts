import { describe, expect, test } from 'vitest'
import { edition2026 } from '../questionnaire/editions/2026.ts'
import type { Answer } from '../questionnaire/index.ts'
import { branchesOf } from '../questionnaire/index.ts'
import { answerChange } from './answer-change.ts'

const items = branchesOf(edition2026).byKey

function changeOf(key: string, before: Answer | null, now: Answer | null, continuity = 'same' as const) {
  const item = items.get(key)
  if (!item) throw new Error(key)
  const given = (answer: Answer | null) => (answer === null ? null : { shown: true, answer })
  return answerChange(item, { before: given(before), now: given(now) }, continuity)
}

describe('what became of an answer', () => {
  test.each([
    ['ownHseGoals', 'no', 'yes', 'better'],
    ['ownHseGoals', 'yes', 'no', 'worse'],
    ['ownHseGoals', 'yes', 'yes', 'unchanged'],
    ['ownHseGoals', 'dontKnow', 'yes', 'changed'],
    ['ownHseGoals', null, 'yes', 'notComparable'],
    ['ownHseGoals', 'yes', null, 'notComparable'],
    ['riskAssessmentsUpToDate', 'toLargeDegree', 'toVeryLargeDegree', 'better'],
    ['riskAssessmentsUpToDate', 'toSmallDegree', 'toVerySmallDegree', 'worse'],
    ['appraisalShare', 'from0to24', 'from25to49', 'better'],
    // a challenge that grows
    ['workRelatedSickLeaveChallenge', 'toSmallDegree', 'toLargeDegree', 'worse'],
    ['workRelatedSickLeaveChallenge', 'toVeryLargeDegree', 'toLargeDegree', 'better'],
    // an agreement that the law demands, and that isn't there
    ['coordinationAgreementRequired', 'no', 'yes', 'worse'],
    ['coordinationAgreementRequired', 'yes', 'no', 'better'],
    ['radiationRoutines.exposureRegister', 'no', 'notApplicable', 'changed'],
    // facts
    ['sharedPremises', 'yes', 'no', 'changed'],
  ] as const)('%s from %s to %s: %s', (key, before, now, change) => {
    expect(changeOf(key, before, now)).toBe(change)
  })

  test('is not told of a question that has been reworded', () => {
    const item = items.get('ownHseGoals')
    const answers = { before: { shown: true, answer: 'no' }, now: { shown: true, answer: 'yes' } } as const
    expect(item && answerChange(item, answers, 'reworded')).toBe('notComparable')
  })

  test('does not count an answer behind a closed branch', () => {
    const item = items.get('coordinationAgreement')
    const answers = { before: { shown: false, answer: 'no' }, now: { shown: true, answer: 'yes' } } as const
    expect(item && answerChange(item, answers, 'same')).toBe('notComparable')
  })

  test('turned round is its opposite, for every item and every two answers', () => {
    const opposite = { better: 'worse', worse: 'better' } as const
    for (const item of items.values()) {
      for (const before of item.options) {
        for (const now of item.options) {
          const change = changeOf(item.key, before, now)
          const back = changeOf(item.key, now, before)
          expect(back).toBe(change === 'better' || change === 'worse' ? opposite[change] : change)
        }
      }
    }
  })
})
