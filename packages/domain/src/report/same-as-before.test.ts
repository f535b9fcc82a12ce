import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallEdition } from '../../test/small-edition.ts'
import type { Answer, Continuity } from '../questionnaire/index.ts'
import { itemsOf } from '../questionnaire/index.ts'
import { AnswerSheet } from './answer-sheet.ts'
import type { Answers } from './answers.ts'
import { sameAsBefore } from './same-as-before.ts'

const all = smallEdition.questions.map(({ key }) => key)
const items = itemsOf(smallEdition)

function every(continuity: Continuity, except: Record<string, Continuity> = {}) {
  return { ...Object.fromEntries(items.map(({ key }) => [key, continuity])), ...except }
}

describe('the same answer as last time', () => {
  test('is offered of questions that are asked the same, and not answered yet', () => {
    const before = {
      answers: { goals: 'yes', plan: 'toLargeDegree', shared: 'no', sources: 'dontKnow' } as Answers,
      continuity: every('same', { shared: 'reworded' }),
    }
    expect(sameAsBefore(smallEdition, { goals: 'no' }, before, all)).toEqual([
      { item: 'plan', answer: 'toLargeDegree' },
      { item: 'sources', answer: 'dontKnow' },
    ])
    expect(sameAsBefore(smallEdition, { goals: 'no' }, before, ['sources'])).toEqual([
      { item: 'sources', answer: 'dontKnow' },
    ])
  })

  test('follows the branches that it opens, and only those', () => {
    const answers: Answers = { shared: 'yes', agreement: 'no', required: 'yes', 'routines.waste': 'yes' }
    const before = { answers, continuity: every('same') }
    expect(sameAsBefore(smallEdition, {}, before, all).map(({ item }) => item)).toEqual([
      'shared',
      'agreement',
      'required',
    ])
    expect(sameAsBefore(smallEdition, { shared: 'no' }, before, all)).toEqual([])
    expect(sameAsBefore(smallEdition, { sources: 'yes' }, before, ['routines'])).toEqual([
      { item: 'routines.waste', answer: 'yes' },
    ])
  })

  test('never touches an answer, nor a question that is another, and leaves nothing to offer', () => {
    const someAnswers = fc
      .record(Object.fromEntries(items.map(({ key, options }) => [key, fc.constantFrom(...options)])), {
        requiredKeys: [],
      })
      .map((answers) => answers as Answers)
    const someContinuity = fc.record(
      Object.fromEntries(
        items.map(({ key }) => [key, fc.constantFrom<Continuity>('same', 'reworded', 'new')]),
      ),
    )
    fc.assert(
      fc.property(someAnswers, someAnswers, someContinuity, (now, answers, continuity) => {
        const offered = sameAsBefore(smallEdition, now, { answers, continuity }, all)
        const after: Record<string, Answer | undefined> = { ...now }
        for (const { item, answer } of offered) {
          expect(now[item]).toBeUndefined()
          expect(continuity[item]).toBe('same')
          expect(answer).toBe(answers[item])
          after[item] = answer
        }
        const sheet = new AnswerSheet(smallEdition, after as Answers)
        expect(offered.every(({ item }) => sheet.isShown(item))).toBe(true)
        expect(sameAsBefore(smallEdition, after as Answers, { answers, continuity }, all)).toEqual([])
      }),
    )
  })
})
