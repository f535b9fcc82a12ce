import type { PoolClient, PoolConfig } from 'pg'
import type { RawBuilder } from 'kysely'
import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { columnTypes } from './column-parsers.ts'
import { DatabaseFault } from './database-fault.ts'
import { useEmbeddedPostgres } from './embedded-postgres.ts'
import { withFewTrips } from './few-trips.ts'
import { policyGrants } from '../platform/policy-grants.ts'
import { checkAppLogin } from './app-login.ts'
import { migrations } from './migrations/index.ts'
import { openNotices } from './notices.ts'
import type { Schema, Trx } from './schema.ts'
import { syncPolicy } from './sync-policy.ts'

/** Where the data is: on the embedded server of a folder, or on any PostgreSQL from version 15. */
export type DatabaseSource =
  | { readonly dataDir: string }
  | {
      /** Address with the user who owns the tables. */
      readonly databaseUrl: string
      /** Address with a user who can work as the application and no more, for what is done for persons. */
      readonly appDatabaseUrl?: string
    }

/** The oldest PostgreSQL that the system runs on. */
const oldestVersion = 15

/**
 * How a database is worked with: only inside a transaction, so that nothing slips out of one; `transaction` for what
 * changes something, `read` for what only reads and shall see one moment.
 */
export interface Transactions {
  /** Commits when `work` is done, rolls back when it throws. */
  transaction<T>(work: (trx: Trx) => Promise<T>): Promise<T>
  /** Every query of `work` sees the same moment; the database refuses changes. */
  read<T>(work: (trx: Trx) => Promise<T>): Promise<T>
}

/** For whom something is done, and what: row-level security shows and takes what that reaches. */
export interface ActingFor {
  /** Id of the person; null when nobody has signed in. */
  readonly person: string | null
  /** An action of the policy; null of what takes no right. */
  readonly action: string | null
  /** The local day, whose appointments count. */
  readonly day: string
}

/** The database of a running process. Its own transactions are the owner's: row-level security doesn't bind them. */
export interface Database extends Transactions {
  /** Transactions in which the database itself sees to it that nothing is read or changed beyond a person's reach. */
  actingFor(acting: ActingFor): Transactions
  /**
   * Transactions of what is due by itself, done by nobody: as the role `hms_system`, which sees no more than it needs.
   *
   * @param task what is done, e.g. `'reminder.plan'`; the database knows it as `hms.task`
   */
  asSystem(task: string): Transactions
  /** One statement by itself: it sees one moment without the ways that a transaction takes. */
  ask<Row>(statement: RawBuilder<Row>): Promise<readonly Row[]>
  /** Hears of changes, see `Notices`. */
  listen(topic: string, wake: () => void): () => void
  /** A connection of its own without query builder, for streams such as COPY. */
  withConnection<T>(work: (connection: PoolClient) => Promise<T>): Promise<T>
  /**
   * Runs the migrations that are missing, takes over the policy, checks the application's own user where there is one, and
   * returns the migrations' names. Any number of processes can ask at once.
   */
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
    const { databaseUrl, appDatabaseUrl } = source
    const app = appDatabaseUrl === undefined ? null : { connectionString: appDatabaseUrl }
    return onPools({ connectionString: databaseUrl }, app, () => Promise.resolve())
  }
  const server = await useEmbeddedPostgres(source.dataDir, say ? { say } : {})
  return onPools({ ...server.endpoint }, null, () => server.leave())
}

/** @param app where to work for persons; null where the owner's own connections do */
async function onPools(
  address: PoolConfig,
  app: PoolConfig | null,
  leave: () => Promise<void>,
): Promise<Database> {
  const pool = poolOf(address)
  const appPool = app && poolOf(app)
  const db = queryBuilder(pool)
  const appDb = appPool ? queryBuilder(appPool) : db
  const notices = openNotices(address)
  const database: Database = {
    listen: notices.listen,
    ask: async (statement) => (await statement.execute(db)).rows,
    ...transactionsOf(db, () => Promise.resolve()),
    actingFor: (acting) => transactionsOf(appDb, (trx) => becomeApp(trx, acting)),
    asSystem: (task) => transactionsOf(db, (trx) => becomeSystem(trx, task)),
    async withConnection(work) {
      const connection = await pool.connect()
      try {
        return await work(connection)
      } finally {
        connection.release()
      }
    },
    async migrate() {
      const steps = await migrate(db)
      if (appPool) await checkAppLogin(pool, appPool)
      return steps
    },
    isReady: () =>
      pool.query('select').then(
        () => true,
        () => false,
      ),
    async close() {
      await notices.close()
      await db.destroy()
      if (appPool) await appDb.destroy()
      await leave()
    },
  }
  try {
    await checkVersion(database)
  } catch (error) {
    await database.close()
    throw error
  }
  return database
}

function poolOf(address: PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    ...address,
    application_name: 'hms',
    types: columnTypes,
    connectionTimeoutMillis: 10_000,
  })
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  return pool
}

function queryBuilder(pool: pg.Pool): Kysely<Schema> {
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: withFewTrips(pool) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

/** Transactions that begin with `enter`. */
function transactionsOf(db: Kysely<Schema>, enter: (trx: Trx) => Promise<void>): Transactions {
  const entered =
    <T>(work: (trx: Trx) => Promise<T>) =>
    async (trx: Trx) => {
      await enter(trx)
      return work(trx)
    }
  return {
    transaction: (work) => db.transaction().execute(entered(work)),
    read: (work) =>
      db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(entered(work)),
  }
}

/** Until the end of the transaction: the role that row-level security binds, and what it decides by. */
function becomeApp(trx: Trx, { person, action, day }: ActingFor): Promise<void> {
  return set(trx, {
    role: 'hms_app',
    'hms.person': person ?? '',
    'hms.action': action ?? '',
    'hms.day': day,
    // To work out anew how the policies are asked takes longer than asking them.
    plan_cache_mode: 'force_generic_plan',
  })
}

function becomeSystem(trx: Trx, task: string): Promise<void> {
  return set(trx, { role: 'hms_system', 'hms.task': task })
}

/** Until the end of the transaction. Literals instead of parameters: so it goes along with the beginning. */
async function set(trx: Trx, settings: Readonly<Record<string, string>>): Promise<void> {
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`,
  )
  await sql.raw(`select ${calls.join(', ')}`).execute(trx)
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
  await db.transaction().execute((trx) => syncPolicy(trx, policyGrants()))
  return results.map(({ migrationName }) => migrationName)
}
