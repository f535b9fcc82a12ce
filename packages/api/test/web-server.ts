import pino from 'pino'
import type { RunningServer } from '../src/server.ts'
import { startServer } from '../src/server.ts'
import { testClock } from './clock.ts'
import type { TestDatabase } from './database.ts'
import { testDatabase } from './database.ts'

/** A server of its own for a test file, with the demo's data, and a clock that can be moved. */
export interface WebServer {
  readonly address: string
  readonly own: TestDatabase
  /** Everything that was logged, a line each. */
  readonly log: readonly string[]
  /** Moves its clock on by so many milliseconds. */
  wait(milliseconds: number): void
  stop(): Promise<void>
}

/** Starts one: with the demo's own OpenID provider, or with the settings of an environment. */
export async function webServer(environment: Record<string, string> | 'demo', port = 0): Promise<WebServer> {
  const own = await testDatabase('demo')
  const log: string[] = []
  let moved = 0
  const options = {
    databaseUrl: own.url,
    port,
    clock: () => new Date(testClock().getTime() + moved),
    log: pino({ level: 'warn' }, { write: (line: string) => void log.push(line) }),
  }
  const server: RunningServer = await startServer(
    environment === 'demo' ? { ...options, demo: true } : { ...options, environment },
  ).catch(async (error: unknown) => {
    await own.drop()
    throw error
  })
  return {
    address: server.address,
    own,
    log,
    wait: (milliseconds) => void (moved += milliseconds),
    async stop() {
      await server.stop()
      await own.drop()
    },
  }
}
