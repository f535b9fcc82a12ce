import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { Database } from '../src/database/open-database.ts'
import { openDatabase } from '../src/database/open-database.ts'
import { withDatabase } from './database-url.ts'

/** A migrated database of its own. `drop` closes and removes it. */
export interface TestDatabase {
  readonly url: string
  readonly database: Database
  drop(): Promise<void>
}

/** Makes a database for one test file (or one test): empty, or holding the demo as on the day of `testClock`. */
export async function testDatabase(content: 'empty' | 'demo' = 'empty'): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asAdministrator(`create database ${name} template template_${content} strategy file_copy`)
  const url = withDatabase(inject('serverUrl'), name)
  const database = await openDatabase({ databaseUrl: url })
  return {
    url,
    database,
    async drop() {
      await database.close()
      await asAdministrator(`drop database ${name} with (force)`)
    },
  }
}

async function asAdministrator(statement: string): Promise<void> {
  const client = new pg.Client(inject('serverUrl'))
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
