import type { QuestionTable } from '@hms/domain/indicator'
import { itemsOf } from '@hms/domain/questionnaire'
import type { Answer } from '@hms/domain/questionnaire'
import { editions } from '@hms/domain/questionnaire/editions'
import { expect, it } from 'vitest'
import { yearBar } from './bars.ts'

const words = { answer: (answer: Answer) => answer, unanswered: 'unanswered' }

function bar(item: string, counts: Partial<Record<Answer, number>>, rest: Partial<QuestionTable>) {
  const found = editions['2022'] && itemsOf(editions['2022']).find(({ key }) => key === item)
  if (!found) throw new Error(`There is no item ${item}`)
  const table: QuestionTable = {
    question: item,
    number: '0',
    row: null,
    base: 100,
    baseKind: 'allUnits',
    counts: Object.entries(counts).map(([answer, count]) => ({
      answer: answer as Answer,
      count,
      percent: count,
    })),
    unanswered: 0,
    blank: 0,
    notShown: 0,
    notSubmitted: 0,
    answeredWhileHidden: 0,
    addsUp: true,
    ...rest,
  }
  const { around, aside } = yearBar(found, table, '2022', words)
  const short = (parts: typeof around) => parts.map(({ label, from, to }) => `${label} ${from}…${to}`)
  return { around: short(around), aside: short(aside) }
}

it('has weak answers next to the middle, and who has no standpoint aside', () => {
  const counts = {
    toVerySmallDegree: 5,
    toSmallDegree: 10,
    toLargeDegree: 40,
    toVeryLargeDegree: 20,
    dontKnow: 15,
  }
  expect(bar('riskAssessmentsUpToDate', counts, { unanswered: 10 })).toEqual({
    around: [
      'toSmallDegree -10…0',
      'toVerySmallDegree -15…-10',
      'toLargeDegree 0…40',
      'toVeryLargeDegree 40…60',
    ],
    aside: ['dontKnow 0…15', 'unanswered 15…25'],
  })
})

it('turns a question where more is worse', () => {
  const { around } = bar('workRelatedSickLeaveChallenge', { toSmallDegree: 30, toLargeDegree: 10 }, {})
  expect(around).toEqual(['toLargeDegree -10…0', 'toSmallDegree 0…30'])
})

it('counts only the blank as missing where the question was not put to all', () => {
  const rest = { baseKind: 'applicableUnits', unanswered: 9, blank: 3, notSubmitted: 6 } as const
  expect(bar('coordinationAgreement', { yes: 97 }, rest).aside).toEqual(['unanswered 0…3'])
})

it('draws no unanswered where it is not known how many of them were asked', () => {
  const rest = { baseKind: 'applicableUnits', unanswered: 38, blank: null, notSubmitted: null } as const
  expect(bar('chemicalRoutines.safeStorage', { yes: 37 }, rest).aside).toEqual([])
})
