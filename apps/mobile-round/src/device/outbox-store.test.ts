import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { photo, result } from '../../test/outbox/entries.ts'
import type { DeviceDatabase } from './device-database.ts'
import { openDeviceDatabase } from './device-database.ts'
import { outboxStore } from './outbox-store.ts'
import { roundsOnDevice } from './rounds-on-device.ts'

let database: DeviceDatabase
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  database = await openDeviceDatabase()
})
afterEach(() => {
  database.close()
  vi.unstubAllGlobals()
})

test('what was written comes back in its order, after a restart too, until it is taken out', async () => {
  const kept = ['c', 'a', 'b'].map((id) => ({ entry: result(id), problem: null }))
  await outboxStore(database).write(kept)
  await outboxStore(database).write([{ entry: result('a'), problem: 'notAllowed' }])
  database.close()
  database = await openDeviceDatabase()
  const store = outboxStore(database)
  expect((await store.read()).map(({ entry, problem }) => [entry.id, problem])).toEqual([
    ['c', null],
    ['a', 'notAllowed'],
    ['b', null],
  ])
  await store.remove(['c', 'b', 'never was'])
  expect((await store.read()).map(({ entry }) => entry.id)).toEqual(['a'])
})

test('a result is shown by the device as soon as it is in the outbox, and stays when it is delivered', async () => {
  const { round, key, value, stamp } = result('a')
  const store = outboxStore(database)
  await store.write([{ entry: result('a'), problem: null }])
  await store.remove(['a'])
  const shown = await roundsOnDevice(database).resultsOf(round)
  expect(shown).toMatchObject([{ id: 'a', key, value, stamp }])
  expect(await roundsOnDevice(database).resultsOf(round + 1)).toEqual([])
})

test('of two results of the same, the later one stands, whichever is written last', async () => {
  const early = { ...result('early'), key: '1/office.light/grade' }
  const late = { ...early, id: 'late', stamp: { ...early.stamp, wall: early.stamp.wall + 1 } }
  const store = outboxStore(database)
  await store.write([{ entry: late, problem: null }])
  await store.write([{ entry: early, problem: null }])
  const shown = await roundsOnDevice(database).resultsOf(early.round)
  expect(shown.map(({ id }) => id)).toEqual(['late'])
})

test('a round that is taken away leaves what is not sent', async () => {
  const entry = photo('p')
  const rounds = roundsOnDevice(database)
  await rounds.keepPhoto(entry.round, entry.hash, new Blob(['content']))
  await rounds.keepPhoto(entry.round, 'delivered', new Blob(['other']))
  await outboxStore(database).write([{ entry, problem: null }])
  await rounds.remove(entry.round)
  expect(await rounds.photo(entry.hash)).not.toBeNull()
  expect(await rounds.photo('delivered')).toBeNull()
})
