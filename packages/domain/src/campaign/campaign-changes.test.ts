import { describe, expect, test } from 'vitest'
import { campaignStates } from './campaign.ts'
import type { CampaignPart } from './campaign-changes.ts'
import { canChange, changeSchedule, extendFor, unitsTakeReason } from './campaign-changes.ts'
import { proposedSchedule } from './proposed-schedule.ts'
import { areReminderDays, reminderDates } from './reminder-days.ts'

const day = '2027-01-20'
const schedule = {
  opensOn: '2027-01-10',
  deadline: '2027-02-25',
  closesAt: '2027-03-10',
  reminderDays: [-14, 1],
}

test.each([
  ['edition', ['draft']],
  ['units', ['draft', 'announced', 'open']],
  ['opensOn', ['draft', 'announced']],
  ['deadline', ['draft', 'announced', 'open']],
  ['closesAt', ['draft', 'announced', 'open']],
  ['reminderDays', ['draft', 'announced', 'open']],
  ['extension', ['open', 'closed']],
] as const)('%s is changed in %o alone', (part: CampaignPart, states: readonly string[]) => {
  expect(campaignStates.filter((state) => canChange(state, part))).toEqual(states)
})

test('units are added and dropped with a reason once they know that they are in it', () => {
  expect(campaignStates.filter(unitsTakeReason)).toEqual(['announced', 'open', 'closed', 'frozen'])
})

describe('the days are set anew', () => {
  test.each([
    ['draft', { deadline: '2027-02-20' }, 'ok'],
    ['draft', { deadline: '2027-01-09' }, 'inThePast'],
    ['draft', { deadline: '20.2.2027' }, 'notADay'],
    ['draft', { deadline: '2027-02-30' }, 'notADay'],
    ['draft', { opensOn: '2027-02-26' }, 'datesOutOfOrder'],
    ['draft', { closesAt: null }, 'ok'],
    ['draft', { reminderDays: [1, 1] }, 'notReminderDays'],
    ['announced', { opensOn: '2027-01-19' }, 'notNow'],
    ['open', { opensOn: '2027-01-22' }, 'notNow'],
    ['open', { deadline: '2027-02-26' }, 'ok'],
    ['open', { deadline: '2027-02-24' }, 'deadlineEarlier'],
    ['open', { closesAt: '2027-02-25' }, 'ok'],
    ['open', { closesAt: '2027-02-24' }, 'datesOutOfOrder'],
    ['open', { reminderDays: [] }, 'ok'],
    ['closed', { closesAt: '2027-03-11' }, 'notNow'],
    ['closed', { reminderDays: [2] }, 'notNow'],
    ['closed', {}, 'ok'],
    ['frozen', { deadline: '2027-04-01' }, 'notNow'],
  ] as const)('%s, to %o: %s', (state, change, outcome) => {
    const result = changeSchedule({ ...schedule, state }, { ...schedule, ...change }, day)
    expect(result.ok ? 'ok' : result.problem.kind).toBe(outcome)
    if (result.ok) expect(result.value).toEqual({ ...schedule, ...change })
  })

  test('of an announced campaign that has not opened, the opening too', () => {
    const before = { ...schedule, opensOn: '2027-01-21', state: 'announced' as const }
    expect(changeSchedule(before, { ...schedule, opensOn: day }, day).ok).toBe(true)
  })
})

describe('one unit gets longer', () => {
  test.each([
    ['open', '2027-03-01', '2027-03-15', 'ok'],
    ['open', '2027-02-25', '2027-02-25', 'ok'],
    ['open', '2027-02-24', '2027-03-15', 'shorter'],
    ['open', '2027-03-01', '2027-02-28', 'datesOutOfOrder'],
    ['open', '2027-03-32', '2027-04-28', 'notADay'],
    ['closed', '2027-03-01', '2027-03-15', 'ok'],
    ['draft', '2027-03-01', '2027-03-15', 'notNow'],
    ['announced', '2027-03-01', '2027-03-15', 'notNow'],
    ['frozen', '2027-03-01', '2027-03-15', 'notNow'],
  ] as const)('%s, until %s and %s: %s', (state, deadline, closesAt, outcome) => {
    // Announced and not yet open.
    const opensOn = state === 'announced' ? '2027-01-21' : schedule.opensOn
    const result = extendFor({ ...schedule, opensOn, state }, { deadline, closesAt }, day)
    expect(result.ok ? 'ok' : result.problem.kind).toBe(outcome)
  })

  test('never to a day that is over', () => {
    const campaign = { ...schedule, state: 'closed' as const, deadline: '2027-01-01' }
    const result = extendFor(campaign, { deadline: '2027-01-19', closesAt: '2027-02-01' }, day)
    expect(result).toMatchObject({ ok: false, problem: { kind: 'inThePast' } })
  })
})

describe('the days of a new campaign are proposed', () => {
  test('as long as the last, on the same day of the year', () => {
    const last = {
      year: 2026,
      opensOn: '2026-11-01',
      deadline: '2026-12-17',
      closesAt: '2027-01-15',
      reminderDays: [-7],
    }
    expect(proposedSchedule(last, 2027, day)).toEqual({
      opensOn: '2027-11-01',
      deadline: '2027-12-17',
      closesAt: '2028-01-15',
      reminderDays: [-7],
    })
  })

  test('not before a week has gone', () => {
    const last = {
      year: 2025,
      opensOn: '2025-01-01',
      deadline: '2025-02-01',
      closesAt: null,
      reminderDays: [],
    }
    expect(proposedSchedule(last, 2027, day)).toEqual({
      opensOn: '2027-01-27',
      deadline: '2027-02-27',
      closesAt: '2027-03-13',
      reminderDays: [],
    })
  })

  test('without a last one: eight weeks to answer, two to be late', () => {
    expect(proposedSchedule(null, 2027, day)).toEqual({
      opensOn: '2027-01-27',
      deadline: '2027-03-24',
      closesAt: '2027-04-07',
      reminderDays: [-14, -3, 1, 7],
    })
  })
})

describe('reminder days', () => {
  test.each([
    [[], true],
    [[-14, -3, 1, 7], true],
    [[0], true],
    [[90], true],
    [[91], false],
    [[1.5], false],
    [[Number.NaN], false],
    [[3, 3], false],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], false],
  ])('%o: %s', (days, are) => {
    expect(areReminderDays(days)).toBe(are)
  })

  test('fall around the deadline of whoever is reminded', () => {
    expect(reminderDates('2027-03-01', [7, -14, 0])).toEqual(['2027-02-15', '2027-03-01', '2027-03-08'])
  })
})
