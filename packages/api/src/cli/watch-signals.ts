import { Interrupted } from './cli-fault.ts'

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/**
 * Turns the first signal to end into an aborted `signal`, so that a command can let go of the database properly.
 * The second ends the process at once, as if nobody watched.
 */
export function watchSignals(host: Pick<NodeJS.Process, 'on' | 'off'>): {
  readonly signal: AbortSignal
  stopWatching(): void
} {
  const ending = new AbortController()
  const names = Object.keys(exitCodes) as (keyof typeof exitCodes)[]
  const onSignal = (name: keyof typeof exitCodes) => {
    stopWatching()
    ending.abort(new Interrupted(exitCodes[name]))
  }
  const stopWatching = () => names.forEach((name) => host.off(name, onSignal))
  for (const name of names) host.on(name, onSignal)
  return { signal: ending.signal, stopWatching }
}
