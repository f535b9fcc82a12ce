import { roles } from '@hms/domain/access'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testClock } from '../test/clock.ts'
import type { TestDatabase } from '../test/database.ts'
import { testDatabase } from '../test/database.ts'
import { noJobs } from '../test/no-jobs.ts'
import { callProcedure } from '../test/procedures/call-procedure.ts'
import type { DryRun } from '../test/procedures/dry-run.ts'
import { dryRun } from '../test/procedures/dry-run.ts'
import { expectationOf } from '../test/procedures/expectation.ts'
import type { Persona } from '../test/procedures/personas.ts'
import { personas, storePersonas } from '../test/procedures/personas.ts'
import { inside, outside, resourcesOf } from '../test/procedures/places.ts'
import { procedures } from '../test/procedures/procedures.ts'
import { samples, samplesOf } from '../test/procedures/samples.ts'
import { WebClient } from '../test/web-client.ts'
import { buildHttp } from './http/build-http.ts'
import { createLog } from './platform/log.ts'
import { readSettings } from './platform/settings.ts'

/**
 * Every procedure over HTTP, as everybody, in reach and out of it. What must work and what must be refused follows from
 * the policy alone; everything is undone, so that each call meets the same.
 */

/** Who is refused has the same limits as everybody: more than this test asks for in a minute. */
const limits = { HMS_LIMIT_ADDRESS: '1000000', HMS_LIMIT_SESSION: '1000000' }

let own: TestDatabase
let http: FastifyInstance
let dry: DryRun
let address: string
let tokens: ReadonlyMap<string, string>
let resources: Awaited<ReturnType<typeof resourcesOf>>

beforeAll(async () => {
  own = await testDatabase('demo')
  tokens = await storePersonas(own.database)
  dry = dryRun(own.database)
  http = await buildHttp(
    {
      database: dry.database,
      clock: testClock,
      log: createLog('silent'),
      jobs: noJobs,
      settings: readSettings(limits, { demo: false }),
      demo: false,
    },
    'localhost',
  )
  address = await http.listen({ host: 'localhost', port: 0 })
  resources = await resourcesOf(own.database)
})
afterAll(async () => {
  await http.close()
  await own.drop()
})

/** A browser in which a persona has signed in, and nothing else has been done. */
function browserOf({ name }: Persona): WebClient {
  const browser = new WebClient()
  const token = tokens.get(name)
  if (token !== undefined) browser.plant('hms_session', token, address)
  return browser
}

describe('the samples', () => {
  test('are there for every procedure', () => {
    const missing = procedures.filter(({ path }) => !(path in samples)).map(({ path }) => path)
    expect(
      missing,
      `Nobody has tried who may call ${missing.join(', ')}. Add a line for each to test/procedures/samples.ts; what it can be is said there.`,
    ).toEqual([])
  })

  test('are there for nothing else', () => {
    const known = new Set<string>(procedures.map(({ path }) => path))
    const gone = Object.keys(samples).filter((path) => !known.has(path))
    expect(gone, 'There are no such procedures any more: take their samples away').toEqual([])
  })

  test('are of everybody: there is a persona for every role', () => {
    const held = personas.flatMap(({ appointments }) => appointments.map(({ role }) => role))
    expect(held.toSorted()).toEqual([...roles].toSorted())
  })
})

/** How many calls of each kind came to what they must: said at the end. */
const counts = { works: 0, notSignedIn: 0, notAllowed: 0, notFound: 0 }

describe.each(procedures)('$path ($action)', (procedure) => {
  test('works for whom the policy allows it, and is refused to everybody else', async () => {
    const wrong: string[] = []
    for (const sample of samplesOf(procedure.path)) {
      const places = sample.decidedBy === 'anywhere' ? [inside] : [inside, outside]
      for (const place of places) {
        const input = await own.database.transaction(async (trx) => sample.input(place, trx))
        dry.prepareBy(async (trx) => sample.before?.(trx, place))
        const calls = personas.map(async (persona) => {
          const { action = 'none' } = procedure
          const expected = expectationOf(persona, action, sample, resources.get(place))
          const { status, problem, text } = await callProcedure(browserOf(persona), address, procedure, input)
          const came = status === 200 ? 'works' : (problem ?? `${status} ${text}`)
          if (came === expected) counts[expected] += 1
          else wrong.push(`${persona.name}, for ${place.unitCode}: ${came}, not ${expected}`)
        })
        await Promise.all(calls)
      }
    }
    expect(wrong).toEqual([])
  })
})

test('both halves have been tried', () => {
  const { works, ...refusals } = counts
  const refused = Object.values(refusals).reduce((sum, count) => sum + count, 0)
  process.stdout.write(
    `${procedures.length} procedures × ${personas.length} personas: ${works} allowed calls worked, ` +
      `${refused} forbidden ones were refused ${JSON.stringify(refusals)}\n`,
  )
  const calls = procedures.flatMap(({ path }) =>
    samplesOf(path).map(({ decidedBy }) => (decidedBy === 'anywhere' ? 1 : 2) * personas.length),
  )
  expect(works + refused).toBe(calls.reduce((sum, count) => sum + count, 0))
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0)
})
