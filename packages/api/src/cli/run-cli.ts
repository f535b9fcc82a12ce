import { CommanderError } from 'commander'
import { DatabaseFault } from '../database/database-fault.ts'
import { Interrupted, Refused, WrongUsage } from './cli-fault.ts'
import { cliLanguage } from './cli-language.ts'
import type { CliTexts } from './cli-texts.ts'
import { cliTexts } from './cli-texts.ts'
import { commandContext } from './command-context.ts'
import { hmsProgram } from './hms-program.ts'
import { usageText } from './usage-text.ts'
import { watchSignals } from './watch-signals.ts'

/** The process that a command runs in. */
export type CliProcess = Pick<NodeJS.Process, 'env' | 'stdout' | 'stderr' | 'on' | 'off'>

/**
 * Runs one command and returns its exit code: 0 done, 1 refused, 2 wrong usage, 128 and the signal when interrupted.
 * Standard output gets the result and nothing else, once everything is done; standard error gets what went wrong.
 */
export async function runCli(args: readonly string[], host: CliProcess): Promise<number> {
  ignoreBrokenPipes(host)
  const language = cliLanguage(host.env)
  const t = await cliTexts(language)
  const { signal, stopWatching } = watchSignals(host)
  const say = (what: string) => void host.stderr.write(`${what}\n`)
  const context = commandContext({
    language,
    t,
    environment: host.env,
    signal,
    say: host.stderr.isTTY ? say : () => undefined,
    isTerminal: host.stdout.isTTY,
  })
  const { program, result } = hmsProgram(context, (text) => void host.stderr.write(text))
  try {
    await program.parseAsync(args, { from: 'user' })
    const output = result()
    if (output) host.stdout.write(output)
    return 0
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      host.stdout.write(result() ?? '')
      return 0
    }
    const { exitCode, message } = outcomeOf(t, error)
    if (message) say(exitCode === 2 ? `${message}\n${t('usage.seeHelp', { command: 'hms' })}` : message)
    return exitCode
  } finally {
    stopWatching()
  }
}

function outcomeOf(t: CliTexts, error: unknown): { exitCode: number; message: string } {
  if (error instanceof CommanderError) return { exitCode: 2, message: usageText(t, error) }
  if (error instanceof WrongUsage) return { exitCode: 2, message: error.message }
  if (error instanceof Interrupted) return { exitCode: error.exitCode, message: t('interrupted') }
  const { name, message, stack } = error as Error
  const isExpected = error instanceof Refused || error instanceof DatabaseFault || name === 'StartFault'
  return { exitCode: 1, message: isExpected ? message : `${t('unexpectedFault', { message })}\n${stack}` }
}

/** A reader that has seen enough (`| head`) is no fault. */
function ignoreBrokenPipes({ stdout, stderr }: CliProcess): void {
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}
