import { spawn } from 'node:child_process'
import { delimiter, join, resolve } from 'node:path'

/** The root folder of the project. */
export const projectRoot = resolve(import.meta.dirname, '../..')

/** How a command is to be run. */
export interface CommandOptions {
  /** Folder to run in; the project's root if left out. */
  readonly cwd?: string
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>
  /** Show what it prints while it runs, instead of keeping it. */
  readonly show?: boolean
  /** Milliseconds after which it is stopped. */
  readonly timeout?: number
}

/** What became of a command. */
export interface CommandResult {
  /** Zero when it went well; null when it was stopped or could not be started. */
  readonly exitCode: number | null
  /** Both streams, in the order in which they came; empty when shown. */
  readonly output: string
  readonly timedOut: boolean
}

/** Runs a command of the project (its `node_modules/.bin` is on the path) to its end. Never throws. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? projectRoot,
      env: { ...projectEnvironment(), ...options.env },
      stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
      // Commands of node_modules are scripts of the shell on Windows; elsewhere a group of its own can be stopped whole.
      shell: onWindows,
      detached: !onWindows && options.timeout !== undefined,
    })
    const chunks: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk))

    const stopAtExit = () => signalGroup(child.pid, 'SIGTERM')
    process.once('exit', stopAtExit)
    let timedOut = false
    const timers = options.timeout
      ? [
          setTimeout(() => {
            timedOut = true
            signalGroup(child.pid, 'SIGTERM')
          }, options.timeout),
          setTimeout(() => signalGroup(child.pid, 'SIGKILL'), options.timeout + timeToStop),
        ]
      : []

    const finish = (exitCode: number | null) => {
      timers.forEach(clearTimeout)
      process.off('exit', stopAtExit)
      done({ exitCode, output: Buffer.concat(chunks).toString('utf8'), timedOut })
    }
    child.once('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`))
      finish(null)
    })
    child.once('close', finish)
  })
}

/** The environment of commands: the project's own tools first on the path, and no telemetry. */
export function projectEnvironment(): NodeJS.ProcessEnv {
  const path = [join(projectRoot, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter)
  return { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
}

const onWindows = process.platform === 'win32'

/** Milliseconds to put things in order between being asked to stop and being stopped. */
const timeToStop = 10_000

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(onWindows ? pid : -pid, signal)
  } catch {
    // It has ended already, or leads no group of its own and gets the signal of the terminal itself.
  }
}
