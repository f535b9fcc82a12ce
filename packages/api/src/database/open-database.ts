import type { PoolClient, PoolConfig } from 'pg'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { columnTypes } from './column-parsers.ts'
import { DatabaseFault } from './database-fault.ts'
import { useEmbeddedPostgres } from './embedded-postgres.ts'
import { migrations } from './migrations/index.ts'
import type { Schema, Trx } from './schema.ts'

/** Where the data is: on the embedded server of a folder, or on any PostgreSQL from version 15. */
export type DatabaseSource = { readonly dataDir: string } | { readonly databaseUrl: string }

/** The oldest PostgreSQL that the system runs on. */
const oldestVersion = 15

/**
 * The database of a running process. It can only be worked with inside a transaction, so that nothing slips out of one:
 * `transaction` for what changes something, `read` for what only reads and shall see one moment.
 */
export interface Database {
  /** Commits when `work` is done, rolls back when it throws. */
  transaction<T>(work: (trx: Trx) => Promise<T>): Promise<T>
  /** Every query of `work` sees the same moment; the database refuses changes. */
  read<T>(work: (trx: Trx) => Promise<T>): Promise<T>
  /** A connection of its own without query builder, for streams such as COPY. */
  withConnection<T>(work: (connection: PoolClient) => Promise<T>): Promise<T>
  /** Runs the migrations that are missing and returns their names. Any number of processes can ask at once. */
  migrate(): Promise<readonly string[]>
  /** Whether it answers. */
  isReady(): Promise<boolean>
  /** Waits for what is running, then lets go. */
  close(): Promise<void>
}

/**
 * Opens the database; with `dataDir`, starts the embedded server or attaches to it. Runs no migrations.
 * Throws a DatabaseFault that says what to do when it can't be reached or is too old.
 */
export async function openDatabase(
  source: DatabaseSource,
  { say }: { readonly say?: (what: string) => void } = {},
): Promise<Database> {
  if ('databaseUrl' in source) {
    return onPool({ connectionString: source.databaseUrl }, () => Promise.resolve())
  }
  const server = await useEmbeddedPostgres(source.dataDir, say ? { say } : {})
  return onPool({ ...server.endpoint }, () => server.leave())
}

async function onPool(address: PoolConfig, leave: () => Promise<void>): Promise<Database> {
  const pool = new pg.Pool({
    ...address,
    application_name: 'hms',
    types: columnTypes,
    connectionTimeoutMillis: 10_000,
  })
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  const database: Database = {
    transaction: (work) => db.transaction().execute(work),
    read: (work) =>
      db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    async withConnection(work) {
      const connection = await pool.connect()
      try {
        return await work(connection)
      } finally {
        connection.release()
      }
    },
    migrate: () => migrate(db),
    isReady: () =>
      pool.query('select').then(
        () => true,
        () => false,
      ),
    async close() {
      await db.destroy()
      await leave()
    },
  }
  await checkVersion(database).catch(async (error: unknown) => {
    await database.close()
    throw error
  })
  return database
}

async function checkVersion(database: Database): Promise<void> {
  const version = await database
    .withConnection((connection) =>
      connection.query<{ version: string }>(`select current_setting('server_version_num') as version`),
    )
    .then(({ rows }) => Math.floor(Number(rows[0]?.version) / 10_000))
    .catch((cause: unknown) => {
      throw new DatabaseFault(
        `The database does not answer (${(cause as Error).message}). Check DATABASE_URL, and that the database runs.`,
        { cause },
      )
    })
  if (version < oldestVersion) {
    throw new DatabaseFault(
      `The database is PostgreSQL ${version}. The system needs ${oldestVersion} or newer.`,
    )
  }
}

async function migrate(db: Kysely<Schema>): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error) {
    const step = results.find(({ status }) => status === 'Error')?.migrationName
    throw new DatabaseFault(
      `The database can't be brought up to date${step ? ` (step ${step})` : ''}: ${String((error as Error).message ?? error)}`,
      { cause: error },
    )
  }
  return results.map(({ migrationName }) => migrationName)
}
