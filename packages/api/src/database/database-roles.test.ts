import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { urlOf } from '../../test/database-url.ts'
import type { EmbeddedPostgres } from './embedded-postgres.ts'
import { useEmbeddedPostgres } from './embedded-postgres.ts'
import { migrations } from './migrations/index.ts'
import type { Database, DatabaseSource } from './open-database.ts'
import { openDatabase } from './open-database.ts'

/** A PostgreSQL that others administer: the users that are given can do what they were granted, and no more. */

let dataDir: string
let server: EmbeddedPostgres
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hms-roles-'))
  server = await useEmbeddedPostgres(dataDir, { settings: { fsync: 'off' } })
}, 60_000)
afterAll(async () => {
  await server.leave()
  await rm(dataDir, { recursive: true, force: true })
})

async function administer(...statements: readonly string[]): Promise<void> {
  const client = new pg.Client(urlOf(server.endpoint))
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

const addressOf = (user: string, database: string) => urlOf({ ...server.endpoint, user, database })

async function withDatabase<T>(source: DatabaseSource, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(source)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

const opened = (source: DatabaseSource) => withDatabase(source, (database) => database.migrate())

const migrate = (user: string, database: string) => opened({ databaseUrl: addressOf(user, database) })

const whoAmI = (database: Database) =>
  database.actingFor({ person: null, action: null, day: '2026-11-23' }).read(async (trx) => {
    const { rows } = await sql<{ session: string; current: string }>`
      select session_user::text as session, current_user::text as current`.execute(trx)
    return rows[0]
  })

test('a user who may not make roles is told what the administrator has to do, step by step', async () => {
  await administer('create role plain login', 'create database plain owner plain')
  await expect(migrate('plain', 'plain')).rejects.toThrow(
    'run: create role hms_app nologin; grant hms_app to plain;',
  )
  await administer('create role hms_app nologin')
  await expect(migrate('plain', 'plain')).rejects.toThrow('run: grant hms_app to plain;')
  await administer('grant hms_app to plain')
  await expect(migrate('plain', 'plain')).rejects.toThrow(
    'run: create role hms_system nologin; grant hms_system to plain;',
  )
  await administer('create role hms_system nologin', 'grant hms_system to plain')
  expect(await migrate('plain', 'plain')).toEqual(Object.keys(migrations))
  expect(await withDatabase({ databaseUrl: addressOf('plain', 'plain') }, whoAmI)).toEqual({
    session: 'plain',
    current: 'hms_app',
  })
})

test('a user who may make roles needs nobody', async () => {
  await administer(
    'drop database plain',
    'drop owned by hms_app, hms_system',
    'drop role hms_app, hms_system',
    'create role maker login createrole',
    'create database made owner maker',
  )
  expect(await migrate('maker', 'made')).toEqual(Object.keys(migrations))
  expect(await withDatabase({ databaseUrl: addressOf('maker', 'made') }, whoAmI)).toEqual({
    session: 'maker',
    current: 'hms_app',
  })
})

test('a role that passes by row-level security is refused', async () => {
  await administer('alter role hms_app bypassrls', 'create database passed')
  await expect(migrate('hms', 'passed')).rejects.toThrow('nobypassrls')
  await administer('alter role hms_app nobypassrls')
})

describe('a user of its own for what is done for persons', () => {
  const source = () => ({
    databaseUrl: addressOf('maker', 'made'),
    appDatabaseUrl: addressOf('web', 'made'),
  })

  test('must be able to work as hms_app, and to do nothing else', async () => {
    await administer('create role web login')
    await expect(opened(source())).rejects.toThrow('run: grant hms_app to web;')
    await administer('grant hms_app to web', 'grant maker to web')
    await expect(opened(source())).rejects.toThrow('can do more than work as hms_app')
    await administer('revoke maker from web', 'alter role web superuser')
    await expect(opened(source())).rejects.toThrow('can do more than work as hms_app')
    await administer('alter role web nosuperuser')
    await expect(opened({ ...source(), appDatabaseUrl: addressOf('maker', 'made') })).rejects.toThrow(
      'can do more than work as hms_app',
    )
    await expect(opened({ ...source(), appDatabaseUrl: addressOf('web', 'postgres') })).rejects.toThrow(
      'different databases',
    )
    await expect(opened({ ...source(), appDatabaseUrl: addressOf('nobody', 'made') })).rejects.toThrow(
      'does not answer at HMS_APP_DATABASE_URL',
    )
  })

  test('works as the application', async () => {
    expect(await withDatabase(source(), whoAmI)).toEqual({ session: 'web', current: 'hms_app' })
  })

  test.each([
    'set role maker',
    'set session authorization maker',
    'delete from audit_event',
    'select * from kysely_migration',
    'insert into policy_grant values ($$report.read$$, $$lineManager$$, $$institution$$)',
    'alter table report disable row level security',
    'create table mine (x integer)',
  ])('cannot become the owner, nor do what the owner can: %s', async (attempt) => {
    for (const before of ['reset role', 'set role none', 'set role hms_app']) {
      await expect(asWeb(before, attempt)).rejects.toThrow(/permission denied|must be owner/)
    }
  })

  test('sees nothing outside the role either', async () => {
    await administerMade(`insert into person (id, name) values ('somebody', '{}')`)
    expect(await asWeb('reset role', 'select * from person')).toEqual([])
    expect(await asWeb('set role hms_app', 'select * from person')).toEqual([])
  })
})

/** Runs statements one by one as whoever has got hold of the application's connection; the last one's rows. */
async function asWeb(...statements: readonly string[]): Promise<readonly unknown[]> {
  return runAs('web', statements)
}

async function administerMade(statement: string): Promise<void> {
  await runAs('hms', [statement])
}

async function runAs(user: string, statements: readonly string[]): Promise<readonly unknown[]> {
  const client = new pg.Client(addressOf(user, 'made'))
  await client.connect()
  try {
    let rows: readonly unknown[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}
