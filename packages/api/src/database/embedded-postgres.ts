import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { DatabaseFault } from './database-fault.ts'
import { startServerOn, stopServerOn } from './embedded-cluster.ts'
import type { EmbeddedOptions, Endpoint, Site } from './embedded-site.ts'
import { databaseName, endpointOf, prepareSite } from './embedded-site.ts'
import { withStartLock } from './start-lock.ts'

export type { EmbeddedOptions, Endpoint } from './embedded-site.ts'

/** How long to wait for a server that is starting or recovering, in milliseconds. */
const startupPatience = 30_000

/** An embedded server that this process uses. */
export interface EmbeddedPostgres {
  readonly endpoint: Endpoint
  /** False when it was running already, for another process or left by one that was killed. */
  readonly startedHere: boolean
  /** Stops using it. Whoever is the last to leave stops the server, also one that a killed process left running. */
  leave(): Promise<void>
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
    if (startedHere) await startServerOn(site, options)
    const endpoint = await endpointOf(site)
    await makeDatabase(endpoint)
    const presence = await stayConnected(endpoint)
    return { endpoint, startedHere, leave: () => leave(site, presence) }
  })
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

async function leave(site: Site, presence: pg.Client): Promise<void> {
  await withStartLock(site.lock, async () => {
    const last = await isAlone(presence)
    await presence.end().catch(() => undefined)
    if (!last) return
    await stopServerOn(site)
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
