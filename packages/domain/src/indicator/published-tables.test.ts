import { describe, expect, test } from 'vitest'
import printed from '../../test-data/printed-percentages-2022.json' with { type: 'json' }
import reference from '../../test-data/questionnaire-2022.json' with { type: 'json' }
import { percentOf, roundToOneDecimal } from '../quantity/index.ts'
import { publishedCounts, year2021, year2022 } from '../../test/published-years.ts'
import { figuresOf } from './figures-of.ts'
import type { QuestionTable, YearFigures } from './year-figures.ts'

const figures = {
  2021: figuresOf(year2021.tally, year2021.edition, []),
  2022: figuresOf(year2022.tally, year2022.edition, [year2021]),
}

function itemOf({ question, row }: QuestionTable): string {
  return row === null ? question : `${question}.${row}`
}

function tablesByItem({ tables }: YearFigures): ReadonlyMap<string, QuestionTable> {
  return new Map(tables.map((table) => [itemOf(table), table]))
}

function countsOf({ counts }: QuestionTable): Record<string, number> {
  return Object.fromEntries(counts.map(({ answer, count }) => [answer, count]))
}

describe.each(['2021', '2022'] as const)('the tables of %s', (year) => {
  const tables = tablesByItem(figures[year])
  const published = publishedCounts(year)

  test('are those that were published, and no other', () => {
    expect([...tables.keys()].toSorted()).toEqual(Object.keys(published).toSorted())
  })

  test('stand in printed order with the printed numbers', () => {
    const numbers = [...new Set(figures[year].tables.map(({ number }) => number))]
    const printedNumbers = reference.questions
      .filter(({ key }) => Object.keys(published).some((item) => item.split('.')[0] === key))
      .map(({ number }) => number)
    expect(numbers).toEqual(printedNumbers)
  })

  test.each(Object.entries(published))('%s has the published counts', (item, { unanswered, ...counts }) => {
    expect(unanswered === undefined).toBe(item.startsWith('radiationRoutines.'))
    const table = tables.get(item)
    expect(table && countsOf(table)).toMatchObject(counts)
  })

  test.each(Object.entries(printed[year]))('%s has the printed percentages', (item, percents) => {
    const { unanswered, ...answers } = percents as Record<string, number>
    const table = tables.get(item)
    expect(Object.fromEntries(table?.counts.map(({ answer, percent }) => [answer, percent]) ?? [])).toEqual(
      answers,
    )
    const blank = table?.baseKind === 'allUnits' ? table.unanswered : (table?.blank ?? table?.unanswered)
    const share = { numerator: blank ?? -1, denominator: table?.base ?? 0, base: 'allUnits' } as const
    expect(roundToOneDecimal(percentOf(share) ?? -1)).toBe(unanswered)
  })

  test('have the published units', () => {
    const { total, answered } = reference.units[year]
    expect(figures[year].units).toEqual({ total, answered })
  })
})

describe('2022, from its reports', () => {
  const tables = figures[2022].tables
  const published = publishedCounts('2022')

  test('every table adds up to all units, and none has an answer while hidden', () => {
    for (const { counts, blank, notShown, notSubmitted, addsUp, answeredWhileHidden } of tables) {
      const sum = counts.reduce((total, { count }) => total + count, 0)
      expect(sum + (blank ?? 0) + (notShown ?? 0) + (notSubmitted ?? 0)).toBe(75)
      expect({ addsUp, notSubmitted, answeredWhileHidden }).toEqual({
        addsUp: true,
        notSubmitted: 6,
        answeredWhileHidden: 0,
      })
    }
  })

  test('what is published as unanswered is the not handed in and the blank', () => {
    for (const table of tables.filter(({ baseKind }) => baseKind === 'allUnits')) {
      expect([itemOf(table), table.unanswered]).toEqual([itemOf(table), published[itemOf(table)]?.unanswered])
    }
  })

  test('of the matrices 30b and 31b it is that and the not shown; of 19b the blank', () => {
    for (const table of tables.filter(({ baseKind }) => baseKind === 'applicableUnits')) {
      const lumped = published[itemOf(table)]?.unanswered
      const { blank, notShown, notSubmitted } = table
      if (table.question === 'coordinationAgreement') expect(lumped).toBe(blank)
      else if (lumped !== undefined) expect((blank ?? 0) + (notShown ?? 0) + (notSubmitted ?? 0)).toBe(lumped)
    }
  })

  test('two rows of 29b were left blank by one unit each', () => {
    const blankRows = tables.filter(({ question, blank }) => question === 'radiationRoutines' && blank !== 0)
    expect(blankRows.map(({ row, blank }) => [row, blank])).toEqual([
      ['healthExamination', 1],
      ['authorityNotification', 1],
    ])
  })

  test('the base of a branched question is the units to which it was shown', () => {
    const bases = new Map(tables.map((table) => [table.question, [table.base, table.baseKind]]))
    expect(bases.get('coordinationAgreement')).toEqual([28, 'applicableUnits'])
    expect(bases.get('radiationRoutines')).toEqual([22, 'applicableUnits'])
    expect(bases.get('chemicalRoutines')).toEqual([35, 'applicableUnits'])
    expect(bases.get('biologicalRoutines')).toEqual([15, 'applicableUnits'])
    expect(bases.get('sharedPremises')).toEqual([75, 'allUnits'])
  })
})

describe('2021, from its published counts', () => {
  const tables = figures[2021].tables

  test('does not tell the kinds of missing apart', () => {
    for (const { blank, notShown, notSubmitted, answeredWhileHidden } of tables) {
      expect([blank, notShown, notSubmitted, answeredWhileHidden]).toEqual([null, null, null, null])
    }
  })

  test('has unanswered as published', () => {
    const published = publishedCounts('2021')
    for (const table of tables) {
      expect([itemOf(table), table.unanswered]).toEqual([
        itemOf(table),
        published[itemOf(table)]?.unanswered ?? null,
      ])
    }
  })

  test('flags exactly the rows that the reference says do not add up', () => {
    expect(tables.filter(({ addsUp }) => !addsUp).map(itemOf)).toEqual([
      'radiationRoutines.riskAssessment',
      'radiationRoutines.exposureRegister',
      'radiationRoutines.roomResponsible',
      'radiationRoutines.wasteDisposal',
      'chemicalRoutines.healthExamination',
      'chemicalRoutines.exposureRegister',
      'chemicalRoutines.roomResponsible',
    ])
  })

  test('takes the base of a branched question from the answer that opens it', () => {
    const bases = new Map(tables.map(({ question, base }) => [question, base]))
    expect(bases.get('coordinationAgreement')).toBe(26)
    expect(bases.get('radiationRoutines')).toBe(23)
    expect(bases.get('chemicalRoutines')).toBe(37)
    expect(bases.get('biologicalRoutines')).toBe(17)
  })
})
