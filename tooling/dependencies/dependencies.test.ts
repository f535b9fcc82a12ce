import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { projectRoot } from '../process/run-command.ts'
import type { InstalledPackage } from './installed-packages.ts'
import { installedPackages } from './installed-packages.ts'

/**
 * What can be known of the dependencies without the network: their licences, what they run when they are installed, and
 * that the lock file knows each by its hash. Known faults are asked for with `pnpm audit`, see docs/operations.md.
 */

/** Licences under which the system may use, change and pass on a package. */
const free: ReadonlySet<string> = new Set([
  'MIT',
  'MIT-0',
  '(MIT OR CC0-1.0)',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'MPL-2.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'Unlicense',
  'Python-2.0',
  'OFL-1.1',
  'MIT AND OFL-1.1',
])

let packages: readonly InstalledPackage[]
beforeAll(async () => {
  packages = await installedPackages()
})

const named = ({ name, version }: InstalledPackage) => `${name}@${version}`
const read = (file: string) => readFile(join(projectRoot, file), 'utf8')

test('every package is under a free licence', () => {
  expect(packages.length).toBeGreaterThan(200)
  const others = packages
    .filter(({ license }) => license === null || !free.has(license))
    .map((one) => `${named(one)}: ${one.license ?? 'none'}`)
  expect(others).toEqual([])
})

test('nothing runs at installation but what is allowed by name', async () => {
  const list = /^allowBuilds:\n((?: {2}.*\n)+)/m.exec(await read('pnpm-workspace.yaml'))?.[1] ?? ''
  const allowed = new Set([...list.matchAll(/^ {2}'?([^':]+)'?: true$/gm)].map(([, name]) => name))
  expect(allowed.size).toBeGreaterThan(0)
  const running = packages.filter(({ hasInstallScript }) => hasInstallScript)
  expect(running.length).toBeGreaterThan(0)
  expect(running.filter(({ name }) => !allowed.has(name)).map(named)).toEqual([])
})

test('the lock file knows every package by its hash, and takes none from elsewhere', async () => {
  const lock = await read('pnpm-lock.yaml')
  const packagesPart = lock.slice(lock.indexOf('\npackages:'), lock.indexOf('\nsnapshots:'))
  const resolutions = packagesPart.match(/^ {4}resolution: .*$/gm) ?? []
  expect(resolutions.length).toBeGreaterThan(200)
  expect(resolutions.filter((line) => !/\{integrity: sha512-[\w+/=]+\}/.test(line))).toEqual([])
})

test('every version is pinned', async () => {
  const catalog = (await read('pnpm-workspace.yaml')).split('\ncatalog:\n')[1] ?? ''
  const versions = [...catalog.matchAll(/^ {2}'?([^':]+)'?: (.+)$/gm)]
  expect(versions.length).toBeGreaterThan(40)
  expect(
    versions
      .filter(([, , version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version ?? ''))
      .map(([line]) => line),
  ).toEqual([])
})
