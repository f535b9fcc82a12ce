import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edition } from '../questionnaire/index.ts'
import { edition2026 } from '../questionnaire/editions/2026.ts'
import type { ItemOutcome } from '../report/index.ts'
import { outcomesOf } from '../report/index.ts'
import { answersAfter, randomEdition, randomSteps } from '../../test/random-edition.ts'
import { year2021, year2022 } from '../../test/published-years.ts'
import type { CountedYear } from './figures-of.ts'
import { figuresOf } from './figures-of.ts'
import type { Indicator } from './indicator.ts'
import { meaningOf } from './meaning.ts'
import { questionTables } from './question-tables.ts'
import { shareOf } from './share-of.ts'
import { tallyFromCounts, tallyOf } from './tally-of.ts'
import { unitsOf } from './units-of.ts'

function year(of: number, edition: Edition, yes: number): CountedYear {
  const rows = [
    { item: 'ownHseGoals', shown: true, answer: 'yes', count: yes },
    { item: 'ownHseGoals', shown: true, answer: 'no', count: 30 - yes },
  ] as const
  return { edition, tally: tallyFromCounts(edition, of, { total: 40, answered: 30 }, rows) }
}

function figure(id: string, now: CountedYear, earlier: readonly CountedYear[]) {
  return figuresOf(now.tally, now.edition, earlier).indicators.find((candidate) => candidate.id === id)
}

describe('the previous figure', () => {
  const now = year(2026, edition2026, 20)

  test('is that of the nearest earlier year, in whatever order they come', () => {
    for (const earlier of [
      [year2021, year2022],
      [year2022, year2021],
    ]) {
      expect(figure('ownHseGoals.yes', now, earlier)).toMatchObject({
        previous: { year: 2022, numerator: 33, base: 75 },
        changePoints: 6,
        continuity: 'same',
        meaning: 'better',
      })
    }
  })

  test('is never of the same or a later year', () => {
    expect(figure('ownHseGoals.yes', year2022, [now, year2022])?.previous).toBeNull()
  })

  test('skips a year that does not have it', () => {
    const withoutCounts = { ...year2022, tally: { ...year2022.tally, items: {} } }
    expect(figure('ownHseGoals.yes', now, [withoutCounts, year2021])?.previous).toEqual({
      year: 2021,
      numerator: 24,
      base: 75,
    })
  })

  test('is given but not compared with when the question was reworded', () => {
    expect(figure('competenceRoutine.large', now, [year2022])).toMatchObject({
      previous: { year: 2022, numerator: 63, base: 75 },
      changePoints: null,
      continuity: 'reworded',
      meaning: 'notComparable',
    })
  })

  test('is compared by the editions that were really used', () => {
    const onOldEdition = { ...year2022, tally: { ...year2022.tally, year: 2023 } }
    expect(figure('competenceRoutine.large', onOldEdition, [year2022])).toMatchObject({
      changePoints: 0,
      continuity: 'same',
      meaning: 'unchanged',
    })
  })

  test('a share of nothing has no percentage and no change', () => {
    expect(figure('radiationRoutines.riskAssessment.yes', now, [year2022])).toMatchObject({
      numerator: 0,
      base: 0,
      percent: null,
      previous: { year: 2022, numerator: 22, base: 22 },
      changePoints: null,
      meaning: 'notComparable',
    })
  })
})

describe('what a change means', () => {
  test.each([
    [4, 'higherIsBetter', 'same', 'better'],
    [-4, 'higherIsBetter', 'same', 'worse'],
    [4, 'lowerIsBetter', 'same', 'worse'],
    [-4, 'lowerIsBetter', 'same', 'better'],
    [4, 'neutral', 'same', 'changed'],
    [-4, 'neutral', 'same', 'changed'],
    [0, 'higherIsBetter', 'same', 'unchanged'],
    [0.04, 'lowerIsBetter', 'same', 'unchanged'],
    [0.05, 'lowerIsBetter', 'same', 'worse'],
    [null, 'higherIsBetter', 'same', 'notComparable'],
    [4, 'higherIsBetter', 'reworded', 'notComparable'],
    [null, 'higherIsBetter', 'new', 'notComparable'],
    [null, 'neutral', 'withdrawn', 'notComparable'],
  ] as const)('%s points, %s, %s: %s', (change, direction, continuity, meaning) => {
    expect(meaningOf(change, direction, continuity)).toBe(meaning)
  })
})

