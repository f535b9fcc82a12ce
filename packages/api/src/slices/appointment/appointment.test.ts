import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
let section: Awaited<ReturnType<typeof callerAs>>
beforeEach(async () => {
  own = await testDatabase('demo')
  section = await callerAs(own.database, 'demo-hseSection')
})
afterEach(() => own.drop())

/** A role for a department, from the beginning of the year. */
const coordinator = {
  personId: 'demo-lineManager-1215',
  role: 'hseCoordinator',
  unit: '1615',
  area: null,
  campus: null,
  acting: false,
  validFrom: '2026-01-01',
  validTo: null,
} as const

const eventsOf = (personId: string) =>
  own.database.read((trx) =>
    trx
      .selectFrom('auditEvent')
      .where('stream', '=', `person:${personId}`)
      .select(['action', 'actor', 'subject', 'what'])
      .orderBy('seq')
      .execute(),
  )

const kept = (id: number) =>
  own.database.read((trx) =>
    trx.selectFrom('appointment').where('id', '=', id).selectAll().executeTakeFirst(),
  )

describe('the HSE section', () => {
  test('appoints, changes, ends and withdraws, and each leaves its trace', async () => {
    const { id, warnings } = await section.appointment.add(coordinator)
    expect(warnings).toEqual([])
    await section.appointment.change({ id, acting: true, validFrom: '2026-02-01', validTo: null })
    await section.appointment.end({ id, lastDay: '2026-11-22' })
    expect(await kept(id)).toMatchObject({
      acting: true,
      validFrom: '2026-02-01',
      validTo: '2026-11-22',
      unitCode: '1615',
    })
    await section.appointment.withdraw({ id })
    expect(await kept(id)).toBeUndefined()

    const events = await eventsOf(coordinator.personId)
    expect(events.map(({ action }) => action)).toEqual([
      'appointment.add',
      'appointment.change',
      'appointment.end',
      'appointment.withdraw',
    ])
    expect(new Set(events.map(({ actor }) => actor))).toEqual(new Set(['demo-hseSection']))
    expect(events[2]?.what).toMatchObject({
      before: { role: 'hseCoordinator', unit: '1615', validTo: null },
      after: { validTo: '2026-11-22' },
    })
  })

  test('saying what is kept already changes nothing and leaves no trace', async () => {
    const { id } = await section.appointment.add(coordinator)
    const { acting, validFrom, validTo } = coordinator
    await section.appointment.change({ id, acting, validFrom, validTo })
    expect(await eventsOf(coordinator.personId)).toHaveLength(1)
  })

  test('is told all that is wrong, and nothing is stored', async () => {
    const problem = await problemOf(
      section.appointment.add({ ...coordinator, unit: '9999', validFrom: '2026-02-30' }),
    )
    expect(problem).toEqual({
      kind: 'refusedAppointment',
      problems: [{ kind: 'unknownUnit' }, { kind: 'notADay', field: 'validFrom' }],
    })
    const { id } = await section.appointment.add(coordinator)
    expect(await problemOf(section.appointment.add({ ...coordinator, validFrom: '2026-05-01' }))).toEqual({
      kind: 'refusedAppointment',
      problems: [{ kind: 'alreadyAppointed', period: { validFrom: '2026-01-01', validTo: null } }],
    })
    expect(await problemOf(section.appointment.end({ id, lastDay: '2025-12-31' }))).toEqual({
      kind: 'refusedAppointment',
      problems: [{ kind: 'endBeforeStart' }],
    })
    expect(await eventsOf(coordinator.personId)).toHaveLength(1)
  })

  test('is told what is unusual', async () => {
    const { warnings } = await section.appointment.add({ ...coordinator, role: 'lineManager' })
    expect(warnings).toMatchObject([
      { kind: 'secondLineManager', name: { nb: 'Linjeleder, Institutt for bioteknologi' } },
    ])
  })

  test('cannot leave nobody who keeps the roles', async () => {
    const mine = await section.people.person({ id: 'demo-hseSection' })
    const id = mine.appointments[0]?.id ?? 0
    expect(await problemOf(section.appointment.withdraw({ id }))).toEqual({ kind: 'lastOfHseSection' })
    expect(await problemOf(section.appointment.end({ id, lastDay: '2026-11-22' }))).toEqual({
      kind: 'lastOfHseSection',
    })
    expect(await kept(id)).toMatchObject({ validTo: null })
    await section.appointment.add({ ...coordinator, role: 'hseSection', unit: null })
    await section.appointment.end({ id, lastDay: '2026-11-22' })
    expect(await kept(id)).toMatchObject({ validTo: '2026-11-22' })
  })

  test('finds nothing under an id that there is not', async () => {
    expect(await problemOf(section.appointment.withdraw({ id: 999_999 }))).toEqual({ kind: 'notFound' })
    expect(await problemOf(section.appointment.add({ ...coordinator, personId: 'nobody' }))).toEqual({
      kind: 'notFound',
    })
  })
})

