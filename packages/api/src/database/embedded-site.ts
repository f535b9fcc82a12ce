import { mkdir, mkdtemp, readFile, realpath, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseFault } from './database-fault.ts'
import type { PostgresAccount } from './postgres-account.ts'
import { postgresAccount } from './postgres-account.ts'

/** The database that the system lives in, on the embedded server. */
export const databaseName = 'hms'

/** The role that everything belongs to. */
export const superuser = 'hms'

/** Only a part of the socket's name: nothing listens on it. */
export const socketPort = 5432

/** The longest path that a Unix socket can have, in bytes, on the strictest system (macOS). */
const longestSocketPath = 103
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

/** Choices for `useEmbeddedPostgres`. */
export interface EmbeddedOptions {
  /** Hears what takes time, in a few words. */
  readonly say?: (what: string) => void
  /** A Unix socket in the data folder, or (always on Windows) a random port that only this machine can reach. */
  readonly transport?: 'socket' | 'loopback'
  /** Settings of the server beside our own, e.g. `{ fsync: 'off' }` in tests. */
  readonly settings?: Readonly<Record<string, string>>
}

/** The places of one data folder, and who runs its server. */
export interface Site {
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

/** Makes the data folder, and finds out who runs its server. Throws a DatabaseFault when the folder can't be used. */
export async function prepareSite(dataDir: string, options: EmbeddedOptions): Promise<Site> {
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

/** How to reach the site's server. Throws when it listens on a port that was never written down. */
export async function endpointOf(site: Site, database: string = databaseName): Promise<Endpoint> {
  if (site.transport === 'socket')
    return { host: site.socketFolder, port: socketPort, user: superuser, database }
  const { port, password } = JSON.parse(await readFile(site.connectionFile, 'utf8')) as {
    port: number
    password: string
  }
  return { host: '127.0.0.1', port, password, user: superuser, database }
}