/** A campaign on a random edition: some units without a report. */
const randomCampaign = randomEdition.chain((edition) =>
  fc.record({
    edition: fc.constant(edition),
    reports: fc.array(fc.option(randomSteps(edition, { maxLength: 25 }).map(answersAfter)), { maxLength: 8 }),
  }),
)

describe('random campaigns', () => {
  test('counting reports and counting counted outcomes give the same tally', () => {
    fc.assert(
      fc.property(randomCampaign, ({ edition, reports }) => {
        const handedIn = reports.filter((report) => report !== null)
        const grouped = Map.groupBy(
          handedIn.flatMap((report) => outcomesOf(edition, report)),
          ({ item, shown, answer }: ItemOutcome) => JSON.stringify([item, shown, answer]),
        )
        const rows = [...grouped.values()].flatMap((same) =>
          same[0] ? { ...same[0], count: same.length } : [],
        )
        const units = { total: reports.length, answered: handedIn.length }
        expect(tallyFromCounts(edition, 2030, units, rows)).toEqual(
          tallyOf(edition, 2030, reports.length, handedIn),
        )
      }),
    )
  })

  test('every table adds up to all units', () => {
    fc.assert(
      fc.property(randomCampaign, ({ edition, reports }) => {
        const tally = tallyOf(
          edition,
          2030,
          reports.length,
          reports.filter((report) => report !== null),
        )
        for (const table of questionTables(tally, edition)) {
          const answers = table.counts.reduce((sum, { count }) => sum + count, 0)
          const missing = (table.blank ?? 0) + (table.notShown ?? 0) + (table.notSubmitted ?? 0)
          expect(answers + missing).toBe(reports.length)
          expect(table.addsUp).toBe(true)
          expect(table.unanswered).toBe((table.blank ?? 0) + (table.notSubmitted ?? 0))
        }
      }),
    )
  })

  test('the units behind an indicator are its numerator and its base', () => {
    const random = randomCampaign.chain(({ edition, reports }) => {
      const put = edition.questions.filter(({ derivedFrom, rows }) => !derivedFrom && !rows)
      return fc.record({
        edition: fc.constant(edition),
        reports: fc.constant(reports),
        indicator: fc.record({
          item: fc.option(fc.constantFrom(...put.map(({ key }) => key), 'q0')),
          answers: fc.subarray(['yes', 'no', 'dontKnow', 'toLargeDegree', 'notApplicable'] as const),
          unanswered: fc.boolean(),
          base: fc.constantFrom('allUnits', 'answeredUnits', 'applicableUnits', 'yesOrNo'),
        }),
      })
    })
    fc.assert(
      fc.property(random, ({ edition, reports, indicator: { item, answers, unanswered, base } }) => {
        const handedIn = reports.filter((report) => report !== null)
        const tally = tallyOf(edition, 2030, reports.length, handedIn)
        const yesOrNo = answers.filter((answer) => answer === 'yes' || answer === 'no')
        const indicator: Indicator = {
          id: 'random',
          item,
          answers:
            base === 'yesOrNo' ? yesOrNo : [...answers, ...(unanswered ? (['unanswered'] as const) : [])],
          base: item === null ? 'allUnits' : base,
          direction: 'neutral',
        }
        const share = shareOf(indicator, tally, edition)
        fc.pre(share !== null)
        const units = unitsOf(
          indicator,
          reports.map((report, unit) => ({
            unit,
            outcome:
              report &&
              (outcomesOf(edition, report).find((outcome) => outcome.item === (item ?? 'q0')) ?? null),
          })),
        )
        fc.pre(item !== null || edition.questions.some(({ key, rows }) => key === 'q0' && !rows))
        expect(units.counted).toHaveLength(share.numerator)
        expect(units.counted.length + units.inBaseNotCounted.length).toBe(share.denominator)
        const all = [...units.counted, ...units.inBaseNotCounted, ...units.leftOut].map(({ unit }) => unit)
        expect(all.toSorted()).toEqual(reports.map((_, unit) => unit))
      }),
    )
  })
})
