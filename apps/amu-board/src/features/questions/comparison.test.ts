import type { QuestionTable } from '@hms/domain/indicator'
import { continuityBetween } from '@hms/domain/questionnaire'
import type { Edition } from '@hms/domain/questionnaire'
import { editions } from '@hms/domain/questionnaire/editions'
import { describe, expect, it } from 'vitest'
import { compareQuestions, filterSections, sideOf } from './comparison.ts'

const edition = (id: string): Edition => {
  const found = editions[id]
  if (!found) throw new Error(`There is no edition ${id}`)
  return found
}
const table = (question: string, row: string | null, counts: QuestionTable['counts']): QuestionTable => ({
  question,
  number: '0',
  row,
  base: 75,
  baseKind: 'allUnits',
  counts,
  unanswered: 0,
  blank: 0,
  notShown: 0,
  notSubmitted: 0,
  answeredWhileHidden: 0,
  addsUp: true,
})

const newer = edition('2026')
const older = edition('2022')
const sections = compareQuestions(
  newer,
  [
    table('incidentCausesMapped', null, [
      { answer: 'toLargeDegree', count: 1, percent: 1.3 },
      { answer: 'notApplicable', count: 2, percent: 2.7 },
    ]),
    table('radiationRoutines', 'wasteDisposal', [{ answer: 'yes', count: 1, percent: 1.3 }]),
  ],
  {
    tables: [table('incidentCausesMapped', null, [{ answer: 'dontKnow', count: 3, percent: 4 }])],
    continuity: continuityBetween({ older, newer }),
  },
)
const items = sections.flatMap(({ questions }) => questions.flatMap((question) => question.items))
const itemOf = (key: string) => items.find(({ item }) => item.key === key)

describe('questions of two years', () => {
  it('holds every question of the chosen year once, in the order of its sections', () => {
    const keys = sections.flatMap(({ questions }) => questions.map(({ question }) => question.key))
    expect(keys).toEqual(newer.sections.flatMap(({ questions }) => questions))
  })

  it('puts the answers of both years in the order of the scale', () => {
    expect(itemOf('incidentCausesMapped')?.answers).toEqual(['toLargeDegree', 'dontKnow', 'notApplicable'])
  })

  it('finds the rows of a matrix, and says where a year has nothing', () => {
    const row = itemOf('radiationRoutines.wasteDisposal')
    expect(row?.chosen?.counts).toHaveLength(1)
    expect(row?.earlier).toBeNull()
  })

  it('says how each question relates to the other year', () => {
    expect(itemOf('incidentCausesMapped')?.continuity).toBe('reworded')
    expect(itemOf('ownHseGoals')?.continuity).toBe('same')
    expect(itemOf('unclearDemands')?.continuity).toBe('new')
  })

  it('says nothing of it without another year', () => {
    const alone = compareQuestions(newer, [], null)
    expect(alone[0]?.questions[0]?.items[0]?.continuity).toBeNull()
  })
})

describe('the filter', () => {
  it('leaves out sections that become empty', () => {
    const left = filterSections(sections, { matches: ({ key }) => key === 'ownHseGoals' })
    expect(left.map(({ key }) => key)).toEqual(['goalsAndPlan'])
  })

  it('keeps to one section', () => {
    const left = filterSections(sections, { section: 'radiation', matches: () => true })
    expect(left.map(({ key }) => key)).toEqual(['radiation'])
  })
})

describe('the sides of a bar', () => {
  it.each([
    ['unfavourable', 'no', 'left'],
    ['favourable', 'toVerySmallDegree', 'right'],
    ['other', 'yes', 'right'],
    ['other', 'no', 'left'],
    ['other', 'dontKnow', 'aside'],
    ['other', 'notApplicable', 'aside'],
  ] as const)('%s %s lies %s', (favour, answer, side) => {
    expect(sideOf(favour, answer)).toBe(side)
  })
})
