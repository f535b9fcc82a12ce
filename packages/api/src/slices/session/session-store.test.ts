import { afterAll, beforeAll, expect, test } from 'vitest'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { endSession, personOfSession, sessionSeconds, startSession } from './session-store.ts'

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
  expect(await personAt(token, later(sessionSeconds - 1))).not.toBeNull()
  expect(await personAt(token, later(sessionSeconds))).toBeNull()
  expect(await personAt(`${token}x`, testClock())).toBeNull()

  await own.database.transaction((trx) => endSession(trx, token))
  expect(await personAt(token, testClock())).toBeNull()
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
