import { access, constants } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { runCommand } from '../process/run-command.ts'

/**
 * Chromium without what a test has no use for. The sandbox needs privileges that it does not get as root.
 */
export const chromiumFlags: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The path of a Chromium that can be started: `HMS_CHROMIUM` if set, the one on the PATH, else one that is installed now,
 * from Debian's package when we are root there, else Playwright's own.
 *
 * Throws with one sentence that says what to do when none can be had: journeys are never left out in silence.
 */
export async function ensureChromium(say: (line: string) => void = console.log): Promise<string> {
  const found = await findChromium()
  if (found) return found
  if (await isDebianAsRoot()) {
    say('No chromium on the PATH: installing the package of Debian …')
    const installed = await installFromDebian()
    if (installed) return installed
  }
  say("No chromium on the PATH: installing Playwright's …")
  const installed = await installFromPlaywright()
  if (installed) return installed
  throw new Error(
    'There is no Chromium for the journeys, and none could be installed: install chromium so that it is on the PATH, or set HMS_CHROMIUM to its path, and run again.',
  )
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

async function findChromium(): Promise<string | null> {
  const wanted = process.env['HMS_CHROMIUM']
  if (wanted) return wanted
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) {
      if (await canRun(join(folder, name))) return join(folder, name)
    }
  }
  return null
}

async function isDebianAsRoot(): Promise<boolean> {
  return process.getuid?.() === 0 && (await canRead('/etc/debian_version'))
}

async function installFromDebian(): Promise<string | null> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runCommand('apt-get', ['update', '-q'], { env })
  await runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env })
  return findChromium()
}

async function installFromPlaywright(): Promise<string | null> {
  const fromJourneys = createRequire(new URL('../../e2e/package.json', import.meta.url))
  const playwright = join(dirname(fromJourneys.resolve('@playwright/test/package.json')), 'cli.js')
  const { exitCode } = await runCommand(process.execPath, [playwright, 'install', 'chromium'])
  if (exitCode !== 0) return null
  const { chromium } = fromJourneys('@playwright/test') as { chromium: { executablePath(): string } }
  const path = chromium.executablePath()
  return (await canRun(path)) ? path : null
}

const canRun = (path: string) => can(path, constants.X_OK)
const canRead = (path: string) => can(path, constants.R_OK)

function can(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  )
}
