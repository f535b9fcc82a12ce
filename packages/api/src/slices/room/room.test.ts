import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const unitCode = '1225'
const room = {
  id: null,
  unitCode,
  code: 'B201',
  name: 'Våtlaboratorium',
  type: 'laboratory',
  building: 'Bygg B',
  floor: '2',
  responsible: 'demo-lineManager-1225',
} as const

const byManager = () => callerAs(own.database, `demo-lineManager-${unitCode}`)

test('a room is added, changed, and taken out again', async () => {
  const manager = await byManager()
  const { id } = await manager.room.save(room)
  await manager.room.save({ ...room, id, name: 'Lager', type: 'chemicalStore', responsible: null })
  const { rooms, mayChange } = await manager.room.list({ unitCode })
  expect(mayChange).toBe(true)
  expect(rooms).toMatchObject([{ id, code: 'B201', name: 'Lager', type: 'chemicalStore', responsible: null }])
  await manager.room.remove({ id })
  expect((await manager.room.list({ unitCode })).rooms).toEqual([])
  expect(await problemOf(manager.room.remove({ id }))).toEqual({ kind: 'notFound' })
  const events = await own.database.read((trx) =>
    trx
      .selectFrom('auditEvent')
      .where('subject', '=', `room:${id}`)
      .orderBy('seq')
      .select('action')
      .execute(),
  )
  expect(events.map(({ action }) => action)).toEqual(['room.add', 'room.change', 'room.remove'])
})

describe('a room', () => {
  test('is there once in the institution, whatever its letters, until it is taken out', async () => {
    const manager = await byManager()
    const other = await callerAs(own.database, 'demo-lineManager-1615')
    const { id } = await manager.room.save(room)
    const same = { ...room, unitCode: '1615', building: 'BYGG B', code: 'b201' }
    expect(await problemOf(other.room.save(same))).toEqual({ kind: 'roomTaken' })
    await manager.room.remove({ id })
    await other.room.save(same)
    expect(await problemOf(manager.room.save(room))).toEqual({ kind: 'roomTaken' })
  })

  test('has somebody who is responsible, and is told to those around the unit', async () => {
    const manager = await byManager()
    const { id } = await manager.room.save({ ...room, code: 'B300' })
    const faculty = await callerAs(own.database, 'demo-chiefSafetyRepresentative')
    const found = (await faculty.room.list({ unitCode })).rooms.find((one) => one.id === id)
    expect(found?.responsible).toMatchObject({
      id: 'demo-lineManager-1225',
      name: { nb: expect.any(String) },
    })
    const nobody = manager.room.save({ ...room, code: 'B301', responsible: 'nobody' })
    expect(await problemOf(nobody)).toEqual({ kind: 'ownerUnknown' })
  })

  test('of another unit is not there', async () => {
    const { id } = await (await byManager()).room.save({ ...room, code: 'B400' })
    const other = await callerAs(own.database, 'demo-lineManager-1615')
    for (const tried of [
      () => other.room.list({ unitCode }),
      () => other.room.remove({ id }),
      () => other.room.save({ ...room, id, code: 'B400' }),
      () => other.room.save({ ...room, id, unitCode: '1615', code: 'B401' }),
    ])
      expect(await problemOf(tried())).toEqual({ kind: 'notFound' })
  })
})

test('what a unit looks at besides the lists is kept, and goes with its list', async () => {
  const manager = await byManager()
  const { id } = await manager.room.addOwnItem({ unitCode, list: 'office', text: 'Akvariet er rent.' })
  const listed = async () => (await manager.room.list({ unitCode })).ownItems
  expect(await listed()).toEqual([{ id, list: 'office', text: 'Akvariet er rent.' }])
  const other = await callerAs(own.database, 'demo-lineManager-1615')
  expect(await problemOf(other.room.removeOwnItem({ id }))).toEqual({ kind: 'notFound' })
  await manager.room.removeOwnItem({ id })
  expect(await listed()).toEqual([])
})
