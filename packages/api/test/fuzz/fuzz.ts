import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { sessionLimits } from '@hms/domain/sign-in'
import type { Database } from '../../src/database/open-database.ts'
import type { Trx } from '../../src/database/schema.ts'
import { buildHttp } from '../../src/http/build-http.ts'
import { createLog } from '../../src/platform/log.ts'
import { readSettings } from '../../src/platform/settings.ts'
import { hashOf } from '../../src/slices/session/token.ts'
import { testClock } from '../clock.ts'
import { noJobs } from '../no-jobs.ts'
import { expectationOf } from '../procedures/expectation.ts'
import type { Persona } from '../procedures/personas.ts'
import { personas, storePersonas } from '../procedures/personas.ts'
import { inside, outside, resourcesOf } from '../procedures/places.ts'
import { procedures, takesFiles } from '../procedures/procedures.ts'
import { samplesOf } from '../procedures/samples.ts'
import type { FuzzKind, FuzzRequest, KnownInput, KnownRoute } from './fuzz-request.ts'
import { fuzzKinds, fuzzRequest } from './fuzz-request.ts'
import { listenForRoutes } from './listen-for-routes.ts'
import { rowsOfUnit } from './rows-of-unit.ts'
import type { RawAnswer } from './send.ts'
import { sender } from './send.ts'

/** How long and with which chance. */
export interface FuzzOptions {
  /** The number of requests, at least. */
  readonly requests: number
  /** The same seed makes the same requests. */
  readonly seed: number
  readonly say?: (what: string) => void
}

/** What was sent, and how it was answered. */
export interface FuzzReport {
  readonly requests: number
  readonly byKind: Readonly<Record<FuzzKind, number>>
  /** By status; `hungUp` where the server closed the connection instead. */
  readonly byStatus: Readonly<Record<string, number>>
  readonly procedures: number
  readonly routes: number
}

