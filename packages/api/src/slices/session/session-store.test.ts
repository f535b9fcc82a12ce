import { afterAll, beforeAll, expect, test } from 'vitest'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { endSession, endSessionOf, personOfSession, sessionsOf, startSession } from './session-store.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const later = (seconds: number) => new Date(testClock().getTime() + seconds * 1000)

function start(personId: string): Promise<string> {
  return own.database.transaction((trx) => startSession(trx, personId, testClock()))
}

function personAt(token: string, at: Date) {
  return own.database.read((trx) => personOfSession(trx, token, at))
}

test('a session is its person, with the appointments that hold', async () => {
  const token = await start('demo-lineManager-1615')
  expect(await personAt(token, testClock())).toMatchObject({
    id: 'demo-lineManager-1615',
    appointments: [{ role: 'lineManager', unit: '1615' }],
  })
})

test('the campus of an appointment comes along', async () => {
  const token = await start('demo-localChiefSafetyRepresentative-Østvik')
  expect((await personAt(token, testClock()))?.appointments).toEqual([
    { role: 'localChiefSafetyRepresentative', unit: null, campus: 'Østvik' },
  ])
})

test('it runs out, can be ended, and cannot be guessed', async () => {
  const token = await start('demo-lineManager-1615')
  expect(await personAt(token, later(60 * 60 - 1))).not.toBeNull()
  expect(await personAt(token, later(60 * 60))).toBeNull()
  expect(await personAt(`${token}x`, testClock())).toBeNull()

  expect(await own.database.transaction((trx) => endSession(trx, token))).toBe('demo-lineManager-1615')
  expect(await personAt(token, testClock())).toBeNull()
  expect(await own.database.transaction((trx) => endSession(trx, token))).toBeNull()
})

test('nobody ends a session of another, or by a part of its name', async () => {
  const token = await start('demo-lineManager-1215')
  const [session] = await own.database.read((trx) =>
    sessionsOf(trx, 'demo-lineManager-1215', testClock(), token),
  )
  const id = session?.id ?? ''
  const end = (personId: string, which: string) =>
    own.database.transaction((trx) => endSessionOf(trx, personId, which))
  expect(await end('demo-lineManager-1315', id)).toBe(false)
  for (const which of ['', '%', '%%%%%%%%%%%%%%%%', '_'.repeat(16), id.slice(0, 8)]) {
    expect(await end('demo-lineManager-1215', which)).toBe(false)
  }
  expect(await personAt(token, testClock())).not.toBeNull()
  expect(await end('demo-lineManager-1215', id)).toBe(true)
  expect(await personAt(token, testClock())).toBeNull()
})

test('it is not one any more when what was known about its person is erased', async () => {
  const copy = await testDatabase('demo')
  await copy.database.transaction(async (trx) => {
    const token = await startSession(trx, 'demo-lineManager-1615', testClock())
    await trx
      .updateTable('person')
      .set({ erasedAt: testClock() })
      .where('id', '=', 'demo-lineManager-1615')
      .execute()
    expect(await personOfSession(trx, token, testClock())).toBeNull()
  })
  await copy.drop()
})

test('the token itself is not stored', async () => {
  const token = await start('demo-lineManager-1615')
  const rows = await own.database.read((trx) => trx.selectFrom('session').selectAll().execute())
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('an appointment counts from its first day to its last, and the person stays', async () => {
  const copy = await testDatabase('demo')
  await copy.database.transaction((trx) =>
    trx
      .updateTable('appointment')
      .set({ validFrom: '2026-11-10', validTo: '2026-11-24' })
      .where('personId', '=', 'demo-lineManager-1615')
      .execute(),
  )
  const rolesAt = (instant: string) =>
    copy.database.transaction(async (trx) => {
      const token = await startSession(trx, 'demo-lineManager-1615', new Date(instant))
      return (await personOfSession(trx, token, new Date(instant)))?.appointments.map(({ role }) => role)
    })
  expect(await rolesAt('2026-11-09T12:00:00Z')).toEqual([])
  expect(await rolesAt('2026-11-10T12:00:00Z')).toEqual(['lineManager'])
  expect(await rolesAt('2026-11-24T12:00:00Z')).toEqual(['lineManager'])
  expect(await rolesAt('2026-11-25T12:00:00Z')).toEqual([])
  await copy.drop()
})

test('a deputy has the rights of the safety representative while they are away, and in areas too', async () => {
  const copy = await testDatabase('demo')
  const deputy = 'demo-deputySafetyRepresentative-1615'
  const rolesNow = () =>
    copy.database.transaction(async (trx) => {
      const token = await startSession(trx, deputy, testClock())
      return (await personOfSession(trx, token, testClock()))?.appointments
    })
  const unit = '1615'
  expect(await rolesNow()).toEqual([{ role: 'deputySafetyRepresentative', unit }])
  await copy.database.transaction((trx) =>
    trx
      .insertInto('absence')
      .values({ personId: 'demo-safetyRepresentative-1615', validFrom: '2026-11-20', validTo: '2026-11-27' })
      .execute(),
  )
  expect(await rolesNow()).toEqual([
    { role: 'deputySafetyRepresentative', unit },
    { role: 'safetyRepresentative', unit, acting: true },
  ])

  await copy.database.transaction(async (trx) => {
    const name = { nb: 'Bygg A', nn: 'Bygg A', en: 'Building A' }
    await trx.insertInto('safetyArea').values({ code: 'A', name, campus: null }).execute()
    await trx
      .insertInto('safetyAreaUnit')
      .values(['1615', '1610'].map((unitCode) => ({ areaCode: 'A', unitCode })))
      .execute()
    await trx
      .updateTable('appointment')
      .set({ unitCode: null, areaCode: 'A' })
      .where('personId', '=', deputy)
      .execute()
  })
  const area = { code: 'A', units: ['1610', '1615'] }
  expect(await rolesNow()).toEqual([
    { role: 'deputySafetyRepresentative', unit: null, area },
    { role: 'safetyRepresentative', unit: null, area, acting: true },
  ])
  await copy.drop()
})
