import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Database, DatabaseSource } from './database/open-database.ts'
import { openDatabase } from './database/open-database.ts'
import { buildHttp } from './http/build-http.ts'
import { listeningOn, siteOf } from './http/site-of.ts'
import type { Clock } from './platform/clock.ts'
import { systemClock } from './platform/clock.ts'
import { createLog } from './platform/log.ts'
import { readSettings } from './platform/settings.ts'
import { StartFault } from './platform/start-fault.ts'
import { seedDemo } from './slices/demo/public.ts'
import { findInEarlierReports } from './slices/finding/public.ts'
import type { Background } from './work-in-background.ts'
import { workInBackground } from './work-in-background.ts'

/** How a server is started: where its data is (`dataDir` or `databaseUrl`), and how it is reached. */
export type ServerOptions = DatabaseSource & {
  /** 3000 when left out; 0 takes any free port. */
  readonly port?: number
  /** The name or address to listen on; `localhost` when left out, so that only this machine reaches it. */
  readonly host?: string
  /** Fills an empty database with the invented university, and lets everybody enter as one of its persons. */
  readonly demo?: boolean
  /** The settings, see `platform/settings.ts`; none when left out. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly clock?: Clock
  /** Structured log; to standard output when left out. */
  readonly log?: Logger
  /** Hears what takes time, in a few words. */
  readonly say?: (what: string) => void
}

/** A running server. */
export interface RunningServer {
  /** E.g. `http://localhost:3000`. */
  readonly address: string
  /** Takes no new requests, finishes those that run, and lets go of the database. */
  stop(): Promise<void>
}

/**
 * Opens the database, brings it up to date, and serves the API, the start page and the apps.
 * Throws a DatabaseFault or a StartFault that says what to do.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    port = 3000,
    host = 'localhost',
    demo = false,
    environment = {},
    clock = systemClock,
    log = createLog(),
    say,
  } = options
  const settings = readSettings(environment, { demo })
  const database = await openDatabase(options, say ? { say } : {})
  try {
    await database.migrate()
    if (demo) await database.transaction((trx) => seedDemo(trx, clock, say))
    await database.transaction((trx) => findInEarlierReports(trx, clock()))
    const parts = { database, clock, log, settings, demo }
    const background = await workInBackground(parts)
    try {
      const http = await buildHttp({ ...parts, jobs: background.jobs }, host)
      await listen(http, host, port)
      const address = listeningOn(http, host)
      await background.start(() => siteOf(http, settings, host).origin())
      return { address, stop: () => stop(http, background, database) }
    } catch (error) {
      await background.stop()
      throw error
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

async function listen(http: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await http.listen({ host, port })
  } catch (cause) {
    await http.close()
    throw startFault(cause as NodeJS.ErrnoException, host, port)
  }
}

function startFault(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  const message = startFaults[cause.code ?? '']
  return message ? new StartFault(message(host, port), { cause }) : cause
}

const startFaults: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_host, port) =>
    `Port ${port} is taken: another program listens there, perhaps a server that was started before. ` +
    `Stop it, or choose another port, for example PORT=${port + 1}.`,
  EACCES: (_host, port) =>
    `This user may not listen on port ${port}. Choose one above 1023, for example PORT=3000.`,
  EADDRNOTAVAIL: (host) =>
    `This machine has no address ${host}. Set HOST to one that it has, for example localhost.`,
  ENOTFOUND: (host) => `The name ${host} is unknown. Set HOST to one of this machine, for example localhost.`,
}

async function stop(http: FastifyInstance, background: Background, database: Database): Promise<void> {
  await http.close()
  await background.stop()
  await database.close()
}
