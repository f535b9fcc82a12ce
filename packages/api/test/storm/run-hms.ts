import { createLog } from '../../src/platform/log.ts'
import { startServer } from '../../src/server.ts'

/** The server as it is run in earnest, but without limits on one address: all of the load comes from here. */
const server = await startServer({
  dataDir: process.argv[2] ?? '',
  port: 0,
  log: createLog('silent'),
  environment: { HMS_LIMIT_ADDRESS: '100000000', HMS_LIMIT_SESSION: '100000000' },
})
process.stdout.write(`${server.address}\n`)
process.once('SIGTERM', () => void server.stop().then(() => process.exit()))