test('two who appoint the same at the same time: one is told that it is done', async () => {
  const outcomes = await Promise.allSettled([
    section.appointment.add(coordinator),
    section.appointment.add(coordinator),
  ])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

describe('terms about to run out', () => {
  beforeEach(async () => {
    const term = { ...coordinator, role: 'safetyRepresentative', validFrom: '2025-01-01' } as const
    await section.appointment.add({ ...term, unit: '1610', validTo: '2026-12-31' })
    await section.appointment.add({ ...term, unit: '1620', validTo: '2027-06-30' })
  })

  test('are told for so many days, those first that end first', async () => {
    const placed = async (within: number) =>
      (await section.appointment.terms({ within })).flatMap(({ place, validTo }) =>
        place.kind === 'unit' && place.code.startsWith('16') ? [[place.code, validTo]] : [],
      )
    expect(await placed(30)).toEqual([])
    expect(await placed(38)).toEqual([['1610', '2026-12-31']])
    expect(await placed(365)).toEqual([
      ['1610', '2026-12-31'],
      ['1620', '2027-06-30'],
    ])
  })

  test('each sees those of the own units', async () => {
    const ofFaculty = await callerAs(own.database, 'demo-facultyManagement-1600')
    expect(await ofFaculty.appointment.terms({ within: 365 })).toHaveLength(2)
    const elsewhere = await callerAs(own.database, 'demo-lineManager-1615')
    expect(await elsewhere.appointment.terms({ within: 365 })).toEqual([])
    const committee = await callerAs(own.database, 'demo-committeeMember')
    expect(await problemOf(committee.appointment.terms({ within: 365 }))).toEqual({ kind: 'notAllowed' })
  })
})

describe('who has which role in one’s units', () => {
  const rolesSeenBy = async (personId: string) => {
    const caller = await callerAs(own.database, personId)
    const units = await caller.appointment.ofMyUnits()
    return units.map(({ unit, holders }) => [unit.code, holders.map(({ role }) => role)])
  }

  test('is seen by the unit’s own people, with areas, and only today’s', async () => {
    await section.safetyArea.save({
      isNew: true,
      area: { code: 'LAB', name: { nb: 'Lab', nn: 'Lab', en: 'Lab' }, units: ['1615', '1610'], campus: null },
    })
    const inArea = { ...coordinator, role: 'safetyRepresentative', unit: null, area: 'LAB' } as const
    await section.appointment.add({ ...inArea, validTo: '2027-12-31' })
    await section.appointment.add({ ...coordinator, validTo: '2026-11-22' })
    await section.appointment.add({ ...coordinator, validFrom: '2026-11-24' })
    expect(await rolesSeenBy('demo-lineManager-1615')).toEqual([
      ['1615', ['lineManager', 'safetyRepresentative', 'safetyRepresentative', 'deputySafetyRepresentative']],
    ])
    expect(await rolesSeenBy('demo-lineManager-1215')).toEqual([
      ['1215', ['lineManager', 'safetyRepresentative']],
      ['1610', ['lineManager', 'safetyRepresentative', 'safetyRepresentative']],
      ['1615', ['lineManager', 'safetyRepresentative', 'safetyRepresentative', 'deputySafetyRepresentative']],
    ])
  })

  test('of a faculty’s management, is of all its units', async () => {
    const units = (await rolesSeenBy('demo-facultyManagement-1600')).map(([code]) => code)
    expect(units).toHaveLength(10)
  })
})
