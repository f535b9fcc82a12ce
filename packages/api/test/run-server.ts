import { startServer } from '../src/server.ts'

/** A server in a process of its own, for tests that kill it: says its address, and stops when asked to. */
const server = await startServer({
  dataDir: process.argv[2] ?? '',
  port: 0,
  demo: true,
  say: (what) => process.stderr.write(`${what}\n`),
})
process.stdout.write(`${JSON.stringify({ address: server.address })}\n`)
process.once('SIGTERM', () => void server.stop())
