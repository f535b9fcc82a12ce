import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer()
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    })
  })
}
