import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Appointment } from '../access/index.ts'
import { daysAfter } from '../calendar.ts'
import type { Signer } from '../report/index.ts'
import type { ReportFacts, Side, Signature, Staff } from './index.ts'
import {
  deputiesAsked,
  dueOccasion,
  dueSignatureStep,
  matterKey,
  occasionKey,
  occasionOf,
  planAfterSignature,
  planDigests,
  planReminders,
  recipientsOf,
  reminderDates,
  signersAsked,
  stillToTell,
  tasksOf,
  weekOf,
} from './index.ts'

const both = ['manager', 'representative'] as const

describe('what each side owes', () => {
  test.each([
    ['submitted', [], null, null],
    ['submitted', both, null, null],
    ['notStarted', [], 'answer', 'answer'],
    ['inProgress', [], 'answer', 'answer'],
    ['complete', [], 'sign', 'sign'],
    ['complete', ['manager'], null, 'sign'],
    ['complete', ['representative'], 'sign', null],
    ['complete', both, 'handIn', null],
    ['signed', both, 'handIn', null],
  ] as const)('%s, signed by %j: %s and %s', (state, signedBy, manager, representative) => {
    expect(tasksOf({ state, signedBy })).toEqual({ manager, representative })
  })
})

const time = { opensOn: '2026-10-19', deadline: '2026-12-17', reminderDays: [1, -14, -7, 7] }

describe('what is due by the calendar', () => {
  const opened = { kind: 'opened' } as const
  const deadline = (offset: number) => ({ kind: 'deadline', deadline: '2026-12-17', offset }) as const
  test.each([
    ['2026-10-18', null],
    ['2026-10-19', opened],
    ['2026-10-22', opened],
    ['2026-10-23', null],
    ['2026-12-02', null],
    ['2026-12-03', deadline(-14)],
    ['2026-12-06', deadline(-14)],
    ['2026-12-07', null],
    ['2026-12-10', deadline(-7)],
    ['2026-12-17', null],
    ['2026-12-18', deadline(1)],
    ['2026-12-24', deadline(7)],
    ['2027-03-01', null],
  ])('on %s: %j', (day, due) => {
    expect(dueOccasion(time, day)).toEqual(due)
  })

  test('an occasion before the opening does not come', () => {
    const short = { opensOn: '2026-12-08', deadline: '2026-12-17', reminderDays: [-14, -7] }
    expect(dueOccasion(short, '2026-12-08')).toEqual(opened)
    expect(reminderDates(short)).toEqual(['2026-12-08', '2026-12-10'])
  })
})

test.each([
  [0, null],
  [2, null],
  [3, 'other'],
  [6, 'other'],
  [7, 'deputy'],
  [10, 'deputy'],
  [11, null],
  [14, 'hseSection'],
  [17, 'hseSection'],
  [18, null],
])('%i days after the first signature it is the turn of: %s', (days, to) => {
  expect(dueSignatureStep('2026-11-01', daysAfter('2026-11-01', days))?.to ?? null).toBe(to)
})

const unit = { unitPath: ['1615', '1600', '1000'], campus: 'Østvik' }
const of = (role: Appointment['role'], more: Partial<Appointment> = {}): Appointment => ({
  role,
  unit: '1615',
  ...more,
})
const staffOf = (roles: Record<string, readonly Appointment[]>, away: readonly string[] = []): Staff => ({
  roles: new Map(Object.entries(roles)),
  away: new Set(away),
})
const everybody = {
  manager: [of('lineManager')],
  acting: [of('lineManager', { acting: true })],
  elected: [of('safetyRepresentative')],
  deputy: [of('deputySafetyRepresentative')],
  local: [of('localChiefSafetyRepresentative', { unit: null, campus: 'Østvik' })],
  chief: [of('chiefSafetyRepresentative', { unit: null })],
  section: [of('hseSection', { unit: null })],
  coordinator: [of('hseCoordinator')],
  elsewhere: [of('lineManager', { unit: '1616' }), of('safetyRepresentative', { unit: '1600' })],
}
const without = (...names: (keyof typeof everybody)[]) =>
  Object.fromEntries(Object.entries(everybody).filter(([name]) => !(names as string[]).includes(name)))

const signing = (
  personId: string,
  part: Side,
  role: Signer['role'],
  capacity: Signer['capacity'],
): Signer => ({
  personId,
  part,
  role,
  capacity,
})
const signer = {
  manager: signing('manager', 'manager', 'lineManager', 'self'),
  elected: signing('elected', 'representative', 'safetyRepresentative', 'self'),
  second: signing('second', 'representative', 'safetyRepresentative', 'self'),
  deputy: signing('deputy', 'representative', 'deputySafetyRepresentative', 'deputy'),
  local: signing('local', 'representative', 'localChiefSafetyRepresentative', 'inPlace'),
  chief: signing('chief', 'representative', 'chiefSafetyRepresentative', 'inPlace'),
}

