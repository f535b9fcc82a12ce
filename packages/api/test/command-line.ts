import type { CliProcess } from '../src/cli/run-cli.ts'
import { runCli } from '../src/cli/run-cli.ts'

/** What a command came to. */
interface CommandOutcome {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** Gives `hms` as it is run in a folder, on a database, in bokmål. */
export function commandLine(databaseUrl: string, folder: string) {
  return async (...args: readonly string[]): Promise<CommandOutcome> => {
    const said = { out: '', error: '' }
    const stream = (of: 'out' | 'error') => ({
      isTTY: false,
      on: () => undefined,
      write: (text: string) => void (said[of] += text),
    })
    const host = {
      env: { DATABASE_URL: databaseUrl, HMS_LANG: 'nb', INIT_CWD: folder },
      stdout: stream('out'),
      stderr: stream('error'),
      on: () => process,
      off: () => process,
    } as unknown as CliProcess
    const code = await runCli(args, host)
    return { code, ...said }
  }
}