/** What must never be in an answer: traces, places of files, statements. */
const insideOfProgram = /\bat [\w.<>]+ \(|node_modules|\.ts:\d|"stack"|select .* from|insert into/i

/** A call among others of a batch is refused in the body, and a stream, which has begun by then, by an event. */
const refusal = /"error"|^event: serialized-error$/m

/** Where the demo shows everybody all of its mails, instead of sending them. */
const mailsOfDemo = /^\/mail([/?]|$)/

/** The apps, which say of themselves when they have not been built. */
const ofApp = /^\/(enhet|amu|runde)\//

/** Callers with a cookie that is none of a session. */
const strangers: Readonly<Record<string, string>> = {
  'with a made-up session': 'A'.repeat(43),
  'with a broken session': '%',
}

/**
 * Sends wrong requests to a server with the demo's data, as everybody: malformed, oversized and mistyped ones, the same
 * ones twice, those about another unit, and to every address. Throws at the first that is answered by a fault, with
 * something of the program's inside, or with something of a unit that the caller does not reach.
 */
export async function fuzz(database: Database, { requests, seed, say }: FuzzOptions): Promise<FuzzReport> {
  const tokens = await storePersonas(database)
  const cookies = { ...Object.fromEntries(tokens), ...strangers }
  const inputs = await knownInputs(database)
  await database.transaction(markOutside)
  const faults: string[] = []
  const log = createLog('error', { write: (line) => void faults.push(line) })
  const { http, routes } = await withRoutes(database, log)
  const { send, close } = sender(await http.listen({ host: 'localhost', port: 0 }))
  const byKind = Object.fromEntries(fuzzKinds.map((kind) => [kind, 0])) as Record<FuzzKind, number>
  const byStatus: Record<string, number> = {}

  async function ask(request: FuzzRequest, reachesOutside: boolean): Promise<void> {
    const cookie = cookies[request.as]
    const headers = { ...request.headers, ...(cookie ? { cookie: `hms_session=${cookie}` } : {}) }
    for (let time = 0; time < request.times; time++) {
      const answer = await send({ ...request, headers })
      byKind[request.kind] += 1
      const status = answer.status ?? 'hungUp'
      byStatus[status] = (byStatus[status] ?? 0) + 1
      const wrong = faultIn(request, answer, reachesOutside)
      if (wrong !== null) {
        const logged = faults.at(-1)?.slice(0, 2_000) ?? ''
        throw new Error(`${wrong}\n${answer.text.slice(0, 500)}\n${logged}`)
      }
    }
    if (/leave|sign|session/i.test(request.path))
      await database.transaction((trx) => keepSessions(trx, tokens))
  }

  const round = async (callers: readonly Persona[], reachesOutside: boolean) => {
    const names = [...callers.map(({ name }) => name), ...Object.keys(strangers)]
    const begun = sum(byKind)
    for (let more = 1; sum(byKind) - begun < requests / 2; more++) {
      const numRuns = Math.ceil((requests / 2 - (sum(byKind) - begun)) / 1.1)
      await fc
        .assert(
          fc.asyncProperty(fuzzRequest({ callers: names, inputs, routes }), (request) =>
            ask(request, reachesOutside),
          ),
          { numRuns, seed: seed + more },
        )
        .catch((error: unknown) => {
          throw new Error(readable(error))
        })
      await database.transaction((trx) => keepSessions(trx, tokens))
      say?.(`${sum(byKind)} requests`)
    }
  }

  try {
    const before = await rowsOfUnit(database, outside.unitCode)
    await round(personas.filter(isLimited), false)
    const after = await rowsOfUnit(database, outside.unitCode)
    if (!isDeepStrictEqual(after, before)) {
      const changed = Object.keys(after).filter((table) => after[table] !== before[table])
      throw new Error(`Rows of another unit were changed: ${changed.join(', ')}`)
    }
    await round(
      personas.filter((persona) => !isLimited(persona)),
      true,
    )
    const ready = await send({ method: 'GET', path: '/health/ready', headers: {}, body: null })
    if (ready.status !== 200) throw new Error(`It is not well afterwards: ${ready.text}`)
  } finally {
    close()
    await http.close()
  }
  return { requests: sum(byKind), byKind, byStatus, procedures: procedures.length, routes: routes.length }
}

function faultIn(request: FuzzRequest, { status, text }: RawAnswer, reachesOutside: boolean): string | null {
  if (status === null)
    return request.kind === 'oversized' || request.kind === 'malformed' ? null : 'It hung up'
  if (status >= 500 && !(status === 503 && ofApp.test(request.path))) return `A fault: ${status}`
  if (insideOfProgram.test(text)) return 'Something of the inside of the program'
  const sent = request.path + (request.body ?? '')
  const isForAll = reachesOutside || mailsOfDemo.test(request.path)
  if (!isForAll && text.includes(outside.mark) && !sent.includes(outside.mark)) {
    return 'Something of another unit'
  }
  if (request.isForbidden && status < 400 && !refusal.test(text)) {
    return `What the policy refuses was answered: ${status}`
  }
  return null
}

/** Whether all that somebody has is in the unit, its area or its faculty. */
function isLimited({ appointments }: Persona): boolean {
  return appointments.every(({ unit, area }) => unit !== null || area !== undefined)
}

async function knownInputs(database: Database): Promise<readonly KnownInput[]> {
  const resources = await resourcesOf(database)
  const inputs: KnownInput[] = []
  for (const procedure of procedures) {
    for (const sample of samplesOf(procedure.path)) {
      const refusedAt = (place: typeof inside) =>
        new Set(
          [...personas, ...Object.keys(strangers).map((name) => ({ name, id: null, appointments: [] }))]
            .filter(
              (persona) =>
                expectationOf(persona, procedure.action ?? 'none', sample, resources.get(place)) !== 'works',
            )
            .map(({ name }) => name),
        )
      const of = (place: typeof inside) => database.transaction(async (trx) => sample.input(place, trx))
      const known = {
        procedure,
        inside: await of(inside),
        outside: withMarkOfInside(await of(outside)),
        refusedTo: { inside: refusedAt(inside), outside: refusedAt(outside) },
      }
      inputs.push({ ...known, under: '/trpc' })
      if (takesFiles(procedure)) inputs.push({ ...known, under: '/trpc/files' })
    }
  }
  return inputs
}

/** What callers write themselves, they may see again: they write the mark of their own unit. */
function withMarkOfInside(input: unknown): unknown {
  const text = JSON.stringify(input) as string | undefined
  return text === undefined ? undefined : JSON.parse(text.replaceAll(outside.mark, inside.mark))
}

/** Puts the mark on everybody who has a role in the other unit alone. */
async function markOutside(trx: Trx): Promise<void> {
  const { mark, unitCode } = outside
  await trx
    .updateTable('person')
    .set({ name: { nb: mark, nn: mark, en: mark }, email: `${mark}@havnes.example` })
    .where('id', 'in', (query) =>
      query.selectFrom('appointment').where('unitCode', '=', unitCode).select('personId'),
    )
    .where('id', 'like', 'demo-%')
    .execute()
}

/** Gives everybody their session back: some requests end it. */
async function keepSessions(trx: Trx, tokens: ReadonlyMap<string, string>): Promise<void> {
  const now = testClock()
  const ofPersonas = personas.flatMap(({ name, id }) => {
    const token = tokens.get(name)
    return id === null || token === undefined ? [] : [{ personId: id, tokenHash: hashOf(token) }]
  })
  await trx
    .insertInto('session')
    .values(
      ofPersonas.map((session) => ({
        ...session,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + sessionLimits.absolute),
        userAgent: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function withRoutes(
  database: Database,
  log: ReturnType<typeof createLog>,
): Promise<{ readonly http: FastifyInstance; readonly routes: readonly KnownRoute[] }> {
  const enough = '100000000'
  const limits = { HMS_LIMIT_ADDRESS: enough, HMS_LIMIT_SESSION: enough, HMS_LIMIT_SIGN_IN: enough }
  const heard = listenForRoutes()
  const http = await buildHttp(
    {
      database,
      clock: testClock,
      log,
      jobs: noJobs,
      settings: readSettings(limits, { demo: true }),
      demo: true,
    },
    'localhost',
  )
  await http.ready()
  return { http, routes: heard.stop() }
}

/** What is said of a failure, with long repetitions left out. */
function readable(error: unknown): string {
  const { message, cause } = error as Error
  const all = cause instanceof Error ? `${message}\n${cause.message}` : message
  return all.replaceAll(/(.{1,4})\1{20,}/g, '$1…')
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}
