import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chown,
  mkdir,
  mkdtemp,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { DatabaseFault } from './database-fault.ts'
import type { PostgresAccount } from './postgres-account.ts'
import { postgresAccount } from './postgres-account.ts'
import type { PostgresBinaries } from './postgres-binaries.ts'
import { postgresBinaries } from './postgres-binaries.ts'
import { withStartLock } from './start-lock.ts'

/** The database that the system lives in, on the embedded server. */
const databaseName = 'hms'
const superuser = 'hms'
const socketPort = 5432
/** The longest path that a Unix socket can have, in bytes, on the strictest system (macOS). */
const longestSocketPath = 103
const startupPatience = 30_000
/** Within the cluster, because its account may have no other place to write to. */
const logName = 'server.log'

/** How to reach an embedded server. */
export interface Endpoint {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
  readonly password?: string
}

/** An embedded server that this process uses. */
export interface EmbeddedPostgres {
  readonly endpoint: Endpoint
  /** False when it was running already, for another process or left by one that was killed. */
  readonly startedHere: boolean
  /** Stops using it. The server stops too if this process started it and nobody else is connected. */
  leave(): Promise<void>
}

/** Choices for `useEmbeddedPostgres`. */
export interface EmbeddedOptions {
  /** Hears what takes time, in a few words. */
  readonly say?: (what: string) => void
  /** A Unix socket in the data folder, or (always on Windows) a random port that only this machine can reach. */
  readonly transport?: 'socket' | 'loopback'
  /** Settings of the server beside our own, e.g. `{ fsync: 'off' }` in tests. */
  readonly settings?: Readonly<Record<string, string>>
}

/**
 * Attaches to the PostgreSQL that lives on `dataDir`, or starts one; makes the data folder when it is missing.
 * Any number of processes can do so at once. Throws a DatabaseFault that says what to do when it can't be done.
 */
