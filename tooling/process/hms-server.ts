import { spawn } from 'node:child_process'
import type { StdioOptions } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { join } from 'node:path'
import { projectEnvironment, projectRoot } from './run-command.ts'

/** How to start the server. */
export interface ServerOptions {
  readonly port: number
  /** The folder of the embedded database. */
  readonly dataDir: string
  /** What becomes of what it prints. */
  readonly stdio: StdioOptions
  /** Settings beside those of the demo, such as `HMS_SMTP_URL`. */
  readonly settings?: Readonly<Record<string, string>>
  /** Milliseconds until it must be ready; the first start makes and seeds the database. */
  readonly patience?: number
}

/** `hms serve --demo` as a process of its own: what is started here is what is run in earnest. */
export interface HmsServer {
  readonly address: string
  /** Settles when it answers; rejects when it ends before that, or takes too long. */
  readonly ready: Promise<void>
  /** The exit code, or null when a signal ended it. */
  readonly ended: Promise<number | null>
  /** Sends a signal: SIGTERM asks it to stop, SIGKILL gives it no chance to. */
  signal(signal: NodeJS.Signals): void
}

/** Starts the server. It leads a group of its own, so that Ctrl+C in a terminal reaches only the one who started it. */
export function startHmsServer({
  port,
  dataDir,
  stdio,
  settings,
  patience = 120_000,
}: ServerOptions): HmsServer {
  const address = `http://localhost:${port}`
  const main = join(projectRoot, 'packages/api/src/cli/main.ts')
  const child = spawn(process.execPath, [main, 'serve', '--demo'], {
    cwd: projectRoot,
    env: { ...projectEnvironment(), ...settings, HMS_DATA_DIR: dataDir, PORT: String(port) },
    stdio,
    detached: process.platform !== 'win32',
  })
  const stopAtExit = () => void child.kill('SIGTERM')
  process.once('exit', stopAtExit)
  const ended = new Promise<number | null>((done) => {
    child.once('exit', (exitCode) => {
      process.off('exit', stopAtExit)
      done(exitCode)
    })
    child.once('error', () => done(null))
  })
  return {
    address,
    ready: untilReady(address, ended, patience),
    ended,
    signal: (name) => void child.kill(name),
  }
}

async function untilReady(address: string, ended: Promise<unknown>, patience: number): Promise<void> {
  let over = false
  void ended.then(() => (over = true))
  const latest = Date.now() + patience
  while (!(await isReady(address))) {
    if (over) throw new Error('The server ended before it was ready.')
    if (Date.now() > latest) throw new Error(`The server was not ready after ${patience / 1000} s.`)
    await pause(100)
  }
}

function isReady(address: string): Promise<boolean> {
  return fetch(`${address}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  )
}
