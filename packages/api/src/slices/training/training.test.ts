import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const manager = 'demo-lineManager-1215'
const representative = 'demo-safetyRepresentative-1215'
const basic = {
  id: null,
  personId: manager,
  course: 'basicHse',
  title: null,
  heldOn: '2026-03-12',
  hours: 15,
  givenBy: 'HMS-seksjonen',
} as const

const standingsOf = async (personId: string) => {
  const caller = await callerAs(own.database, manager)
  const { rows } = await caller.training.list({ within: '1215', alone: true })
  const row = rows.find(({ person }) => person.id === personId)
  return Object.fromEntries(row?.standings.map(({ requirement, state }) => [requirement, state]) ?? [])
}

describe('what somebody has been through', () => {
  test('is entered once, changed, and removed; the trace tells of it in the stream of the person', async () => {
    const caller = await callerAs(own.database, manager)
    expect(await standingsOf(manager)).toEqual({ basicCourse: 'missing' })
    const { id } = await caller.training.save(basic)
    expect(await standingsOf(manager)).toEqual({ basicCourse: 'met', renewal: 'met' })
    expect(await problemOf(caller.training.save(basic))).toEqual({ kind: 'trainingTaken' })
    await caller.training.save({ ...basic, id, heldOn: '2022-03-12' })
    expect(await standingsOf(manager)).toEqual({ basicCourse: 'met', renewal: 'expired' })
    await caller.training.remove({ id })
    expect(await standingsOf(manager)).toEqual({ basicCourse: 'missing' })
    expect(await problemOf(caller.training.remove({ id }))).toEqual({ kind: 'notFound' })
    const events = await own.database.read((trx) =>
      trx
        .selectFrom('auditEvent')
        .where('subject', '=', `training:${id}`)
        .select(['stream', 'action'])
        .orderBy('seq')
        .execute(),
    )
    expect(events).toEqual(
      ['add', 'change', 'remove'].map((deed) => ({
        stream: `person:${manager}`,
        action: `training.${deed}`,
      })),
    )
  })

  test('is not entered before it was held', async () => {
    const caller = await callerAs(own.database, manager)
    expect(await problemOf(caller.training.save({ ...basic, heldOn: '2026-11-24' }))).toEqual({
      kind: 'trainingToCome',
    })
  })

  test('of a representative counts by hours, or as many as were agreed', async () => {
    const caller = await callerAs(own.database, manager)
    await own.database.transaction(async (trx) => {
      await trx.deleteFrom('training').where('personId', '=', representative).execute()
      await trx.deleteFrom('hoursAgreement').where('personId', '=', representative).execute()
    })
    const forty = { ...basic, personId: representative, course: 'fortyHours', hours: 24 } as const
    await caller.training.save(forty)
    expect(await standingsOf(representative)).toMatchObject({ fortyHours: 'missing' })
    await caller.training.agree({
      personId: representative,
      agreement: { hours: 24, agreedOn: '2026-01-10' },
    })
    expect(await standingsOf(representative)).toMatchObject({ fortyHours: 'metByAgreement' })
    await caller.training.agree({ personId: representative, agreement: null })
    await caller.training.save({ ...forty, heldOn: '2026-05-01', hours: 16 })
    expect(await standingsOf(representative)).toMatchObject({ fortyHours: 'met' })
  })
})

