import { execFile, spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { EmbeddedPostgres } from './embedded-postgres.ts'
import { useEmbeddedPostgres } from './embedded-postgres.ts'
import { openDatabase } from './open-database.ts'

let dataDir: string
const inUse: EmbeddedPostgres[] = []

/** A data folder with a cluster in it: making one takes seconds, copying it does not. */
let madeBefore: string

beforeAll(async () => {
  madeBefore = join(await mkdtemp(join(tmpdir(), 'hms-embedded-')), 'data')
  const server = await useEmbeddedPostgres(madeBefore, { settings: { fsync: 'off' } })
  await server.leave()
})
afterAll(() => rm(join(madeBefore, '..'), { recursive: true, force: true }))

async function copyMadeBefore(): Promise<void> {
  await promisify(execFile)('cp', ['-a', madeBefore, dataDir])
}

beforeEach(async () => {
  // As `mktemp -d` makes it: closed to everybody else, also to the account that PostgreSQL runs as under root.
  dataDir = join(await mkdtemp(join(tmpdir(), 'hms-embedded-')), 'data')
})
afterEach(async () => {
  for (const server of inUse.splice(0)) await server.leave()
  await rm(join(dataDir, '..'), { recursive: true, force: true })
})

async function use(options: Parameters<typeof useEmbeddedPostgres>[1] = {}): Promise<EmbeddedPostgres> {
  const server = await useEmbeddedPostgres(dataDir, { settings: { fsync: 'off' }, ...options })
  inUse.push(server)
  return server
}

async function leave(server: EmbeddedPostgres): Promise<void> {
  inUse.splice(inUse.indexOf(server), 1)
  await server.leave()
}

async function ask(server: EmbeddedPostgres, question: string): Promise<unknown> {
  const client = new pg.Client({ ...server.endpoint })
  await client.connect()
  try {
    const { rows } = await client.query<{ answer: unknown }>(`select ${question} as answer`)
    return rows[0]?.answer
  } finally {
    await client.end()
  }
}

const isRunning = () =>
  stat(join(dataDir, 'postgres', 'postmaster.pid')).then(
    () => true,
    () => false,
  )

describe('the embedded server', () => {
  test('is made on an empty folder, reached by a socket only, and stops with the last who uses it', async () => {
    const first = await use()
    expect(first.startedHere).toBe(true)
    expect(await ask(first, "current_setting('listen_addresses')")).toBe('')

    const second = await use()
    expect(second.startedHere).toBe(false)
    await leave(second)
    expect(await ask(first, '1 + 1')).toBe(2)

    await leave(first)
    expect(await isRunning()).toBe(false)
  })

  test('goes on for those who attached when the one who started it leaves, and stops with the last', async () => {
    await copyMadeBefore()
    const starter = await use()
    const other = await use()
    await leave(starter)
    expect(await ask(other, '1 + 1')).toBe(2)
    await leave(other)
    expect(await isRunning()).toBe(false)
  })

  test('is not stopped while somebody else is connected', async () => {
    await copyMadeBefore()
    const server = await use()
    const guest = new pg.Client({ ...server.endpoint })
    await guest.connect()
    await leave(server)
    expect((await guest.query('select 1')).rowCount).toBe(1)
    await guest.end()
    await leave(await use())
    expect(await isRunning()).toBe(false)
  })

  test('is made once when several start on an empty folder at the same time', async () => {
    const servers = await Promise.all([use(), use(), use()])
    expect(servers.filter(({ startedHere }) => startedHere)).toHaveLength(1)
    for (const server of servers) expect(await ask(server, '1 + 1')).toBe(2)
    for (const server of servers) await leave(server)
    expect(await isRunning()).toBe(false)
  })

  test('starts again at once after it was killed, also while it was in the middle of something', async () => {
    await copyMadeBefore()
    const first = await use()
    const busy = new pg.Client({ ...first.endpoint })
    busy.on('error', () => undefined)
    await busy.connect()
    const work = busy.query('select count(*) from generate_series(1, 10000000000)').catch(() => 'cut off')
    const pid = Number.parseInt(await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10)
    process.kill(pid, 'SIGKILL')

    const again = await use()
    expect(again.startedHere).toBe(true)
    expect(await ask(again, '1 + 1')).toBe(2)
    expect(await work).toBe('cut off')
  })

  test('a pid file that names another living process does not keep it from starting', async () => {
    await copyMadeBefore()
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid')
    await writeFile(pidFile, `${stranger.pid}\n/proc/self/cwd\n1795422783\n5432\n.\n\n`)

    const server = await use()
    expect(server.startedHere).toBe(true)
    expect(await ask(server, '1 + 1')).toBe(2)
    stranger.kill()
  })

  test('works in a folder whose path is too long for a socket', async () => {
    dataDir = join(dataDir, 'a'.repeat(60), 'b'.repeat(60))
    await mkdir(join(dataDir, '..'), { recursive: true })
    await copyMadeBefore()
    const server = await use()
    expect(Buffer.byteLength(server.endpoint.host)).toBeLessThan(90)
    expect(await ask(server, '1 + 1')).toBe(2)
    const shortWay = server.endpoint.host
    await leave(server)
    await expect(stat(shortWay)).rejects.toThrow('ENOENT')
  })

  test('over a port of this machine it asks for a password, and a second process finds both', async () => {
    const server = await use({ transport: 'loopback' })
    expect(server.endpoint.host).toBe('127.0.0.1')
    expect(await ask(server, '1 + 1')).toBe(2)
    const second = await use({ transport: 'loopback' })
    expect(second).toMatchObject({ startedHere: false, endpoint: server.endpoint })
    await leave(second)

    const stranger = new pg.Client({ ...server.endpoint, password: 'guess' })
    await expect(stranger.connect()).rejects.toThrow('password')
    const { mode } = await stat(join(dataDir, 'connection.json'))
    expect(mode & 0o777).toBe(0o600)
  })

  test('a half made database of a killed start is made anew', async () => {
    await mkdir(join(dataDir, 'postgres.unfinished'), { recursive: true })
    await writeFile(join(dataDir, 'postgres.unfinished', 'PG_VERSION'), '18')
    const server = await use()
    expect(await ask(server, '1 + 1')).toBe(2)
  })
})

describe('what goes wrong is said in plain words', () => {
  test('a data folder that cannot be made', async () => {
    await mkdir(join(dataDir, '..'), { recursive: true })
    await writeFile(dataDir, 'a file, no folder')
    await expect(useEmbeddedPostgres(dataDir)).rejects.toThrow('Choose another with HMS_DATA_DIR')
  })

  test('a cluster that does not start names its log', async () => {
    await copyMadeBefore()
    await writeFile(join(dataDir, 'postgres', 'postgresql.conf'), 'no_such_setting = 1')
    await chmod(join(dataDir, 'postgres', 'postgresql.conf'), 0o644)
    await expect(useEmbeddedPostgres(dataDir)).rejects.toThrow('server.log says why')
  })

  test('a database that is not there', async () => {
    const nowhere = openDatabase({ databaseUrl: 'postgresql://hms@127.0.0.1:1/hms' })
    await expect(nowhere).rejects.toThrow('Check DATABASE_URL')
  })
})
