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

const newcomer = {
  name: { nb: 'Åse Ny', nn: 'Åse Ny', en: 'Åse Ny' },
  principalName: 'Ase@Havnes.example',
  email: 'ase@post.example',
  language: 'nn',
} as const

describe('the register', () => {
  test('is searched, filtered and paged; with today’s roles', async () => {
    const all = await section.people.list({ language: 'nb', limit: 5 })
    // 75 units with a manager and, but for one, a representative, a deputy, a faculty, local and chief representative, section, member.
    expect([all.total, all.persons.length]).toEqual([159, 5])
    const next = await section.people.list({ language: 'nb', limit: 5, offset: 5 })
    expect(next.persons.map(({ id }) => id)).not.toContain(all.persons[0]?.id)

    const biologists = await section.people.list({ language: 'nb', q: 'institutt for BIOTEKNOLOGI' })
    expect(biologists.persons.map(({ id }) => id)).toEqual([
      'demo-lineManager-1615',
      'demo-deputySafetyRepresentative-1615',
      'demo-safetyRepresentative-1615',
    ])
    expect(biologists.persons[0]?.roles).toEqual([
      {
        role: 'lineManager',
        place: {
          kind: 'unit',
          code: '1615',
          name: {
            nb: 'Institutt for bioteknologi',
            nn: 'Institutt for bioteknologi',
            en: 'Department of Biotechnology',
          },
        },
        acting: false,
        validTo: null,
      },
    ])
    const total = async (filter: object) => (await section.people.list({ language: 'nb', ...filter })).total
    expect(await total({ role: 'hseSection' })).toBe(1)
    expect(await total({ unit: '1615' })).toBe(3)
    // Nine units report; the management is the tenth.
    expect(await total({ unit: '1600' })).toBe(20)
    expect(await total({ unit: 'nowhere' })).toBe(0)
    expect(await total({ q: '100 %' })).toBe(0)
    expect(await total({ q: '_' })).toBe(0)
    expect(await total({ standing: 'withoutRole' })).toBe(0)
    expect(await total({ standing: 'away' })).toBe(1)
  })

  test('sorts as Norwegians do, and by the first end, those without one last', async () => {
    const { id } = await section.people.add(newcomer)
    const names = async (sort: 'name' | '-name') =>
      (await section.people.list({ language: 'nb', sort })).persons[0]?.name.nb
    expect(await names('-name')).toBe('Åse Ny')
    await section.appointment.add({
      personId: id,
      role: 'hseCoordinator',
      unit: '1615',
      area: null,
      campus: null,
      acting: false,
      validFrom: '2026-01-01',
      validTo: '2026-12-01',
    })
    const { persons } = await section.people.list({ language: 'nb', sort: 'end' })
    expect(persons[0]).toMatchObject({ id, nextEnd: '2026-12-01' })
  })

  test('is the HSE section’s alone', async () => {
    for (const personId of [
      'demo-lineManager-1615',
      'demo-chiefSafetyRepresentative',
      'demo-committeeMember',
    ]) {
      const caller = await callerAs(own.database, personId)
      const refused = { kind: 'notAllowed' }
      expect(await problemOf(caller.people.list({ language: 'nb' }))).toEqual(refused)
      expect(await problemOf(caller.people.person({ id: personId }))).toEqual(refused)
      expect(await problemOf(caller.people.history({ id: personId }))).toEqual(refused)
      expect(await problemOf(caller.people.add(newcomer))).toEqual(refused)
      expect(await problemOf(caller.people.endSessions({ id: personId }))).toEqual(refused)
    }
  })
})

describe('a person', () => {
  test('is added and changed, and the history tells who did what', async () => {
    const { id } = await section.people.add(newcomer)
    await section.people.change({ ...newcomer, id, email: ' ny@post.example ' })
    await section.people.change({ ...newcomer, id, email: 'ny@post.example' })
    expect(await section.people.person({ id })).toMatchObject({
      id,
      principalName: 'ase@havnes.example',
      email: 'ny@post.example',
      today: '2026-11-23',
      appointments: [],
      absences: [],
      sessions: { count: 0, lastSeenAt: null },
    })
    const { events, next } = await section.people.history({ id })
    expect(next).toBeNull()
    expect(events).toMatchObject([
      {
        action: 'person.change',
        by: { nb: 'Seksjon for HMS og beredskap' },
        before: { email: 'ase@post.example' },
        after: { email: 'ny@post.example' },
      },
      { action: 'person.add', before: null, after: { principalName: 'ase@havnes.example' } },
    ])
  })

  test('has a history of roles in words, page by page', async () => {
    const personId = 'demo-lineManager-1215'
    const role = { role: 'hseCoordinator', unit: '1615', area: null, campus: null, acting: false } as const
    const { id } = await section.appointment.add({
      personId,
      ...role,
      validFrom: '2026-01-01',
      validTo: null,
    })
    await section.appointment.end({ id, lastDay: '2026-11-30' })
    const first = await section.people.history({ id: personId, limit: 1 })
    expect(first.events).toMatchObject([
      {
        action: 'appointment.end',
        appointment: {
          before: {
            role: 'hseCoordinator',
            place: { kind: 'unit', name: { en: 'Department of Biotechnology' } },
          },
          after: { validTo: '2026-11-30' },
        },
      },
    ])
    const second = await section.people.history({ id: personId, limit: 5, cursor: first.next ?? 0 })
    expect(second.events.map(({ action }) => action)).toEqual(['appointment.add'])
  })

  test('is refused with all that is wrong', async () => {
    await section.people.add(newcomer)
    const wrong = { ...newcomer, name: { nb: 'A', nn: '', en: '' }, email: 'x' }
    expect(await problemOf(section.people.add(wrong))).toEqual({
      kind: 'refusedPerson',
      problems: [
        { kind: 'nameMissing', language: 'nn' },
        { kind: 'nameMissing', language: 'en' },
        { kind: 'principalNameTaken' },
        { kind: 'notAnEmail' },
      ],
    })
  })

  test('who is erased or unknown is not there', async () => {
    await own.database.transaction((trx) =>
      trx
        .updateTable('person')
        .set({ erasedAt: new Date() })
        .where('id', '=', 'demo-lineManager-1215')
        .execute(),
    )
    for (const id of ['demo-lineManager-1215', 'nobody']) {
      expect(await problemOf(section.people.person({ id }))).toEqual({ kind: 'notFound' })
      expect(await problemOf(section.people.change({ ...newcomer, id }))).toEqual({ kind: 'notFound' })
    }
  })

  test('is a deputy who acts, or not, and it is told', async () => {
    const acts = async () => {
      const { appointments } = await section.people.person({ id: 'demo-deputySafetyRepresentative-1615' })
      return appointments.map((appointment) => appointment.acts)
    }
    expect(await acts()).toEqual([false])
    await section.absence.save({
      personId: 'demo-safetyRepresentative-1615',
      id: null,
      validFrom: '2026-11-01',
      validTo: null,
    })
    expect(await acts()).toEqual([true])
  })
})