describe('a certificate', () => {
  test('is kept by what its content shows, and anything else is refused', async () => {
    const caller = await callerAs(own.database, manager)
    const { id } = await caller.training.save({ ...basic, heldOn: '2026-06-01' })
    const send = (content: string) =>
      caller.training.uploadCertificate({
        id,
        name: 'bevis.pdf',
        content: Buffer.from(content, 'latin1').toString('base64'),
      })
    expect(await problemOf(send('<script>alert(1)</script>'))).toEqual({ kind: 'fileRefused' })
    await send('%PDF-1.7 first')
    await send('%PDF-1.7 second')
    const { rows } = await caller.training.list({ within: '1215', alone: true })
    expect(
      rows.flatMap(({ trainings }) => trainings).find((training) => training.id === id)?.certificate,
    ).toBe('bevis.pdf')
    const kept = await own.database.read((trx) =>
      trx
        .selectFrom('trainingCertificate')
        .where('trainingId', '=', id)
        .select(['type', 'content'])
        .execute(),
    )
    expect(kept.map(({ type, content }) => [type, content.toString()])).toEqual([
      ['application/pdf', '%PDF-1.7 second'],
    ])
    await caller.training.remove({ id })
  })
})

describe('who sees what', () => {
  test('a manager sees the own unit, and keeps it; another unit is not there', async () => {
    const other = await callerAs(own.database, 'demo-lineManager-1315')
    expect(await problemOf(other.training.list({ within: '1215', alone: true }))).toEqual({
      kind: 'notFound',
    })
    expect(await problemOf(other.training.save(basic))).toEqual({ kind: 'notFound' })
    const { rows } = await other.training.list({})
    expect(rows.flatMap(({ roles }) => roles.map(({ place }) => place)).length).toBeGreaterThan(0)
    for (const { roles } of rows)
      for (const { place } of roles) expect(place).toMatchObject({ kind: 'unit', code: '1315' })
  })

  test('a representative sees who lacks what, and keeps nothing', async () => {
    const caller = await callerAs(own.database, representative)
    const { rows } = await caller.training.list({ within: '1215', alone: true })
    expect(rows.map(({ person }) => person.id).toSorted()).toEqual([manager, representative])
    expect(rows.every(({ mayChange }) => !mayChange)).toBe(true)
    expect(await problemOf(caller.training.save(basic))).toEqual({ kind: 'notAllowed' })
  })

  test('the committee sees how many, and not who', async () => {
    const member = await callerAs(own.database, 'demo-committeeMember')
    expect(await problemOf(member.training.list({}))).toEqual({ kind: 'notAllowed' })
    const { all, faculties } = await member.training.figures({})
    const forty = all.find(({ requirement }) => requirement === 'fortyHours')
    expect(forty?.asked).toBeGreaterThan(70)
    expect(forty?.met).toBe((forty?.asked ?? 0) - (forty?.lacking ?? 0))
    const managers = all.find(({ requirement }) => requirement === 'basicCourse')
    const byFaculty = faculties.flatMap(({ counts }) =>
      counts.filter(({ requirement }) => requirement === 'basicCourse').map(({ asked }) => asked),
    )
    expect(byFaculty.reduce((sum, each) => sum + each, 0)).toBe(managers?.asked)
  })

  test('the figures are those of the list', async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const { all } = await section.training.figures({ within: '1600' })
    for (const { requirement, lacking, asked } of all) {
      const count = async (only: boolean) =>
        (await section.training.list({ within: '1600', requirement, lacking: only, pageSize: 1 })).total
      expect([requirement, await count(true), await count(false)]).toEqual([requirement, lacking, asked])
    }
  })

  test('faculty management sees those below', async () => {
    const faculty = callerWithRole(own.database, 'facultyManagement', '1200')
    const { rows } = await faculty.training.list({ pageSize: 200 })
    expect(rows.length).toBeGreaterThan(10)
    for (const { roles } of rows)
      for (const { place } of roles) expect(place).toMatchObject({ code: expect.stringMatching(/^12/) })
  })
})

test('committee members and the chief representative are asked for 40 hours', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  const { rows } = await section.training.list({ requirement: 'fortyHours', pageSize: 200 })
  const holders = rows.flatMap(({ roles }) => roles.map(({ role }) => role))
  for (const role of ['committeeMember', 'chiefSafetyRepresentative', 'localChiefSafetyRepresentative'])
    expect(holders).toContain(role)
})
