import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Appointment, Role } from '../access/index.ts'
import { can, roles } from '../access/index.ts'
import { measureStates } from '../action-plan/index.ts'
import { daysAfter } from '../calendar.ts'
import type { FollowedMeasure, FollowedUnit } from './plan-measure-digest.ts'
import { digestCounts, planMeasureDigests } from './plan-measure-digest.ts'
import type { Staff } from './recipients.ts'
import { weekBefore, weekOf } from './week.ts'

/** A Wednesday. */
const today = '2026-11-25'
const physics = { unitPath: ['1615', '1600', '1000'], campus: 'Havnes' }
const chemistry = { unitPath: ['1616', '1600', '1000'], campus: 'Vestvik' }
const history = { unitPath: ['1215', '1200', '1000'], campus: 'Østvik' }

const nothing: FollowedMeasure = { state: 'planned', deadline: null, doneOn: null }

const unitOf = (
  unit: FollowedUnit['unit'],
  measures: readonly Partial<FollowedMeasure>[],
  withoutMeasure = 0,
): FollowedUnit => ({
  unit,
  measures: measures.map((measure) => ({ ...nothing, ...measure })),
  withoutMeasure,
})

const staffOf = (
  held: Readonly<Record<string, readonly Appointment[]>>,
  away: readonly string[] = [],
): Staff => ({ roles: new Map(Object.entries(held)), away: new Set(away) })

const manager: Appointment = { role: 'lineManager', unit: '1615' }

const digestsOf = (units: readonly FollowedUnit[], day = today) =>
  planMeasureDigests(units, staffOf({ manager: [manager] }), day, new Set())

describe('what is counted', () => {
  test.each([
    [{ deadline: '2026-11-24' }, { late: 1 }],
    [{ deadline: '2026-11-25' }, { soon: 1 }],
    [{ deadline: '2026-12-09' }, { soon: 1 }],
    [{ state: 'reopened', deadline: '2026-11-24' }, { late: 1 }],
    [{ state: 'done', doneOn: '2026-11-16' }, { done: 1 }],
    [{ state: 'done', doneOn: '2026-11-22', deadline: '2026-01-01' }, { done: 1 }],
    [{ state: 'effectConfirmed', doneOn: '2026-11-20' }, { done: 1 }],
  ] as const)('%j is %j', (measure, counts) => {
    expect(digestsOf([unitOf(physics, [measure])])).toMatchObject([
      { counts: { late: 0, soon: 0, withoutMeasure: 0, done: 0, ...counts } },
    ])
  })

  test.each([
    [{ deadline: '2026-12-10' }],
    [{}],
    [{ state: 'done', doneOn: '2026-11-15' }],
    [{ state: 'done', doneOn: '2026-11-23' }],
    [{ state: 'effectConfirmed' }],
    [{ state: 'dropped', doneOn: '2026-11-20' }],
    [{ state: 'reopened', doneOn: '2026-11-20' }],
  ] as const)('%j is nothing to tell of, and nothing is sent', (measure) => {
    expect(digestsOf([unitOf(physics, [measure])])).toEqual([])
  })
})

const late = { deadline: '2026-11-01' }
const everywhere = [
  unitOf(physics, [late, { deadline: '2026-12-01' }], 2),
  unitOf(chemistry, [late, late]),
  unitOf(history, [{ state: 'done', doneOn: '2026-11-18' }]),
]

test('each is told of what they follow, with the units that have most late measures first', () => {
  const staff = staffOf({
    faculty: [{ role: 'facultyManagement', unit: '1600' }],
    manager: [manager],
    member: [{ role: 'committeeMember', unit: null }],
    nobody: [{ role: 'occupationalHealth', unit: null }],
    deputy: [{ role: 'deputySafetyRepresentative', unit: '1615' }],
  })
  expect(planMeasureDigests(everywhere, staff, today, new Set())).toEqual([
    {
      person: 'faculty',
      counts: { late: 3, soon: 1, withoutMeasure: 2, done: 0 },
      lateIn: [
        { unit: '1616', late: 2 },
        { unit: '1615', late: 1 },
      ],
      onlyUnit: null,
    },
    {
      person: 'manager',
      counts: { late: 1, soon: 1, withoutMeasure: 2, done: 0 },
      lateIn: [{ unit: '1615', late: 1 }],
      onlyUnit: '1615',
    },
    {
      person: 'member',
      counts: { late: 3, soon: 1, withoutMeasure: 2, done: 1 },
      lateIn: [
        { unit: '1616', late: 2 },
        { unit: '1615', late: 1 },
      ],
      onlyUnit: null,
    },
  ])
})

test('who is away or has unsubscribed is left out', () => {
  const held = { away: [manager], gone: [manager], here: [manager] }
  const digests = planMeasureDigests(everywhere, staffOf(held, ['away']), today, new Set(['gone']))
  expect(digests.map(({ person }) => person)).toEqual(['here'])
})

describe('over random measures, persons and days', () => {
  const days = fc.integer({ min: -40, max: 40 }).map((offset) => daysAfter(today, offset))
  const measures = fc.record({
    state: fc.constantFrom(...measureStates),
    deadline: fc.option(days),
    doneOn: fc.option(days),
  })
  const units = fc
    .tuple(
      ...[physics, chemistry, history].map((unit) =>
        fc.record({ unit: fc.constant(unit), measures: fc.array(measures), withoutMeasure: fc.nat(3) }),
      ),
    )
    .map((each): readonly FollowedUnit[] => each)
  const appointments = fc.record({
    role: fc.constantFrom<Role>(...roles),
    unit: fc.constantFrom('1615', '1616', '1600', '1215', '1000', null),
  })
  const staffs = fc
    .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.array(appointments, { maxLength: 3 }))
    .map((held) => staffOf(held))

  test('nobody is told of a unit whose measures they may not read, or of nothing', () => {
    fc.assert(
      fc.property(units, staffs, days, (followed, staff, day) => {
        for (const { person, counts, lateIn } of planMeasureDigests(followed, staff, day, new Set())) {
          const mine = followed.filter(
            ({ unit }) => can({ appointments: staff.roles.get(person) ?? [] }, 'measures.read', unit).allowed,
          )
          const reached = mine.map(({ unit }) => unit.unitPath[0])
          expect(reached).toEqual(expect.arrayContaining(lateIn.map(({ unit }) => unit)))
          expect(counts.late).toBe(lateIn.reduce((total, { late: ofUnit }) => total + ofUnit, 0))
          expect(counts.withoutMeasure).toBeLessThanOrEqual(
            mine.reduce((total, { withoutMeasure }) => total + withoutMeasure, 0),
          )
          expect(digestCounts.some((what) => counts[what] > 0)).toBe(true)
        }
      }),
    )
  })

  test('what was done is told of in one week, whatever day of it the digest is made on', () => {
    fc.assert(
      fc.property(days, fc.array(fc.nat(6), { minLength: 14, maxLength: 14 }), (doneOn, weekdays) => {
        const told = weekdays.map((weekday, week) => {
          const day = daysAfter(weekOf(daysAfter(today, -42)), 7 * week + weekday)
          return digestsOf([unitOf(physics, [{ state: 'done', doneOn }])], day).length
        })
        expect(told.reduce((total, count) => total + count, 0)).toBe(1)
      }),
    )
  })

  test('the week before a day is the one that ends before its own begins', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekBefore(day)).toBe(weekOf(daysAfter(day, -7)))
      }),
    )
  })
})
