import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../process/run-command.ts'

/** A package as it was installed. */
export interface InstalledPackage {
  readonly name: string
  readonly version: string
  /** As it says itself; null when it says none. */
  readonly license: string | null
  /** Whether it wants to run something when it is installed. */
  readonly hasInstallScript: boolean
}

interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly license?: string | { readonly type?: string }
  readonly licenses?: readonly { readonly type?: string }[]
  readonly scripts?: Readonly<Record<string, string>>
}

const store = join(projectRoot, 'node_modules/.pnpm')

/** Every package that is installed, the dependencies of dependencies too, each version once. */
export async function installedPackages(): Promise<readonly InstalledPackage[]> {
  const folders = await readdir(store)
  const found = await Promise.all(folders.map((folder) => packagesIn(join(store, folder, 'node_modules'))))
  const byKey = new Map(found.flat().map((one) => [`${one.name}@${one.version}`, one]))
  return [...byKey.values()].toSorted((one, other) => one.name.localeCompare(other.name))
}

/** A folder of the store holds one package; what it needs beside it are links. */
async function packagesIn(folder: string): Promise<readonly InstalledPackage[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) =>
        entry.name.startsWith('@')
          ? packagesIn(join(folder, entry.name))
          : packageIn(join(folder, entry.name)),
      ),
  )
  return found.flat()
}

async function packageIn(folder: string): Promise<readonly InstalledPackage[]> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => null)
  if (text === null) return []
  const { name, version, license, licenses, scripts = {} } = JSON.parse(text) as Manifest
  if (name === undefined || version === undefined) return []
  return [
    {
      name,
      version,
      license: typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type ?? null),
      hasInstallScript: ['preinstall', 'install', 'postinstall'].some((script) => script in scripts),
    },
  ]
}
