import { startServer } from '../src/server.ts'
import { createLog } from '../src/platform/log.ts'
import { testClock } from './clock.ts'

/**
 * A server in a process of its own, for tests that kill it: `run-server.ts <data folder> [minutes]`, its clock that much
 * later. Says its address on standard output.
 */
const minutes = Number(process.argv[3] ?? 0)
const server = await startServer({
  dataDir: process.argv[2] ?? '',
  port: 0,
  demo: true,
  clock: () => new Date(testClock().getTime() + minutes * 60_000),
  environment: process.env,
  log: createLog('silent'),
})
process.stdout.write(`${server.address}\n`)
process.once('SIGTERM', () => void server.stop())
