import type { PoolClient } from 'pg'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Result } from '@hms/domain/result'
import { failed, ok } from '@hms/domain/result'
import { to as copyTo } from 'pg-copy-streams'
import type { Database } from '../../database/open-database.ts'
import type { Clock } from '../../platform/clock.ts'
import type { BackupHead, BackupTail, TableHead } from './backup-format.ts'
import {
  backupVersion,
  contentHash,
  endOfRows,
  identifier,
  leftOutTables,
  portableSettings,
} from './backup-format.ts'

/** What a backup holds. */
export interface BackupSummary {
  readonly takenAt: string
  readonly tables: number
  readonly rows: number
}

/** Why no backup can be taken: there is nothing in the database, not even tables. */
export interface NothingToBackUp {
  readonly kind: 'nothingToBackUp'
}

/**
 * Writes everything in the database, except who is signed in, to a stream: as it was in one moment, however much it is
 * used meanwhile (format: `backup-format.ts`). Rejects when the signal is aborted.
 */
export async function takeBackup(
  database: Pick<Database, 'withConnection'>,
  sink: Writable,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<Result<BackupSummary, NothingToBackUp>> {
  return database.withConnection(async (connection) => {
    await connection.query('begin isolation level repeatable read read only')
    try {
      await connection.query(portableSettings)
      const migrations = await migrationsOf(connection)
      if (migrations.length === 0) return failed({ kind: 'nothingToBackUp' })
      const head: BackupHead = {
        format: 'hms-backup',
        version: backupVersion,
        takenAt: clock().toISOString(),
        migrations,
      }
      const tables = await tablesInOrder(connection)
      const counted = { tables: tables.length, rows: 0 }
      await pipeline(content(connection, head, tables, counted), createGzip(), sink, { signal, end: false })
      return ok({ takenAt: head.takenAt, ...counted })
    } finally {
      await connection.query('rollback')
    }
  })
}

async function* content(
  connection: PoolClient,
  head: BackupHead,
  tables: readonly TableToCopy[],
  counted: { readonly tables: number; rows: number },
): AsyncGenerator<Buffer> {
  const hash = contentHash()
  const hashed = (bytes: Buffer) => {
    hash.update(bytes)
    return bytes
  }
  yield hashed(jsonLine(head))
  for (const { key, ...table } of tables) {
    yield hashed(jsonLine(table satisfies TableHead))
    const columns = table.columns.map(identifier).join(', ')
    const order = key.length > 0 ? `order by ${key.map(identifier).join(', ')}` : ''
    const rows = connection.query(
      copyTo(`copy (select ${columns} from ${identifier(table.table)} ${order}) to stdout`),
    )
    for await (const bytes of rows as AsyncIterable<Buffer>) yield hashed(bytes)
    counted.rows += rows.rowCount
    yield hashed(endOfRows)
  }
  yield jsonLine({ ...counted, sha256: hash.digest('hex') } satisfies BackupTail)
}

function jsonLine(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`)
}

/** The migrations that the database has been through, in order; none of an empty one. */
async function migrationsOf(connection: PoolClient): Promise<readonly string[]> {
  const { rows: found } = await connection.query(`select from pg_tables
    where schemaname = current_schema() and tablename = 'kysely_migration'`)
  if (found.length === 0) return []
  const { rows } = await connection.query<{ name: string }>(
    'select name from kysely_migration order by timestamp, name',
  )
  return rows.map(({ name }) => name)
}

interface TableToCopy extends TableHead {
  /** Columns of the primary key: rows are written in its order, so that equal data makes equal backups. */
  readonly key: readonly string[]
}

/** The tables to copy, each after those that it refers to. */
async function tablesInOrder(connection: PoolClient): Promise<readonly TableToCopy[]> {
  const { rows } = await connection.query<TableToCopy & { refers_to: string[] }>(
    `select
      relname::text as table,
      array(select attname::text from pg_attribute
        where attrelid = class.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
      array(select attname::text from pg_constraint cross join unnest(conkey) with ordinality as key (attnum, place)
        join pg_attribute as attribute on attrelid = conrelid and attribute.attnum = key.attnum
        where conrelid = class.oid and contype = 'p' order by place) as key,
      array(select other.relname::text from pg_constraint join pg_class as other on other.oid = confrelid
        where conrelid = class.oid and contype = 'f' and confrelid <> conrelid) as refers_to
    from pg_class as class
    where relkind in ('r', 'p') and relnamespace = current_schema()::regnamespace and relname <> all($1)
    order by relname`,
    [leftOutTables],
  )
  const ordered: TableToCopy[] = []
  const placed = new Set<string>(leftOutTables)
  while (ordered.length < rows.length) {
    const next = rows.find(
      (row) => !placed.has(row.table) && row.refers_to.every((other) => placed.has(other)),
    )
    if (!next) throw new Error('The tables of the database refer to each other in a circle')
    const { refers_to: _, ...table } = next
    ordered.push(table)
    placed.add(next.table)
  }
  return ordered
}
