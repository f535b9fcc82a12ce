import { expect, test } from 'vitest'
import type { Answer, Edition, ItemKey } from '../questionnaire/index.ts'
import { edition2021 } from '../questionnaire/editions/2021.ts'
import { edition2022 } from '../questionnaire/editions/2022.ts'
import { edition2026 } from '../questionnaire/editions/2026.ts'
import type { EffectSign } from './effect-check.ts'
import { checkEffect } from './effect-check.ts'

test.each<[string, Edition, ItemKey, Answer, Edition, Answer | 'hidden' | null, EffectSign]>([
  ['no, then yes', edition2022, 'ownHseGoals', 'no', edition2026, 'yes', 'gone'],
  ['no, then no', edition2022, 'ownHseGoals', 'no', edition2026, 'no', 'remains'],
  ['no, then not known', edition2022, 'ownHseGoals', 'no', edition2026, 'dontKnow', 'remains'],
  [
    'low, then less low',
    edition2022,
    'safetyRepTime',
    'toVerySmallDegree',
    edition2026,
    'toSmallDegree',
    'remains',
  ],
  ['low, then large', edition2022, 'safetyRepTime', 'toSmallDegree', edition2026, 'toLargeDegree', 'gone'],
  [
    'a strain, then none',
    edition2022,
    'workRelatedSickLeaveChallenge',
    'toLargeDegree',
    edition2026,
    'toSmallDegree',
    'gone',
  ],
  [
    'a routine that is no longer needed',
    edition2022,
    'radiationRoutines.exposureRegister',
    'no',
    edition2026,
    'hidden',
    'noLongerApplies',
  ],
  [
    'a routine that does not apply',
    edition2022,
    'radiationRoutines.exposureRegister',
    'no',
    edition2026,
    'notApplicable',
    'gone',
  ],
  // Asked in other words, or of those with no cases left out.
  [
    'reworded',
    edition2022,
    'competenceRoutine',
    'toSmallDegree',
    edition2026,
    'toLargeDegree',
    'notComparable',
  ],
  [
    'another scale',
    edition2022,
    'incidentCausesMapped',
    'toSmallDegree',
    edition2026,
    'toLargeDegree',
    'notComparable',
  ],
  ['left blank', edition2021, 'safetyRepTime', 'toSmallDegree', edition2022, null, 'notComparable'],
  ['withdrawn', edition2022, 'sickLeaveRoutineKnown', 'no', edition2021, null, 'notComparable'],
])('%s', (_case, before, item, answer, after, then, sign) => {
  const outcome = { shown: then !== 'hidden', answer: then === 'hidden' ? null : then }
  const check = checkEffect({ edition: before, item, answer }, { edition: after, outcome })
  expect(check).toMatchObject({ sign, before: answer, after: outcome.answer })
})

test('as long as there is no later report, there is nothing to judge by', () => {
  expect(checkEffect({ edition: edition2022, item: 'ownHseGoals', answer: 'no' }, null)).toEqual({
    sign: 'notYet',
    before: 'no',
    after: null,
    continuity: null,
  })
})

test('an answer that is kept behind a closed branch says nothing', () => {
  const check = checkEffect(
    { edition: edition2022, item: 'radiationRoutines.exposureRegister', answer: 'no' },
    { edition: edition2026, outcome: { shown: false, answer: 'yes' } },
  )
  expect(check).toMatchObject({ sign: 'noLongerApplies', after: null })
})