export async function useEmbeddedPostgres(
  dataDir: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedPostgres> {
  const site = await prepareSite(resolve(dataDir), options)
  return withStartLock(site.lock, async () => {
    const startedHere = !(await isAnswering(site))
    if (startedHere) await start(site, options)
    const endpoint = await endpointOf(site)
    await makeDatabase(endpoint)
    const presence = await stayConnected(endpoint)
    return { endpoint, startedHere, leave: () => leave(site, startedHere, presence) }
  })
}

/** The places of one data folder, and who runs its server. */
interface Site {
  readonly dataDir: string
  /** PostgreSQL's own folder ("cluster"). */
  readonly cluster: string
  readonly lock: string
  readonly log: string
  /** Port and password, when the server listens on a loopback port. */
  readonly connectionFile: string
  readonly transport: 'socket' | 'loopback'
  /** A short way to the socket, where its own path is too long. */
  readonly socketFolder: string
  readonly account: PostgresAccount
}

async function prepareSite(dataDir: string, options: EmbeddedOptions): Promise<Site> {
  await mkdir(dataDir, { recursive: true }).catch((cause: unknown) => {
    throw new DatabaseFault(
      `The data folder ${dataDir} can't be made. Choose another with HMS_DATA_DIR, or give this user the right to write there.`,
      { cause },
    )
  })
  const home = await realpath(dataDir)
  const cluster = join(home, 'postgres')
  const owner = await stat(cluster).catch(() => null)
  const self = process.getuid?.()
  if (owner && self !== undefined && self !== 0 && owner.uid !== self) {
    throw new DatabaseFault(
      `The data folder ${dataDir} belongs to another user of this machine (number ${owner.uid}). ` +
        'Run the command as that user or as root, or choose another folder with HMS_DATA_DIR.',
    )
  }
  return {
    dataDir: home,
    cluster,
    lock: join(home, 'start.lock'),
    log: join(cluster, logName),
    connectionFile: join(home, 'connection.json'),
    transport: process.platform === 'win32' ? 'loopback' : (options.transport ?? 'socket'),
    socketFolder: await shortWayTo(cluster),
    account: await postgresAccount(cluster),
  }
}

async function shortWayTo(cluster: string): Promise<string> {
  if (Buffer.byteLength(join(cluster, `.s.PGSQL.${socketPort}`)) <= longestSocketPath) return cluster
  const way = join(await mkdtemp(join(tmpdir(), 'hms-')), 'pg')
  await symlink(cluster, way)
  return way
}

async function endpointOf(site: Site, database: string = databaseName): Promise<Endpoint> {
  if (site.transport === 'socket')
    return { host: site.socketFolder, port: socketPort, user: superuser, database }
  const { port, password } = JSON.parse(await readFile(site.connectionFile, 'utf8')) as {
    port: number
    password: string
  }
  return { host: '127.0.0.1', port, password, user: superuser, database }
}

/** Whether a server lives on the folder: waits for one that is starting or recovering. */
async function isAnswering(site: Site): Promise<boolean> {
  for (const until = Date.now() + startupPatience; ; await pause(100)) {
    const state = await knock(site)
    if (state !== 'busy') return state === 'ready'
    if (Date.now() > until) {
      throw new DatabaseFault(
        `The database in ${site.dataDir} has been starting for ${startupPatience / 1000} seconds and does not answer. ` +
          `Its log is ${site.log}.`,
      )
    }
  }
}

async function knock(site: Site): Promise<'ready' | 'busy' | 'absent'> {
  let client: pg.Client
  try {
    client = new pg.Client({ ...(await endpointOf(site, 'postgres')), connectionTimeoutMillis: 5_000 })
  } catch {
    return 'absent'
  }
  client.on('error', () => undefined)
  try {
    await client.connect()
    return 'ready'
  } catch (error) {
    return (error as { code?: string }).code === cannotConnectNow ? 'busy' : 'absent'
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** PostgreSQL's code for "starting up", "shutting down" and "in recovery". */
const cannotConnectNow = '57P03'

async function start(site: Site, { say = () => undefined, settings = {} }: EmbeddedOptions): Promise<void> {
  const binaries = await postgresBinaries(site.account)
  if (!(await stat(join(site.cluster, 'PG_VERSION')).catch(() => null))) {
    say(`Making a database in ${site.dataDir}`)
    await makeCluster(site, binaries)
  }
  await clearStalePid(site)
  const connection =
    site.transport === 'socket'
      ? { port: socketPort, listen: '' }
      : { port: await freePort(), listen: '127.0.0.1' }
  if (site.transport === 'loopback') await writeConnection(site, { port: connection.port })
  const chosen: Record<string, string> = {
    listen_addresses: connection.listen,
    port: String(connection.port),
    unix_socket_directories: site.transport === 'socket' ? '.' : '',
    unix_socket_permissions: '0700',
    // No values of columns in the log.
    log_error_verbosity: 'terse',
    // Compiling a query takes longer than ours run.
    jit: 'off',
    ...settings,
  }
  const flags = Object.entries(chosen).map(([name, value]) => `-c ${name}=${value === '' ? "''" : value}`)
  say('Starting the database')
  await runAs(site.account, binaries.pgCtl, site.cluster, [
    'start',
    '--wait',
    `--timeout=${startupPatience / 1000}`,
    '--silent',
    `--log=${logName}`,
    `--options=${flags.join(' ')}`,
  ]).catch((cause: unknown) => {
    throw new DatabaseFault(`The database in ${site.dataDir} does not start. Its log ${site.log} says why.`, {
      cause,
    })
  })
}

async function makeCluster(site: Site, binaries: PostgresBinaries): Promise<void> {
  const unfinished = `${site.cluster}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  if (site.account) await chown(unfinished, site.account.uid, site.account.gid)
  try {
    await runAs(site.account, binaries.initdb, unfinished, [
      `--username=${superuser}`,
      '--auth-local=trust',
      '--auth-host=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(site.transport === 'loopback' ? [`--pwfile=${await newPassword(site)}`] : []),
    ])
  } catch (cause) {
    throw new DatabaseFault(`A database can't be made in ${site.dataDir}: ${(cause as Error).message}`, {
      cause,
    })
  } finally {
    await rm(passwordFile(site), { force: true })
  }
  await rename(unfinished, site.cluster)
}

/** Over a port, anybody on the machine can knock: so there is a password. A socket is protected by its folder. */
async function newPassword(site: Site): Promise<string> {
  const password = randomBytes(24).toString('base64url')
  await writeConnection(site, { password })
  await writeFile(passwordFile(site), password, { mode: 0o600 })
  if (site.account) await chown(passwordFile(site), site.account.uid, site.account.gid)
  return passwordFile(site)
}

