import type { PoolClient } from 'pg'
import type { Readable } from 'node:stream'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { Kysely, PostgresDialect } from 'kysely'
import { from as copyFrom } from 'pg-copy-streams'
import type { Database } from '../../database/open-database.ts'
import { migrations } from '../../database/migrations/index.ts'
import type { BackupHead, TableHead } from './backup-format.ts'
import { identifier, leftOutTables, portableSettings } from './backup-format.ts'
import { BackupFault, readBackup } from './read-backup.ts'
import type { BackupSummary } from './take-backup.ts'

/** What a restore needs to know. */
export interface RestoreOptions {
  /** Whether what is in the database may be thrown away. */
  readonly force: boolean
  readonly signal: AbortSignal
}

/** The database has something in it that a restore would throw away. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty'
}

/** The tables in the database aren't those of this system. */
export class ForeignTables extends Error {
  override readonly name = 'ForeignTables'
}

/**
 * Makes the database what it was when the backup was taken, then brings it up to date. The backup is read twice: first
 * to verify all of it, then, in one transaction, to take its tables in; so nothing has changed when it throws.
 *
 * Throws a BackupFault for a file that isn't an unharmed backup of this version or an older one, NotEmpty for a
 * database with data (unless forced), and ForeignTables for one that belongs to something else.
 * @param openFile opens the file anew
 */
export async function restoreBackup(
  database: Pick<Database, 'withConnection' | 'migrate'>,
  openFile: () => Readable,
  { force, signal }: RestoreOptions,
): Promise<BackupSummary> {
  await verify(openFile(), signal)
  await database.withConnection((connection) => checkTarget(connection, force))
  // Makes the books of the migrations in a database that has none.
  await database.migrate()
  const summary = await database.withConnection(async (connection) => {
    await connection.query('begin')
    try {
      await checkTarget(connection, force)
      const restored = await takeIn(connection, openFile(), signal)
      signal.throwIfAborted()
      await connection.query('commit')
      return restored
    } catch (error) {
      await connection.query('rollback')
      throw error
    }
  })
  await database.migrate()
  return summary
}

/** Reads the backup to its end, and looks whether this version knows its level. */
async function verify(file: Readable, signal: AbortSignal): Promise<void> {
  for await (const part of readBackup(file)) {
    signal.throwIfAborted()
    if (part.kind === 'head') checkLevel(part.head)
  }
}

function checkLevel(head: BackupHead): void {
  const known = Object.keys(migrations)
  if (head.migrations.some((name, index) => known[index] !== name)) throw new BackupFault('tooNew')
}

async function checkTarget(connection: PoolClient, force: boolean): Promise<void> {
  const { rows: tables } = await connection.query<{ name: string }>(
    'select tablename::text as name from pg_tables where schemaname = current_schema()',
  )
  const names = tables.map(({ name }) => name)
  if (names.length > 0 && !names.includes('kysely_migration')) throw new ForeignTables()
  if (force) return
  for (const name of names.filter((table) => !leftOutTables.includes(table))) {
    const { rows } = await connection.query(`select from ${identifier(name)} limit 1`)
    if (rows.length > 0) throw new NotEmpty()
  }
}

async function takeIn(connection: PoolClient, file: Readable, signal: AbortSignal): Promise<BackupSummary> {
  await connection.query(portableSettings)
  let rows: ReturnType<typeof copyInto> | null = null
  for await (const part of readBackup(file)) {
    signal.throwIfAborted()
    if (part.kind === 'rows') {
      await rows?.write(part.rows)
      continue
    }
    await rows?.end()
    rows = null
    if (part.kind === 'head') {
      await makeTables(connection, part.head)
      await setTriggers(connection, 'disable')
    }
    if (part.kind === 'table') rows = copyInto(connection, part.table)
    if (part.kind === 'verified') {
      await continueNumbers(connection)
      await setTriggers(connection, 'enable')
      return part.summary
    }
  }
  throw new BackupFault('damaged')
}

/** Makes the tables anew, empty, on the level of the backup. Dropping passes by the triggers that keep history. */
async function makeTables(connection: PoolClient, head: BackupHead): Promise<void> {
  checkLevel(head)
  const { rows } = await connection.query<{ drop: string }>(
    `select format('drop table %I cascade', tablename) as drop from pg_tables
      where schemaname = current_schema() and tablename not like 'kysely\\_migration%'
    union all
    select format('drop routine if exists %s cascade', oid::regprocedure) from pg_proc
      where pronamespace = current_schema()::regnamespace
        and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')`,
  )
  for (const { drop } of rows) await connection.query(drop)
  await connection.query('delete from kysely_migration')
  const db = onConnection(connection)
  for (const [index, name] of head.migrations.entries()) {
    await migrations[name]?.up(db)
    // A later migration has a later time: kysely goes by their order.
    const time = new Date(Date.parse(head.takenAt) + index).toISOString()
    await connection.query('insert into kysely_migration (name, timestamp) values ($1, $2)', [name, time])
  }
}

/** The triggers that keep history would refuse it as it comes in: what is frozen has its rows after itself. */
async function setTriggers(connection: PoolClient, to: 'disable' | 'enable'): Promise<void> {
  const { rows } = await connection.query<{ alter: string }>(
    `select format('alter table %I ${to} trigger user', tablename) as alter from pg_tables
      where schemaname = current_schema() and tablename not like 'kysely\\_migration%'`,
  )
  await connection.query('set constraints all immediate')
  for (const { alter } of rows) await connection.query(alter)
}

/** A query builder that works on one connection, and so inside the transaction that is open there. */
function onConnection(connection: PoolClient): Kysely<unknown> {
  const client = {
    query: connection.query.bind(connection),
    release: () => undefined,
  } as unknown as PoolClient
  const pool = { connect: () => Promise.resolve(client), end: () => Promise.resolve(), options: {} }
  return new Kysely({ dialect: new PostgresDialect({ pool }) })
}

/** Takes rows into a table. Its own errors come out of `write` and `end`. */
function copyInto(connection: PoolClient, { table, columns }: TableHead) {
  const stream = connection.query(
    copyFrom(`copy ${identifier(table)} (${columns.map(identifier).join(', ')}) from stdin`),
  )
  const done = finished(stream)
  done.catch(() => undefined)
  return {
    async write(rows: Buffer): Promise<void> {
      if (!stream.write(rows)) await Promise.race([once(stream, 'drain'), done])
    },
    async end(): Promise<void> {
      stream.end()
      await done
    },
  }
}

/** Numbers that the database gives itself go on after the highest that came in. */
async function continueNumbers(connection: PoolClient): Promise<void> {
  const { rows } = await connection.query<{ table: string; column: string }>(
    `select relname::text as table, attname::text as column
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relkind = 'r' and relnamespace = current_schema()::regnamespace and attidentity <> ''`,
  )
  for (const { table, column } of rows) {
    const [name, number] = [identifier(table), identifier(column)]
    await connection.query(
      `select setval(pg_get_serial_sequence($1, $2), (select coalesce(max(${number}), 0) + 1 from ${name}), false)`,
      [name, column],
    )
  }
}
