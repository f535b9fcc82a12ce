import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '../calendar.ts'
import type { Course, Training } from './course.ts'
import { courses } from './course.ts'
import { trainingRequirements } from './requirements.ts'
import type { TrainingStanding } from './training-standing.ts'
import { isLacking, lastDayWithin, trainingStandings } from './training-standing.ts'

const course = (name: Course, heldOn: string, hours = 15): Training => ({
  course: name,
  title: null,
  heldOn,
  hours,
  givenBy: 'Seksjon for HMS og beredskap',
})

const states = (standings: readonly TrainingStanding[]) =>
  standings.map(({ requirement, state }) => `${requirement} ${state}`)

describe('a line manager', () => {
  const on = (day: string, ...trainings: readonly Training[]) =>
    states(trainingStandings(['lineManager'], { trainings, agreement: null }, day))

  test.each([
    ['without a course', [], '2026-11-28', ['basicCourse missing']],
    [
      'a course that is still to come',
      [course('basicHse', '2026-11-29')],
      '2026-11-28',
      ['basicCourse missing'],
    ],
    [
      'the last day of three years',
      [course('basicHse', '2023-11-29')],
      '2026-11-28',
      ['basicCourse met', 'renewal expiresSoon'],
    ],
    [
      'the day after',
      [course('basicHse', '2023-11-28')],
      '2026-11-28',
      ['basicCourse met', 'renewal expired'],
    ],
    [
      'renewed since',
      [course('basicHse', '2015-03-01'), course('basicHseRenewal', '2026-03-01')],
      '2026-11-28',
      ['basicCourse met', 'renewal met'],
    ],
    [
      'a renewal of what never was',
      [course('basicHseRenewal', '2026-03-01')],
      '2026-11-28',
      ['basicCourse missing'],
    ],
    ['other courses', [course('fortyHours', '2026-01-01', 40)], '2026-11-28', ['basicCourse missing']],
  ])('%s', (_, trainings, day, expected) => {
    expect(on(day, ...trainings)).toEqual(expected)
  })
})

describe('40 hours', () => {
  const of = (role: 'safetyRepresentative' | 'committeeMember', hours: readonly number[], agreed?: number) =>
    trainingStandings(
      [role],
      {
        trainings: hours.map((each, at) => course('fortyHours', `2026-02-0${at + 1}`, each)),
        agreement: agreed === undefined ? null : { hours: agreed, agreedOn: '2026-01-01' },
      },
      '2026-11-28',
    ).find(({ requirement }) => requirement === 'fortyHours')

  test.each([
    [[40], undefined, 'met', 40],
    [[20, 19.9], undefined, 'missing', 40],
    [[13.3, 13.3, 13.4], undefined, 'met', 40],
    [[24], 24, 'metByAgreement', 24],
    [[23.9], 24, 'missing', 24],
    [[40], 24, 'met', 24],
    // More than the regulations ask for is asked of nobody.
    [[40], 60, 'met', 40],
  ])('%j hours, agreed %j: %s', (hours, agreed, state, needed) => {
    for (const role of ['safetyRepresentative', 'committeeMember'] as const)
      expect(of(role, hours, agreed)).toMatchObject({ state, hours: { needed } })
  })
})

test('a person of several roles is asked for what each of them asks for, once', () => {
  expect(
    states(
      trainingStandings(
        ['safetyRepresentative', 'committeeMember'],
        { trainings: [], agreement: null },
        '2026-11-28',
      ),
    ),
  ).toEqual(['basicCourse missing', 'fortyHours missing'])
})

test('nobody else is asked for anything', () => {
  for (const role of ['hseCoordinator', 'deputySafetyRepresentative', 'occupationalHealth'] as const)
    expect(trainingStandings([role], { trainings: [], agreement: null }, '2026-11-28')).toEqual([])
})

test('where the law asks for it, the law is named', () => {
  expect(trainingRequirements.fortyHours.law.map(({ section }) => section)).toEqual([
    '6-5',
    '7-4',
    '3-18',
    '3-19',
  ])
})

const day = fc.integer({ min: 0, max: 6_000 }).map((days) => daysAfter('2015-01-01', days))
const training = fc.record({
  course: fc.constantFrom(...courses),
  title: fc.constant(null),
  heldOn: day,
  hours: fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10),
  givenBy: fc.constant('x'),
})
const facts = fc.record({
  trainings: fc.array(training, { maxLength: 8 }),
  agreement: fc.option(fc.record({ hours: fc.integer({ min: 1, max: 60 }), agreedOn: day })),
})
const roles = ['lineManager', 'safetyRepresentative'] as const

test('what has an end is met until that day, and expired from the next on, as long as nothing is added', () => {
  fc.assert(
    fc.property(fc.array(training, { minLength: 1, maxLength: 6 }), day, (trainings, on) => {
      const heldBefore = { trainings: trainings.filter(({ heldOn }) => heldOn <= on), agreement: null }
      for (const { validTo } of trainingStandings(roles, heldBefore, on)) {
        if (validTo === null) continue
        const stateOn = (when: string) =>
          trainingStandings(roles, heldBefore, when).find(({ requirement }) => requirement === 'renewal')
            ?.state
        if (validTo >= on) expect(stateOn(validTo)).toBe('expiresSoon')
        expect(stateOn(daysAfter(validTo > on ? validTo : on, 1))).toBe('expired')
      }
    }),
  )
})

test('another course never makes a lack of what was none, and the order of courses never matters', () => {
  fc.assert(
    fc.property(facts, training, day, (known, more, on) => {
      const lacking = (trainings: readonly Training[]) =>
        trainingStandings(roles, { ...known, trainings }, on)
          .filter(({ state }) => isLacking(state))
          .map(({ requirement }) => requirement)
      const before = lacking(known.trainings)
      const after = lacking([...known.trainings, more])
      // Who gets the basic course for the first time is asked for its renewal from then on.
      const isNew = more.course === 'basicHse' && before.includes('basicCourse')
      for (const requirement of after) if (!isNew) expect(before).toContain(requirement)
      expect(lacking(known.trainings.toReversed())).toEqual(before)
    }),
  )
})

test('three years from a leap day last until 28 February', () => {
  expect(lastDayWithin('2024-02-29', 3)).toBe('2027-02-28')
})
