import { describe, expect, test } from 'vitest'
import { outcomesOf } from '../report/index.ts'
import { reports2022, units, year2022 } from '../../test/published-years.ts'
import { indicatorById } from './catalogue.ts'
import type { Indicator } from './indicator.ts'
import { unitsOf } from './units-of.ts'

/** One unit of each kind, named by what it is. */
const oneOfEach = [
  { unit: 'yes', outcome: { shown: true, answer: 'yes' } },
  { unit: 'no', outcome: { shown: true, answer: 'no' } },
  { unit: 'dontKnow', outcome: { shown: true, answer: 'dontKnow' } },
  { unit: 'blank', outcome: { shown: true, answer: null } },
  { unit: 'notShown', outcome: { shown: false, answer: null } },
  { unit: 'hidden yes', outcome: { shown: false, answer: 'yes' } },
  { unit: 'notSubmitted', outcome: null },
] as const

function groups(base: Indicator['base'], answers: Indicator['answers']) {
  const found = unitsOf({ id: 'x.y', item: 'x', answers, base, direction: 'neutral' }, oneOfEach)
  return {
    counted: found.counted.map(({ unit }) => unit),
    rest: found.inBaseNotCounted.map(({ unit }) => unit),
    leftOut: found.leftOut.map(({ unit, reason }) => [unit, reason]),
  }
}

describe('the units behind a figure', () => {
  test('of all units', () => {
    expect(groups('allUnits', ['yes'])).toEqual({
      counted: ['yes'],
      rest: ['no', 'dontKnow', 'blank', 'notShown', 'hidden yes', 'notSubmitted'],
      leftOut: [],
    })
    expect(groups('allUnits', ['no', 'unanswered']).counted).toEqual(['no', 'blank', 'notSubmitted'])
  })

  test('of those that handed in', () => {
    expect(groups('answeredUnits', ['yes', 'unanswered'])).toEqual({
      counted: ['yes', 'blank'],
      rest: ['no', 'dontKnow', 'notShown', 'hidden yes'],
      leftOut: [['notSubmitted', 'notSubmitted']],
    })
  })

  test('of those that were shown the question', () => {
    expect(groups('applicableUnits', ['no', 'unanswered'])).toEqual({
      counted: ['no', 'blank'],
      rest: ['yes', 'dontKnow'],
      leftOut: [
        ['notShown', 'notShown'],
        ['hidden yes', 'notShown'],
        ['notSubmitted', 'notSubmitted'],
      ],
    })
  })

  test('of those that answered yes or no', () => {
    expect(groups('yesOrNo', ['yes'])).toEqual({
      counted: ['yes'],
      rest: ['no'],
      leftOut: [
        ['dontKnow', 'notYesOrNo'],
        ['blank', 'blank'],
        ['notShown', 'notShown'],
        ['hidden yes', 'notShown'],
        ['notSubmitted', 'notSubmitted'],
      ],
    })
  })

  test('come with their answer, or the reason why there is none; a hidden answer is not told', () => {
    const { inBaseNotCounted } = unitsOf(
      { id: 'x.y', item: 'x', answers: ['yes'], base: 'allUnits', direction: 'neutral' },
      oneOfEach,
    )
    expect(inBaseNotCounted).toEqual([
      { unit: 'no', answer: 'no', reason: null },
      { unit: 'dontKnow', answer: 'dontKnow', reason: null },
      { unit: 'blank', answer: null, reason: 'blank' },
      { unit: 'notShown', answer: null, reason: 'notShown' },
      { unit: 'hidden yes', answer: null, reason: 'notShown' },
      { unit: 'notSubmitted', answer: null, reason: 'notSubmitted' },
    ])
  })
})

describe('2022', () => {
  const reports = new Map(
    reports2022.map(({ unit, answers }) => [unit, outcomesOf(year2022.edition, answers)]),
  )

  function unitsBehind(id: string) {
    const indicator = indicatorById(id)
    if (!indicator) throw new Error(id)
    return unitsOf(
      indicator,
      units
        .filter((unit) => unit.reports)
        .map(({ code }) => ({
          unit: code,
          outcome:
            reports.get(code)?.find(({ item }) => item === (indicator.item ?? 'completedTogether')) ?? null,
        })),
    )
  }

  test('3 of 13 keep no exposure register; 9 say that it does not concern them, 47 have no radiation', () => {
    const { counted, inBaseNotCounted, leftOut } = unitsBehind('radiationRoutines.exposureRegister.no')
    expect([counted.length, inBaseNotCounted.length]).toEqual([3, 10])
    const reasons = Map.groupBy(leftOut, ({ reason }) => reason)
    expect([...reasons].map(([reason, of]) => [reason, of.length]).toSorted()).toEqual([
      ['notShown', 47],
      ['notSubmitted', 6],
      ['notYesOrNo', 9],
    ])
  })

  test('the response rate counts those that handed in', () => {
    const { counted, inBaseNotCounted, leftOut } = unitsBehind('responseRate')
    expect([counted.length, inBaseNotCounted.length, leftOut.length]).toEqual([69, 6, 0])
    expect(counted[0]).toMatchObject({ answer: null, reason: null })
    expect(inBaseNotCounted[0]).toMatchObject({ answer: null, reason: 'notSubmitted' })
  })
})
