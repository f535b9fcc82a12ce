import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../src/database/open-database.ts'
import { useEmbeddedPostgres } from '../src/database/embedded-postgres.ts'
import { seedDemo } from '../src/slices/demo/public.ts'
import { testClock } from './clock.ts'
import { urlOf, withDatabase } from './database-url.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the test server's database of templates; see `database.ts`. */
    serverUrl: string
  }
}

/** Starts one embedded server for the whole run, with the templates that each test file's own database is copied from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hms-test-'))
  // Nothing of a test run has to survive a power cut; the tests of durability start servers of their own.
  const server = await useEmbeddedPostgres(dataDir, { settings: { fsync: 'off', max_connections: '200' } })
  const serverUrl = urlOf(server.endpoint)
  await makeTemplates(serverUrl)
  project.provide('serverUrl', serverUrl)
  return async () => {
    await server.leave()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** `template_empty` is migrated and empty; `template_demo` holds the demo as it is on the day of `testClock`. */
async function makeTemplates(serverUrl: string): Promise<void> {
  const administrator = new pg.Client(serverUrl)
  await administrator.connect()
  await administrator.query('create database template_empty')
  await inDatabase(serverUrl, 'template_empty', (database) => database.migrate())
  await administrator.query('create database template_demo template template_empty')
  await inDatabase(serverUrl, 'template_demo', (database) =>
    database.transaction((trx) => seedDemo(trx, testClock)),
  )
  await administrator.end()
}

async function inDatabase(
  serverUrl: string,
  name: string,
  work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<unknown>,
): Promise<void> {
  const database = await openDatabase({ databaseUrl: withDatabase(serverUrl, name) })
  await work(database)
  await database.close()
}