function passwordFile(site: Site): string {
  return join(site.dataDir, 'password')
}

async function writeConnection(site: Site, part: { port?: number; password?: string }): Promise<void> {
  const before = JSON.parse(await readFile(site.connectionFile, 'utf8').catch(() => '{}')) as object
  await writeFile(site.connectionFile, JSON.stringify({ ...before, ...part }), { mode: 0o600 })
}

/**
 * A killed server, or a machine that went down, leaves files with a process number that may since belong to somebody
 * else, and PostgreSQL would then refuse to start. They are removed unless that process is a server on this folder.
 */
async function clearStalePid(site: Site): Promise<void> {
  const pidFile = join(site.cluster, 'postmaster.pid')
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10)
  if (!(pid > 0) || (await isServerOn(site.cluster, pid))) return
  await rm(pidFile, { force: true })
  await rm(join(site.cluster, `.s.PGSQL.${socketPort}.lock`), { force: true })
}

/** Where the process's folder can't be read, any PostgreSQL counts as the one on this folder. */
async function isServerOn(cluster: string, pid: number): Promise<boolean> {
  if (process.platform === 'linux') {
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => null)
    return folder === null ? (await commandOf(pid)).includes('postgres') : folder === cluster
  }
  return (await commandOf(pid)).includes('postgres')
}

async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
  if (process.platform === 'win32')
    return run('tasklist', ['/fi', `PID eq ${pid}`, '/nh'], {}).catch(() => '')
  return run('ps', ['-p', String(pid), '-o', 'comm='], {}).catch(() => '')
}

/** Makes our database in a new cluster. */
async function makeDatabase(endpoint: Endpoint): Promise<void> {
  const client = new pg.Client({ ...endpoint, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}

/** One connection that stays open for as long as this process uses the server, so that nobody stops it meanwhile. */
async function stayConnected(endpoint: Endpoint): Promise<pg.Client> {
  const client = new pg.Client({ ...endpoint, database: 'postgres', application_name: 'hms presence' })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

async function leave(site: Site, startedHere: boolean, presence: pg.Client): Promise<void> {
  await withStartLock(site.lock, async () => {
    const last = startedHere && (await isAlone(presence))
    await presence.end().catch(() => undefined)
    if (!last) return
    const { pgCtl } = await postgresBinaries(site.account)
    await runAs(site.account, pgCtl, site.cluster, ['stop', '--mode=fast', '--wait', '--silent'])
  })
  if (site.socketFolder !== site.cluster)
    await rm(join(site.socketFolder, '..'), { recursive: true, force: true })
}

/** Connections that were just closed take a moment to disappear, so it looks a few times. */
async function isAlone(presence: pg.Client): Promise<boolean> {
  for (let look = 0; look < 10; look += 1, await pause(20)) {
    const others = await presence
      .query(
        "select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1",
      )
      .then((result) => result.rowCount ?? 0)
      .catch(() => null)
    if (others === null) return false
    if (others === 0) return true
  }
  return false
}

/**
 * Runs one of PostgreSQL's programs on `folder`. On Linux it gets the folder as its working directory and not by path:
 * so an unprivileged account can work in it even where a folder above (a home, a temporary folder) is closed to it.
 */
async function runAs(
  account: PostgresAccount,
  program: string,
  folder: string,
  args: string[],
): Promise<string> {
  const place = process.platform === 'linux' ? '/proc/self/cwd' : folder
  return run(program, [...args, '-D', place], { cwd: folder, ...account })
}

async function run(
  program: string,
  args: string[],
  options: { cwd?: string; uid?: number; gid?: number },
): Promise<string> {
  const { promise, resolve: done, reject } = Promise.withResolvers<string>()
  const child = spawn(program, args, {
    ...options,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  child.on('error', reject)
  child.on('close', (code) =>
    code === 0 ? done(output) : reject(new Error(output.trim() || `ended with ${code}`)),
  )
  return promise
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  if (address === null || typeof address === 'string') throw new DatabaseFault('No free port on this machine')
  return address.port
}
