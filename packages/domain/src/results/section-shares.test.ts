import { expect, test } from 'vitest'
import { smallEdition } from '../../test/small-edition.ts'
import type { Edition } from '../questionnaire/index.ts'
import { comparableSections } from './section-shares.ts'

const older: Edition = { ...smallEdition, id: 'older' }

test('the same questions make a section comparable; one that follows from signatures plays no part', () => {
  expect([...comparableSections({ older, newer: smallEdition })]).toEqual(['goals', 'premises', 'radiation'])
})

test.each([
  ['is reworded', (key: string) => (key === 'plan' ? 'newer' : 'small'), ['premises', 'radiation']],
  [
    'leads rows that are the same',
    (key: string) => (key === 'routines' ? 'newer' : 'small'),
    ['goals', 'premises'],
  ],
])('not when a question %s', (_, wordingSince, comparable) => {
  const newer = {
    ...smallEdition,
    questions: smallEdition.questions.map((question) => ({
      ...question,
      wordingSince: wordingSince(question.key),
    })),
  }
  expect([...comparableSections({ older, newer })]).toEqual(comparable)
})

test('not when a question is new, or has moved here from another section', () => {
  const withoutPlan = { ...older, questions: older.questions.filter(({ key }) => key !== 'plan') }
  expect([...comparableSections({ older: withoutPlan, newer: smallEdition })]).not.toContain('goals')
  const moved = {
    ...older,
    sections: older.sections.map((section) => ({
      ...section,
      questions: section.key === 'goals' ? ['goals'] : [...section.questions, 'plan'],
    })),
  }
  expect([...comparableSections({ older: moved, newer: smallEdition })]).toEqual([])
})
