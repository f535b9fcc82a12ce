import { startServer } from '../src/server.ts'
import { createLog } from '../src/platform/log.ts'
import { testClock } from './clock.ts'

/** A server in a process of its own, for tests that kill it: `run-server.ts <data folder>`. Says its address on standard output. */
const server = await startServer({
  dataDir: process.argv[2] ?? '',
  port: 0,
  demo: true,
  clock: testClock,
  log: createLog('silent'),
})
process.stdout.write(`${server.address}\n`)
process.once('SIGTERM', () => void server.stop())
