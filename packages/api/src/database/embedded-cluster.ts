import { randomBytes } from 'node:crypto'
import { chown, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseFault } from './database-fault.ts'
import type { EmbeddedOptions, Site } from './embedded-site.ts'
import { socketPort, superuser } from './embedded-site.ts'
import type { PostgresAccount } from './postgres-account.ts'
import type { PostgresBinaries } from './postgres-binaries.ts'
import { postgresBinaries } from './postgres-binaries.ts'
import { runAs } from './run-program.ts'
import { clearStalePid, endRemains } from './stale-server.ts'

/** How long a start may take, in seconds. */
const startupPatience = 30

/** How long the processes of a server that was killed get to end, in milliseconds; until then no other can start. */
const patienceWithPredecessor = 30_000

/** What PostgreSQL logs (in English, see `run-program.ts`) while the killed server is still going, and while others of it are. */
const killedServerIsThere = /lock file .* already exists/
const remainsAreThere = /shared memory block .* is still in use/

/** Starts the site's server; makes its cluster first when there is none. Throws a DatabaseFault when it can't. */
export async function startServerOn(
  site: Site,
  { say = () => undefined, settings = {} }: EmbeddedOptions,
): Promise<void> {
  const binaries = await postgresBinaries(site.account)
  if (!(await stat(join(site.cluster, 'PG_VERSION')).catch(() => null))) {
    say(`Making a database in ${site.dataDir}`)
    await makeCluster(site, binaries)
  }
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
  await launch(site, binaries, flags.join(' '))
}

async function launch(site: Site, binaries: PostgresBinaries, flags: string): Promise<void> {
  for (const until = Date.now() + patienceWithPredecessor; ; await pause(200)) {
    await clearStalePid(site.cluster, socketPort)
    const before = (await logOf(site)).length
    try {
      await runAs(site.account, binaries.pgCtl, site.cluster, [
        'start',
        '--wait',
        `--timeout=${startupPatience}`,
        '--silent',
        `--log=${basename(site.log)}`,
        `--options=${flags}`,
      ])
      return
    } catch (cause) {
      const logged = (await logOf(site)).slice(before)
      if (remainsAreThere.test(logged)) await endRemains(site.cluster)
      else if (!killedServerIsThere.test(logged)) throw notStarting(site, cause)
      if (Date.now() > until) throw notStarting(site, cause)
    }
  }
}

function notStarting({ dataDir, log }: Site, cause: unknown): DatabaseFault {
  return new DatabaseFault(`The database in ${dataDir} does not start. Its log ${log} says why.`, { cause })
}

async function logOf(site: Site): Promise<string> {
  return readFile(site.log, 'utf8').catch(() => '')
}

async function makeCluster(site: Site, binaries: PostgresBinaries): Promise<void> {
  const unfinished = `${site.cluster}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await makeFolderFor(site.account, unfinished)
  const make = (passwordFlags: readonly string[]) =>
    runAs(site.account, binaries.initdb, unfinished, [
      `--username=${superuser}`,
      '--auth-local=trust',
      '--auth-host=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...passwordFlags,
    ])
  try {
    if (site.transport === 'socket') await make([])
    else await withNewPassword(site, (file) => make([`--pwfile=${file}`]))
  } catch (cause) {
    throw new DatabaseFault(`A database can't be made in ${site.dataDir}: ${(cause as Error).message}`, {
      cause,
    })
  }
  await rename(unfinished, site.cluster)
}

async function makeFolderFor(account: PostgresAccount, folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 })
  if (account) await chown(folder, account.uid, account.gid)
}

/** Over a port, anybody on the machine can knock: so there is a password. A socket is protected by its folder. */
async function withNewPassword(site: Site, use: (file: string) => Promise<unknown>): Promise<void> {
  const password = randomBytes(24).toString('base64url')
  const folder = await mkdtemp(join(tmpdir(), 'hms-'))
  const file = join(folder, 'password')
  try {
    await writeFile(file, password, { mode: 0o600 })
    if (site.account) {
      await chown(file, site.account.uid, site.account.gid)
      await chown(folder, site.account.uid, site.account.gid)
    }
    await writeConnection(site, { password })
    await use(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function writeConnection(site: Site, part: { port?: number; password?: string }): Promise<void> {
  const before = JSON.parse(await readFile(site.connectionFile, 'utf8').catch(() => '{}')) as object
  await writeFile(site.connectionFile, JSON.stringify({ ...before, ...part }), { mode: 0o600 })
}

/** Stops the site's server; what it was asked to keep is kept. */
export async function stopServerOn(site: Site): Promise<void> {
  const { pgCtl } = await postgresBinaries(site.account)
  await runAs(site.account, pgCtl, site.cluster, ['stop', '--mode=fast', '--wait', '--silent'])
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  if (address === null || typeof address === 'string') throw new DatabaseFault('No free port on this machine')
  return address.port
}
