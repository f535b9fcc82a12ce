import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const unitCode = '1615'
const asManager = () => callerAs(own.database, `demo-lineManager-${unitCode}`)
const asRepresentative = () => callerAs(own.database, `demo-safetyRepresentative-${unitCode}`)

test('a concern is raised in writing by the representative, and answered once by the manager', async () => {
  const representative = await asRepresentative()
  const manager = await asManager()
  const { id } = await representative.concern.raise({ unitCode, text: 'The fume hoods are not checked.' })
  expect(await problemOf(manager.concern.raise({ unitCode, text: 'x' }))).toEqual({ kind: 'notAllowed' })
  expect(await problemOf(representative.concern.answer({ id, text: 'x' }))).toEqual({ kind: 'notAllowed' })
  await manager.concern.answer({ id, text: 'They are on Monday.' })
  expect(await problemOf(manager.concern.answer({ id, text: 'Or not.' }))).toEqual({
    kind: 'alreadyAnswered',
  })
  const { concerns, mayRaise, mayAnswer } = await manager.concern.list({ unitCode })
  expect(concerns.find((one) => one.id === id)).toMatchObject({
    id,
    text: 'The fume hoods are not checked.',
    raisedBy: { nb: expect.any(String) },
    answer: 'They are on Monday.',
    answeredBy: { nb: expect.any(String) },
  })
  expect([mayRaise, mayAnswer]).toEqual([false, true])
})

test('dangerous work is stopped by the representative, and lifted after it was stopped', async () => {
  const representative = await asRepresentative()
  const stop = { unitCode, place: 'R201', reason: 'Gas smells.', done: 'Door locked.' }
  const { id } = await representative.concern.stop({ ...stop, stoppedAt: '2026-11-20T08:00:00.000Z' })
  const lift = (liftedAt: string) => representative.concern.lift({ id, liftedAt, because: 'Valve mended.' })
  expect(await problemOf(lift('2026-11-20T07:59:00.000Z'))).toEqual({ kind: 'alreadyLifted' })
  expect(await problemOf(lift('2026-12-20T07:59:00.000Z'))).toEqual({ kind: 'alreadyLifted' })
  await lift('2026-11-21T08:00:00.000Z')
  expect(await problemOf(lift('2026-11-22T08:00:00.000Z'))).toEqual({ kind: 'alreadyLifted' })
  const { stops } = await (await asManager()).concern.list({ unitCode })
  expect(stops.find((one) => one.id === id)).toMatchObject({ place: 'R201', liftedBecause: 'Valve mended.' })
  const ahead = representative.concern.stop({ ...stop, stoppedAt: '2026-12-20T08:00:00.000Z' })
  expect(await problemOf(ahead)).toEqual({ kind: 'incidentDay' })
})

test('of another unit they are not there', async () => {
  const other = await callerAs(own.database, 'demo-lineManager-1225')
  expect(await problemOf(other.concern.list({ unitCode }))).toEqual({ kind: 'notFound' })
})
