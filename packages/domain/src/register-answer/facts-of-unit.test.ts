import { describe, expect, test } from 'vitest'
import { branchesOf } from '../questionnaire/index.ts'
import { editions } from '../questionnaire/editions/index.ts'
import type { RoundState } from '../safety-round/index.ts'
import { basicCourseFacts, riskFact, roundFact } from './facts-of-unit.ts'
import { factStanding } from './register-fact.ts'

const manager = (...days: readonly string[]) => ({ role: 'lineManager', basicCourses: days }) as const
const representative = (...days: readonly string[]) =>
  ({ role: 'safetyRepresentative', basicCourses: days }) as const

describe('the basic course', () => {
  test.each([
    [[manager('2024-03-01')], { managerBasicCourse: 'yes' }],
    [[manager('2023-11-29')], { managerBasicCourse: 'yes' }],
    [[manager('2023-11-28')], { managerBasicCourse: 'no' }],
    [[manager()], { managerBasicCourse: 'no' }],
    [[manager('2024-03-01'), manager()], { managerBasicCourse: 'no' }],
    [
      [manager('2024-03-01'), representative('2020-01-01', '2025-01-01'), representative('2025-06-01')],
      { managerBasicCourse: 'yes', safetyRepBasicCourse: 'yes' },
    ],
    [[], {}],
  ])('of %j', (holders, expected) => {
    const facts = basicCourseFacts(holders, '2026-11-28')
    expect(Object.fromEntries(facts.map(({ item, answer }) => [item, answer]))).toEqual(expected)
  })

  test('names those whom the answer follows from, with the last course of each', () => {
    const [fact] = basicCourseFacts([manager('2019-01-01', '2024-03-01')], '2026-11-28')
    expect(fact?.evidence.map(({ heldOn }) => heldOn)).toEqual(['2024-03-01'])
  })
})

test.each([
  [[], 'no'],
  [['cancelled'], 'no'],
  [['planned'], null],
  [['cancelled', 'underway'], null],
  [['planned', 'signed'], 'yes'],
  [['archived'], 'yes'],
] as readonly [readonly RoundState[], string | null][])('rounds %j: %j', (states, answer) => {
  expect(roundFact(states.map((state) => ({ state }))).answer).toBe(answer)
})

test('risk assessments are shown, and no answer is made of them', () => {
  expect(riskFact(['Gasslager'])).toMatchObject({ answer: null, evidence: ['Gasslager'] })
})

test.each([
  [null, 'yes', 'evidence'],
  [null, null, 'evidence'],
  ['yes', null, 'offered'],
  ['yes', 'yes', 'agrees'],
  ['no', 'yes', 'differs'],
  ['no', 'dontKnow', 'differs'],
] as const)('the register says %j, the unit %j: %s', (answer, answered, standing) => {
  expect(factStanding({ answer }, answered)).toBe(standing)
})

test.each(Object.values(editions))(
  'the questions are there in edition $id, and take these answers',
  (edition) => {
    const { byKey } = branchesOf(edition)
    expect(byKey.has(riskFact([]).item)).toBe(true)
    for (const item of ['managerBasicCourse', 'safetyRepBasicCourse', 'safetyRoundDone'])
      expect(byKey.get(item)?.options).toEqual(expect.arrayContaining(['yes', 'no']))
  },
)