describe('who is written to', () => {
  test.each([
    ['all are here', everybody, [], ['acting', 'manager'], ['elected']],
    ['the manager is away', everybody, ['manager'], ['acting'], ['elected']],
    ['all managers are away', everybody, ['manager', 'acting'], ['acting', 'manager'], ['elected']],
    ['the elected one is away', everybody, ['elected'], ['acting', 'manager'], ['deputy']],
    ['nobody is elected', without('elected'), [], ['acting', 'manager'], ['deputy']],
    ['there is no deputy', without('elected', 'deputy'), [], ['acting', 'manager'], ['local']],
    ['nobody on campus', without('elected', 'deputy', 'local'), [], ['acting', 'manager'], ['chief']],
    ['there is nobody', {}, [], [], []],
  ] as const)('when %s', (_case, roles, away, manager, representative) => {
    expect(recipientsOf(unit, staffOf(roles, away))).toEqual({ manager, representative })
  })

  test('by a safety area with the unit in it', () => {
    const area = { code: 'A', units: ['1615', '1616'] }
    const staff = staffOf({ elected: [of('safetyRepresentative', { unit: null, area })] })
    expect(recipientsOf(unit, staff).representative).toEqual(['elected'])
  })

  test.each([
    [['elected', 'second'], [], ['elected', 'second'], ['elected', 'second']],
    [['elected', 'second'], ['elected'], ['second'], ['second']],
    [['elected', 'deputy'], [], ['elected'], ['deputy']],
    [['elected', 'deputy'], ['elected'], ['deputy'], ['deputy']],
    [['elected', 'deputy'], ['deputy'], ['elected'], ['elected']],
    [['elected', 'deputy'], ['elected', 'deputy'], ['elected'], ['elected']],
    [['local', 'chief'], [], ['local'], ['chief']],
    [[], [], [], []],
  ] as const)(
    'of %j who can sign, with %j away, %j, and in place of the other %j',
    (can, away, asked, deputies) => {
      const signers = [...can, 'manager'].flatMap((name) => signer[name as keyof typeof signer])
      const staff = staffOf(everybody, away)
      expect(signersAsked(signers, 'representative', staff)).toEqual(asked)
      expect(deputiesAsked(signers, 'representative', staff)).toEqual(deputies)
      expect(signersAsked(signers, 'manager', staff)).toEqual(['manager'])
    },
  )
})

const report = (changes: Partial<ReportFacts> = {}): ReportFacts => ({
  ...time,
  unit,
  state: 'inProgress',
  signedBy: [],
  firstSignature: null,
  signers: [],
  ...changes,
})
const signature: Signature = { id: 's1', side: 'manager', on: '2026-11-20' }
const waiting = {
  state: 'complete',
  signedBy: ['manager'],
  firstSignature: signature,
  signers: [signer.elected],
} as const
const waitingLong = { ...waiting, signers: [signer.elected, signer.deputy] } as const

describe('a second signature that does not come', () => {
  test.each([
    ['2026-11-23', waiting, ['elected'], 'sign'],
    ['2026-11-27', waitingLong, ['deputy'], 'sign'],
    ['2026-11-27', waiting, ['elected'], 'sign'],
    ['2026-12-04', waitingLong, ['section'], 'letThrough'],
  ] as const)('on %s, of %j, is asked of %j', (day, standing, persons, task) => {
    const plan = planReminders([report({ ...standing, reminderDays: [] })], staffOf(everybody), day)
    expect(plan.map(({ person }) => person)).toEqual(persons)
    expect(plan.flatMap(({ matters }) => matters.map((matter) => matter.task))).toEqual([task])
  })

  test('is asked of nobody when it has come', () => {
    const signed = report({ state: 'signed', signedBy: both, firstSignature: null })
    expect(planReminders([signed], staffOf(everybody), '2026-11-23')).toEqual([])
  })
})

describe('after a signature', () => {
  test('the other side is asked for its own', () => {
    const plan = planAfterSignature(report(waiting), signature, staffOf(everybody))
    expect(plan).toMatchObject([{ person: 'elected', matters: [{ task: 'sign' }] }])
  })

  test('and, when both have signed, the line manager to hand in', () => {
    const signed = report({ state: 'signed', signedBy: both })
    const plan = planAfterSignature(signed, { ...signature, side: 'representative' }, staffOf(everybody))
    expect(plan.map(({ person, matters }) => [person, matters[0]?.task])).toEqual([
      ['acting', 'handIn'],
      ['manager', 'handIn'],
    ])
  })

  test.each([
    ['was voided', { state: 'inProgress', signedBy: [] }],
    ['is handed in', { state: 'submitted', signedBy: both }],
  ] as const)('nobody is, when the report %s', (_case, standing) => {
    expect(planAfterSignature(report(standing), signature, staffOf(everybody))).toEqual([])
  })
})

