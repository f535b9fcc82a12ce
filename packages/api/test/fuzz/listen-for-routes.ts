import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { FastifyInstance } from 'fastify'
import type { KnownRoute } from './fuzz-request.ts'

/** Where Fastify says that a server is being made. */
const channel = 'fastify.initialization'

/** Hears of every address that servers are given until it is stopped: a server cannot list them itself. */
export function listenForRoutes(): { readonly stop: () => readonly KnownRoute[] } {
  const routes: KnownRoute[] = []
  const hear = (message: unknown) => {
    const { fastify } = message as { readonly fastify: FastifyInstance }
    fastify.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) routes.push({ method: each, url })
    })
  }
  subscribe(channel, hear)
  return {
    stop() {
      unsubscribe(channel, hear)
      return routes
    },
  }
}
