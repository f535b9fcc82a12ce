import { describe, expect, test } from 'vitest'
import { publishedCounts, reports2022, year2021, year2022 } from '../../test/published-years.ts'
import { smallEdition } from '../../test/small-edition.ts'
import type { CountedYear } from '../indicator/index.ts'
import { sectionStandings, tallyOf } from '../indicator/index.ts'
import { edition2022 } from '../questionnaire/editions/2022.ts'
import type { Answers } from '../report/index.ts'
import { outcomesOf } from '../report/index.ts'
import type { ResultYear } from './unit-results.ts'
import { unitResults } from './unit-results.ts'

function counted(...reports: Answers[]): CountedYear {
  return { edition: smallEdition, tally: tallyOf(smallEdition, 2030, reports.length + 1, reports) }
}

function yearOf(own: Answers | null, institution: CountedYear, faculty: CountedYear | null): ResultYear {
  return { edition: smallEdition, own: own && outcomesOf(smallEdition, own), faculty, institution }
}

const own: Answers = { goals: 'no', plan: 'toSmallDegree', shared: 'no', sources: 'yes' }
const other: Answers = { goals: 'yes', plan: 'toLargeDegree', shared: 'no', sources: 'no' }
const third: Answers = { goals: 'yes', plan: 'toSmallDegree', shared: 'yes', agreement: 'no', sources: 'no' }

describe("a unit's results", () => {
  const now = yearOf(own, counted(own, other, third), counted(own, other))
  const before = yearOf({ ...own, goals: 'yes', plan: 'toVerySmallDegree' }, counted(other), null)
  const results = unitResults(now, before)

  test('have its own answers beside those of the groups, of those that were shown the item', () => {
    expect(results.items.find(({ item }) => item === 'goals')).toMatchObject({
      own: { now: { answer: 'no' }, before: { answer: 'yes' } },
      change: 'worse',
      faculty: { now: { base: 2, counts: { no: 1, yes: 1 } }, before: null },
      institution: { now: { base: 3, counts: { no: 1, yes: 2 } }, before: { base: 1, counts: { yes: 1 } } },
    })
    const agreement = results.items.find(({ item }) => item === 'agreement')
    expect(agreement?.institution.now).toMatchObject({ base: 1, counts: { no: 1 } })
    expect(agreement?.change).toBe('notComparable')
  })

  test('leave out what follows from signatures', () => {
    expect(results.items.map(({ item }) => item)).not.toContain('together')
    expect(results.sections.map(({ section }) => section)).toEqual(['goals', 'premises', 'radiation'])
  })

  test('add up answers by section, never percentages', () => {
    expect(results.sections[0]).toMatchObject({
      section: 'goals',
      comparable: true,
      own: { now: { favourable: 0, judged: 2 }, before: { favourable: 1, judged: 2 } },
      faculty: { now: { favourable: 2, judged: 4 }, before: null },
      institution: { now: { favourable: 3, judged: 6 } },
    })
  })

  test('begin what is lacking with what most others have in order', () => {
    expect(results.lacked).toEqual([
      { item: 'goals', answer: 'no', inOrderElsewhere: { favourable: 2, judged: 3 }, alsoBefore: false },
      {
        item: 'plan',
        answer: 'toSmallDegree',
        inOrderElsewhere: { favourable: 1, judged: 3 },
        alsoBefore: true,
      },
      { item: 'shared', answer: 'no', inOrderElsewhere: { favourable: 1, judged: 3 }, alsoBefore: true },
    ])
  })

  test('of a unit that has not handed in lack its own side, and nothing else', () => {
    const silent = unitResults({ ...now, own: null }, null)
    expect(silent.lacked).toEqual([])
    expect(silent.sections[0]?.own).toEqual({ now: null, before: null })
    expect(silent.items[0]?.institution.now?.base).toBe(3)
    expect(silent.items.every(({ change }) => change === 'notComparable')).toBe(true)
  })
})

describe('beside the published years', () => {
  const [first] = reports2022
  const outcomes = outcomesOf(edition2022, first?.answers ?? {})
  const results = unitResults(
    { edition: edition2022, own: outcomes, faculty: null, institution: year2022 },
    { edition: year2021.edition, own: null, faculty: null, institution: year2021 },
  )

  test('the counts are the published ones, of those that handed in and were asked', () => {
    const published = { '2022': publishedCounts('2022'), '2021': publishedCounts('2021') }
    for (const { item, institution } of results.items) {
      for (const [answer, count] of Object.entries(institution.now?.counts ?? {})) {
        expect([item, answer, count]).toEqual([item, answer, published['2022'][item]?.[answer as never]])
      }
    }
    const goals = results.items.find(({ item }) => item === 'ownHseGoals')
    expect(goals?.institution.now).toMatchObject({ base: 69, counts: { yes: 33 } })
    expect(goals?.institution.before?.counts.yes).toBe(published['2021']['ownHseGoals']?.yes)
  })

  test("the institution's sections are the sums of all units' standings", () => {
    const all = reports2022.map(({ answers }) =>
      sectionStandings(edition2022, outcomesOf(edition2022, answers)),
    )
    for (const { section, institution } of results.sections) {
      const sum = (of: 'favourable' | 'unfavourable') =>
        all.reduce((total, cells) => total + (cells.find((cell) => cell.section === section)?.[of] ?? 0), 0)
      expect([section, institution.now]).toEqual([
        section,
        { favourable: sum('favourable'), judged: sum('favourable') + sum('unfavourable') },
      ])
    }
  })
})
