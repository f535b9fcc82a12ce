import { describe, expect, test } from 'vitest'
import { smallEdition } from '../../test/small-edition.ts'
import { tallyFromBaseline } from './baseline.ts'
import { questionTables } from './question-tables.ts'
import { shareOf } from './share-of.ts'
import { tallyFromCounts, tallyOf } from './tally-of.ts'

describe('a tally', () => {
  test('puts every outcome where it belongs', () => {
    const tally = tallyOf(smallEdition, 2030, 6, [
      { goals: 'yes', shared: 'yes', agreement: 'no' },
      { goals: 'yes', shared: 'yes' },
      { goals: 'no', shared: 'no', agreement: 'yes' },
      {},
    ])
    expect(tally.units).toEqual({ total: 6, answered: 4 })
    expect(tally.items.goals).toEqual({
      counts: { yes: 2, no: 1 },
      blank: 1,
      notShown: 0,
      notSubmitted: 2,
      unanswered: 3,
      answeredWhileHidden: 0,
    })
    expect(tally.items.agreement).toEqual({
      counts: { no: 1 },
      blank: 1,
      notShown: 2,
      notSubmitted: 2,
      unanswered: 3,
      answeredWhileHidden: 1,
    })
  })

  test('of a campaign with no report yet has all units not handed in', () => {
    const tally = tallyOf(smallEdition, 2030, 6, [])
    expect(tally.items.goals).toMatchObject({ counts: {}, blank: 0, notSubmitted: 6, unanswered: 6 })
  })

  test('adds rows of the same outcome, and leaves out items of another edition', () => {
    const rows = [
      { item: 'goals', shown: true, answer: 'yes', count: 2 },
      { item: 'goals', shown: true, answer: 'yes', count: 3 },
      { item: 'withdrawn', shown: true, answer: 'yes', count: 9 },
    ] as const
    const { items } = tallyFromCounts(smallEdition, 2030, { total: 6, answered: 5 }, rows)
    expect(items.goals?.counts).toEqual({ yes: 5 })
    expect(items).not.toHaveProperty('withdrawn')
  })
})

describe('the tables of a baseline', () => {
  function table(
    item: 'agreement' | 'goals',
    counts: Record<string, number>,
    shared = { yes: 4, no: 5, unanswered: 1 },
  ) {
    const baseline = {
      format: 'hms-baseline',
      version: 1,
      year: 2029,
      edition: 'small',
      source: 'A printed report',
      units: { total: 10, answered: 9 },
      counts: { shared, [item]: counts },
    } as const
    const tally = tallyFromBaseline(smallEdition, baseline)
    const lacking = {
      id: '',
      item,
      answers: ['no', 'unanswered'],
      base: 'applicableUnits',
      direction: 'neutral',
    } as const
    return {
      table: questionTables(tally, smallEdition).find(({ question }) => question === item),
      lacking: shareOf(lacking, tally, smallEdition),
    }
  }

  test.each([
    ['goals', { yes: 5, no: 4, unanswered: 1 }, true],
    ['goals', { yes: 5, no: 4, unanswered: 0 }, false],
    // behind a branch that 4 units opened: unanswered as the blank of those, or as all that gave no answer
    ['agreement', { yes: 2, no: 1, unanswered: 1 }, true],
    ['agreement', { yes: 2, no: 1, unanswered: 7 }, true],
    ['agreement', { yes: 2, no: 1, unanswered: 5 }, false],
    ['agreement', { yes: 2, no: 2 }, true],
    ['agreement', { yes: 2, no: 1 }, false],
    ['agreement', { yes: 2, no: 3 }, false],
  ] as const)('%s %j adds up: %s', (item, counts, addsUp) => {
    expect(table(item, counts).table?.addsUp).toBe(addsUp)
  })

  test('have only the answers that were published', () => {
    const counts = table('agreement', { yes: 3, no: 0 }).table?.counts
    expect(counts).toEqual([
      { answer: 'yes', count: 3, percent: 75 },
      { answer: 'no', count: 0, percent: 0 },
    ])
  })

  test('count unanswered in an indicator behind a branch only where it is known to be blank', () => {
    expect(table('agreement', { yes: 2, no: 1, unanswered: 1 }).lacking).toMatchObject({
      numerator: 2,
      denominator: 4,
    })
    expect(table('agreement', { yes: 2, no: 1, unanswered: 7 }).lacking).toBeNull()
    expect(table('agreement', { yes: 1, no: 1, unanswered: 1 }).lacking).toBeNull()
    expect(table('agreement', { yes: 2, no: 1 }).lacking).toBeNull()
  })
})
