import { describe, expect, test } from 'vitest'
import { answerScales, branchesOf, itemsOf } from '../questionnaire/index.ts'
import { edition2026 } from '../questionnaire/editions/2026.ts'
import { editions } from '../questionnaire/editions/index.ts'
import { year2021, year2022 } from '../../test/published-years.ts'
import { indicatorById, indicators } from './catalogue.ts'
import { figuresOf } from './figures-of.ts'
import type { GoldenCase, GoldenFigure } from './golden-cases.ts'
import { goldenCases2026, goldenFigures2022 } from './golden-cases.ts'
import type { OutcomeCount } from './tally-of.ts'
import { tallyFromCounts } from './tally-of.ts'
import type { YearFigures } from './year-figures.ts'

function figureIn({ indicators: figures }: YearFigures, id: string): GoldenFigure | undefined {
  const figure = figures.find((candidate) => candidate.id === id)
  return figure && [figure.id, figure.numerator, figure.base, figure.percent]
}

function figuresOfCase({ item, counts, blank, notShown }: GoldenCase): YearFigures {
  const rows: OutcomeCount[] = [
    ...Object.entries(counts).map(([answer, count]) => ({
      item,
      shown: true,
      answer: answer as OutcomeCount['answer'],
      count,
    })),
    { item, shown: true, answer: null, count: blank },
    { item, shown: false, answer: null, count: notShown },
  ]
  return figuresOf(tallyFromCounts(edition2026, 2026, { total: 40, answered: 36 }, rows), edition2026, [])
}

describe('golden cases', () => {
  const figures2022 = figuresOf(year2022.tally, year2022.edition, [year2021])

  test.each(goldenFigures2022)('%s of 2022 is %i of %i', (...golden) => {
    expect(figureIn(figures2022, golden[0])).toEqual(golden)
  })

  test.each(goldenCases2026)('$item', (golden) => {
    const { counts, blank, notShown, expected } = golden
    expect(Object.values(counts).reduce((sum, count) => sum + count, blank + notShown)).toBe(36)
    for (const figure of expected) expect(figureIn(figuresOfCase(golden), figure[0])).toEqual(figure)
  })

  test('there is one for every indicator', () => {
    const golden = new Set(
      [...goldenFigures2022, ...goldenCases2026.flatMap(({ expected }) => expected)].map(([id]) => id),
    )
    expect(indicators.map(({ id }) => id).filter((id) => !golden.has(id))).toEqual([])
  })
})

describe('the catalogue', () => {
  test('has each id once, made of its item', () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length)
    for (const { id, item } of indicators) if (item !== null) expect(id.startsWith(`${item}.`)).toBe(true)
  })

  test('is found by id', () => {
    expect(indicatorById('ownHseGoals.lacking')?.answers).toEqual(['no', 'unanswered'])
    expect(indicatorById('ownHseGoals.nothing')).toBeUndefined()
  })

  test.each(Object.values(editions))('has an indicator for everything that edition $id puts', (edition) => {
    const counted = new Set(indicators.map(({ item }) => item))
    const put = branchesOf(edition).items.filter((item) => item.put)
    expect(put.map(({ key }) => key).filter((key) => !counted.has(key))).toEqual([])
  })

  test('counts only answers that can be given, over a base that fits the item', () => {
    const items = Object.values(editions).flatMap((edition) => itemsOf(edition))
    for (const { id, item, answers, base } of indicators.filter((indicator) => indicator.item !== null)) {
      const put = items.filter(({ key }) => key === item)
      expect([id, put.length > 0]).toEqual([id, true])
      for (const { options, question } of put) {
        const possible = new Set<string>([...options, 'unanswered'])
        expect([id, answers.filter((answer) => !possible.has(answer))]).toEqual([id, []])
        const branched = question.shownWhen !== undefined
        expect([id, branched ? ['applicableUnits', 'yesOrNo'] : ['allUnits', 'answeredUnits']]).toEqual([
          id,
          expect.arrayContaining([base]),
        ])
        if (base === 'yesOrNo')
          expect([...answers, ...answerScales[question.scale]]).not.toContain('unanswered')
      }
    }
  })
})

describe('a question', () => {
  test('that follows from the signatures has table and indicator, and is not compared with the years when it was put', () => {
    const rows: OutcomeCount[] = [
      { item: 'completedTogether', shown: true, answer: 'yes', count: 33 },
      { item: 'completedTogether', shown: true, answer: 'no', count: 3 },
    ]
    const counted = tallyFromCounts(edition2026, 2026, { total: 40, answered: 36 }, rows)
    const { tables, indicators: figures } = figuresOf(counted, edition2026, [year2022])
    expect(tables.find(({ question }) => question === 'completedTogether')).toMatchObject({
      number: '1',
      base: 40,
      counts: [
        { answer: 'yes', count: 33, percent: 82.5 },
        { answer: 'no', count: 3, percent: 7.5 },
      ],
      notSubmitted: 4,
      addsUp: true,
    })
    // 68 of 75 said so in 2022: another question, put in other words to other people
    expect(figures.find(({ id }) => id === 'completedTogether.yes')).toMatchObject({
      numerator: 33,
      base: 40,
      previous: { year: 2022, numerator: 68, base: 75 },
      continuity: 'reworded',
      changePoints: null,
      meaning: 'notComparable',
    })
  })

  test('is left out of a year whose edition lacks it', () => {
    const figures = figuresOf(year2022.tally, year2022.edition, [])
    expect(figures.indicators.some(({ id }) => id.startsWith('unclearDemands'))).toBe(false)
  })
})