describe('when a mail is about to go', () => {
  const opened = [{ unit: '1615', occasion: { kind: 'opened' } }] as const
  const missing = [
    { unit: '1615', occasion: { kind: 'signatureMissing', signature: 's1', after: 7 } },
  ] as const
  test.each([
    ['as it was', opened, 'manager', {}, ['answer']],
    ['answered meanwhile', opened, 'manager', { state: 'complete', signers: [signer.manager] }, ['sign']],
    [
      'answered meanwhile, and another signs',
      opened,
      'acting',
      { state: 'complete', signers: [signer.manager] },
      [],
    ],
    ['signed by this side', opened, 'manager', waiting, []],
    ['handed in', opened, 'manager', { state: 'submitted' }, []],
    ['of somebody who has no role any more', opened, 'gone', {}, []],
    ['the signature still missing', missing, 'deputy', waitingLong, ['sign']],
    ['of somebody who can sign no more', missing, 'deputy', waiting, []],
    ['the signature voided', missing, 'deputy', { state: 'inProgress' }, []],
    [
      'another signature',
      missing,
      'deputy',
      { ...waitingLong, firstSignature: { ...signature, id: 's2' } },
      [],
    ],
    ['both have signed', missing, 'deputy', { state: 'signed', signedBy: both }, []],
  ] as const)('%s', (_case, told, person, changes, tasks) => {
    const still = stillToTell(told, person, [report(changes)], staffOf(everybody))
    expect(still.map(({ task }) => task)).toEqual(tasks)
  })
})

test('an occasion is found again by its key', () => {
  const occasions = [
    { kind: 'opened' },
    { kind: 'deadline', deadline: '2026-12-17', offset: -14 },
    { kind: 'otherSigned', signature: '17' },
    { kind: 'signatureMissing', signature: '17', after: 7 },
  ] as const
  expect(occasions.map((occasion) => occasionOf(occasionKey(occasion)))).toEqual(occasions)
  expect(occasionOf('week 2026-11-23')).toBeNull()
})

