import { describe, expect, test } from 'vitest'
import { isDay } from '../calendar.ts'
import { languages } from '../language.ts'
import type { DutyStanding, WheelFacts } from './annual-wheel.ts'
import { annualWheel, usualLastDay } from './annual-wheel.ts'
import { duties, dutyRules } from './duties.ts'

const nothing: WheelFacts = { year: 2026, days: {}, longer: {}, known: {}, marks: {} }

const isNoReport = ({ duty }: DutyStanding) => duty !== 'report'

const round = (facts: Partial<WheelFacts>, day: string) => {
  const found = annualWheel({ ...nothing, ...facts }, day).find(({ duty }) => duty === 'safetyRound')
  return found && [found.state, found.saidBy, found.doneOn]
}

describe('a safety round that is due on 15 June', () => {
  test.each([
    ['2026-05-15', 'later'],
    ['2026-05-16', 'soon'],
    ['2026-06-15', 'soon'],
    ['2026-06-16', 'late'],
  ])('on %s is %s', (day, state) => {
    expect(round({}, day)).toEqual([state, 'hand', null])
  })

  test('is done when somebody says so', () => {
    expect(round({ marks: { safetyRound: '2026-06-20' } }, '2026-07-01')).toEqual([
      'done',
      'hand',
      '2026-06-20',
    ])
  })

  test('is what the register knows, whatever was marked by hand', () => {
    const marks = { safetyRound: '2026-06-20' }
    expect(round({ marks, known: { safetyRound: { doneOn: null } } }, '2026-07-01')).toEqual([
      'late',
      'register',
      null,
    ])
    const done = { safetyRound: { doneOn: '2026-05-02' } }
    expect(round({ marks, known: done }, '2026-07-01')).toEqual(['done', 'register', '2026-05-02'])
  })

  test('is due on another day when one is set', () => {
    expect(round({ days: { safetyRound: '2026-09-01' } }, '2026-07-01')?.[0]).toBe('later')
  })
})

test.each([
  [{}, {}, '2026-12-31'],
  [{ report: '2026-12-17' }, {}, '2026-12-17'],
  [{ report: '2026-12-17' }, { report: '2027-01-08' }, '2027-01-08'],
  [{}, { report: '2027-01-08' }, '2027-01-08'],
  // The others have got longer still.
  [{ report: '2027-01-15' }, { report: '2027-01-08' }, '2027-01-15'],
])('set for all %j, for the unit %j: the report is due on %s', (days, longer, lastDay) => {
  const wheel = annualWheel({ ...nothing, days, longer }, '2026-12-17')
  expect(wheel.find(({ duty }) => duty === 'report')).toMatchObject({ lastDay, state: 'soon' })
  expect(annualWheel({ ...nothing, days, longer: {} }, '2026-12-17').filter(isNoReport)).toEqual(
    wheel.filter(isNoReport),
  )
})

test('the duties come in the order of their days', () => {
  const wheel = annualWheel({ ...nothing, days: { report: '2026-01-06' } }, '2026-01-01')
  expect(wheel.map(({ duty }) => duty)[0]).toBe('report')
  expect(wheel.map(({ lastDay }) => lastDay)).toEqual(wheel.map(({ lastDay }) => lastDay).toSorted())
  expect(wheel).toHaveLength(duties.length)
})

test.each(duties)('%s has a name in every language and a usual day in every year', (duty) => {
  for (const language of languages) expect(dutyRules[duty].name[language].trim()).not.toBe('')
  for (const year of [2024, 2026]) expect(isDay(usualLastDay(duty, year))).toBe(true)
})
