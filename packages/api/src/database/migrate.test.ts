import { inject, expect, test } from 'vitest'
import pg from 'pg'
import { withDatabase } from '../../test/database-url.ts'
import { openDatabase } from './open-database.ts'
import { migrations } from './migrations/index.ts'

test('two processes that start at the same time migrate once', async () => {
  const serverUrl = inject('serverUrl')
  const administrator = new pg.Client(serverUrl)
  await administrator.connect()
  await administrator.query('create database migrating')
  const url = withDatabase(serverUrl, 'migrating')
  const databases = await Promise.all([1, 2, 3].map(() => openDatabase({ databaseUrl: url })))

  const ran = await Promise.all(databases.map((database) => database.migrate()))

  expect(ran.flat()).toEqual(Object.keys(migrations))
  for (const database of databases) await database.close()
  await administrator.query('drop database migrating with (force)')
  await administrator.end()
})

test('migrations are dated, and in order', () => {
  const names = Object.keys(migrations)
  expect(names).toEqual(names.toSorted())
  for (const name of names) expect(name).toMatch(/^\d{4}-\d\d-\d\d-[a-z-]+$/)
})