test.each([
  ['2026-11-22', '2026-11-16'],
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('%s is in the week of %s', (day, monday) => {
  expect(weekOf(day)).toBe(monday)
})

test('a person with several units gets one reminder with all, each by its own deadline', () => {
  const other = { unitPath: ['1616', '1600', '1000'], campus: 'Østvik' }
  const staff = staffOf({ manager: [of('lineManager'), of('lineManager', { unit: '1616' })] })
  const extended = report({ unit: other, deadline: '2026-12-24' })
  expect(planReminders([report(), extended], staff, '2026-12-10')).toEqual([
    {
      person: 'manager',
      matters: [
        {
          unit: '1615',
          occasion: { kind: 'deadline', deadline: '2026-12-17', offset: -7 },
          task: 'answer',
          deadline: '2026-12-17',
        },
        {
          unit: '1616',
          occasion: { kind: 'deadline', deadline: '2026-12-24', offset: -14 },
          task: 'answer',
          deadline: '2026-12-24',
        },
      ],
    },
  ])
})

test('who is on both sides is told once, as the manager', () => {
  const staff = staffOf({ one: [of('safetyRepresentative'), of('lineManager')] })
  const signers = both.map((part) => signing('one', part, 'lineManager', 'self'))
  const signed = report({ state: 'complete', signers })
  expect(planReminders([signed], staff, '2026-12-03')).toMatchObject([{ matters: [{ task: 'sign' }] }])
})

describe('over random reports, persons and days', () => {
  const codes = ['1', '2', '3']
  const units = fc.constantFrom(...codes)
  const roles = fc.constantFrom(
    'lineManager',
    'safetyRepresentative',
    'deputySafetyRepresentative',
    'chiefSafetyRepresentative',
    'hseSection',
    'committeeMember',
  )
  const staffs = fc
    .record({
      roles: fc.dictionary(
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.array(
          fc.record({ role: roles, unit: units }).map(({ role, unit: code }): Appointment => ({
            role,
            unit: /^(chief|hse|committee)/.test(role) ? null : code,
          })),
          { maxLength: 4 },
        ),
      ),
      away: fc.subarray(['a', 'b', 'c', 'd']),
    })
    .map(({ roles: held, away }) => staffOf(held, away))
  const days = fc.integer({ min: -20, max: 90 }).map((offset) => daysAfter('2026-10-19', offset))
  const standings = fc.constantFrom(
    ...(['notStarted', 'inProgress'] as const).map((state) => ({ state, signedBy: [] as Side[] })),
    ...[[], ['manager'], ['representative'], [...both]].map((signedBy) => ({
      state: 'complete' as const,
      signedBy: signedBy as Side[],
    })),
    { state: 'submitted' as const, signedBy: [...both] },
  )
  const signersOfAny = fc.array(
    fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...both))
      .map(([person, part]) =>
        signing(person, part, part === 'manager' ? 'lineManager' : 'safetyRepresentative', 'self'),
      ),
    { maxLength: 4 },
  )
  const reports = fc
    .tuple(
      ...codes.map(() =>
        fc.record({ standing: standings, deadline: days, signedOn: days, signers: signersOfAny }),
      ),
    )
    .map((facts) =>
      facts.map(({ standing, deadline, signedOn, signers }, index) =>
        report({
          ...standing,
          deadline,
          unit: { unitPath: [codes[index] ?? '', '0'] },
          signers: standing.state === 'complete' ? signers : [],
          firstSignature:
            standing.state === 'complete' && standing.signedBy.length === 1 && standing.signedBy[0]
              ? { id: 'first', side: standing.signedBy[0], on: signedOn }
              : null,
        }),
      ),
    )

  test('never to one who owes nothing, and each person has one mail without the same twice', () => {
    fc.assert(
      fc.property(reports, staffs, days, (facts, staff, day) => {
        const plan = planReminders(facts, staff, day)
        expect(new Set(plan.map(({ person }) => person)).size).toBe(plan.length)
        for (const { person, matters } of plan) {
          expect(matters.length).toBeGreaterThan(0)
          expect(new Set(matters.map(matterKey)).size).toBe(matters.length)
          for (const { unit: code, task } of matters) {
            const of = facts.find((each) => each.unit.unitPath[0] === code)
            const owed = of ? Object.values(tasksOf(of)) : []
            expect(task === 'letThrough' ? owed.includes('sign') : owed.includes(task)).toBe(true)
            if (task === 'sign') expect(of?.signers.map(({ personId }) => personId)).toContain(person)
            else expect(staff.roles.get(person)?.some(({ role }) => role !== 'committeeMember')).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('run day by day, or after days that were missed, nobody is told of the same twice', () => {
    fc.assert(
      fc.property(reports, staffs, fc.array(days, { maxLength: 40 }), (facts, staff, run) => {
        const told = new Set<string>()
        let sent = 0
        for (const day of run.toSorted())
          for (const { person, matters } of planReminders(facts, staff, day))
            for (const matter of matters) {
              const key = `${person} ${matterKey(matter)}`
              if (told.has(key)) continue
              told.add(key)
              sent++
            }
        expect(sent).toBe(told.size)
        // Opening, each set day, and each step of a missing signature: no more than these for a person and unit.
        expect(sent).toBeLessThanOrEqual(4 * codes.length * (1 + time.reminderDays.length + 3))
      }),
    )
  })
})

describe('the weekly digest', () => {
  const followed = [
    { unit, state: 'submitted' },
    { unit: { unitPath: ['1616', '1600', '1000'], campus: 'Vestvik' }, state: 'notStarted' },
    { unit: { unitPath: ['1215', '1200', '1000'], campus: 'Østvik' }, state: 'complete' },
  ] as const
  const staff = staffOf(
    {
      ...everybody,
      faculty: [of('facultyManagement', { unit: '1600' })],
      member: [of('committeeMember', { unit: null })],
      traveller: [of('committeeMember', { unit: null })],
    },
    ['traveller'],
  )

  test('goes to those who follow, each about what they follow', () => {
    expect(planDigests(followed, staff, new Set())).toEqual([
      { person: 'chief', total: 3, handedIn: 1, begun: 1, notBegun: 1, waitedFor: ['1616', '1215'] },
      { person: 'faculty', total: 2, handedIn: 1, begun: 0, notBegun: 1, waitedFor: ['1616'] },
      { person: 'local', total: 2, handedIn: 1, begun: 1, notBegun: 0, waitedFor: ['1215'] },
      { person: 'member', total: 3, handedIn: 1, begun: 1, notBegun: 1, waitedFor: ['1616', '1215'] },
    ])
  })

  test('and not to those who have unsubscribed', () => {
    const persons = planDigests(followed, staff, new Set(['chief', 'member'])).map(({ person }) => person)
    expect(persons).toEqual(['faculty', 'local'])
  })
})
