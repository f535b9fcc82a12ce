import type { FastifyInstance } from 'fastify'
import type { Settings } from '../platform/settings.ts'
import type { Site } from '../platform/site.ts'

/** Hosts that say "all of this machine's addresses": nobody can go there. */
const everywhere: ReadonlySet<string> = new Set(['0.0.0.0', '::', ''])

/** The address of the system: the public one that is set, else the one that the server listens on. */
export function siteOf(http: FastifyInstance, { publicUrl }: Settings, host: string): Site {
  return {
    isHttps: publicUrl?.protocol === 'https:',
    origin: () => publicUrl?.origin ?? listeningOn(http, everywhere.has(host) ? 'localhost' : host),
  }
}

/** The address that the server listens on. */
export function listeningOn(http: FastifyInstance, host: string): string {
  const address = http.server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
