import { mkdir, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@hms/tooling/process/find-port'
import { startHmsServer } from '@hms/tooling/process/hms-server'
import type { HmsServer } from '@hms/tooling/process/hms-server'
import { projectRoot } from '@hms/tooling/process/run-command'

const logFolder = join(projectRoot, '.test-results')

/** The whole system with demo data: the built apps, the server as it is run in earnest, a database in a folder of its own. */
export interface Stack {
  readonly address: string
  /** Ends the server as a power cut would: nothing of it gets to finish. */
  kill(): Promise<void>
  /** Starts the server again on the same data and the same address. */
  startAgain(): Promise<void>
  /** Stops the server in good order and deletes the data. */
  stop(): Promise<void>
}

/**
 * Starts the system. Throws when it is not ready in time; what the server said is in `.test-results/server-<name>.log`.
 *
 * @param settings beside those of the demo, such as `HMS_SMTP_URL`
 */
export async function startStack(
  name: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Stack> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hms-e2e-'))
  const port = await freePort()
  await mkdir(logFolder, { recursive: true })
  const log = await open(join(logFolder, `server-${name}.log`), 'w')

  let server: HmsServer
  const start = async () => {
    server = startHmsServer({ port, dataDir, settings, stdio: ['ignore', log.fd, log.fd] })
    await server.ready
  }
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    server.signal(signal)
    await server.ended
  }
  await start()
  return {
    address: `http://localhost:${port}`,
    kill: () => end('SIGKILL'),
    startAgain: start,
    async stop() {
      await end('SIGTERM')
      await log.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
