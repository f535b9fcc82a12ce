import { createServer } from 'node:net'
import { Writable } from 'node:stream'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testClock } from '../test/clock.ts'
import { answering } from '../test/entries.ts'
import type { TestDatabase } from '../test/database.ts'
import { testDatabase } from '../test/database.ts'
import { browserOf } from '../test/signed-in.ts'
import { WebClient } from '../test/web-client.ts'
import { createLog } from './platform/log.ts'
import type { RunningServer } from './server.ts'
import { startServer } from './server.ts'

let own: TestDatabase
let server: RunningServer
const lines: string[] = []
const log = createLog('info', new Writable({ write: (line, _, done) => (lines.push(String(line)), done()) }))

beforeAll(async () => {
  own = await testDatabase('demo')
  server = await startServer({ databaseUrl: own.url, port: 0, demo: true, clock: testClock, log })
})
afterAll(async () => {
  await server.stop()
  await own.drop()
})

const at = (path: string) => `${server.address}${path}`
const history = { year: 2026, unitCode: '1215' }
const goals = answering(history, 'ownHseGoals', 'yes')

test('health: live and ready', async () => {
  const browser = new WebClient({ accept: '*/*' })
  expect((await browser.ask(at('/health/live'))).status).toBe(200)
  const ready = await browser.ask(at('/health/ready'))
  expect([ready.status, JSON.parse(ready.text)]).toEqual([200, { status: 'ready' }])
})

describe('the start page', () => {
  test('speaks the language that the browser wishes for, and the one that is chosen', async () => {
    const english = new WebClient({ 'accept-language': 'en-GB,en;q=0.9' })
    expect((await english.ask(at('/'))).text).toContain('<html lang="en"')
    const chosen = await english.ask(at('/?language=nn'))
    expect([chosen.status, chosen.location?.href]).toEqual([303, at('/')])
    expect((await english.ask(at('/'))).text).toContain('<html lang="nn"')
  })

  test('has a button for each person of the demo, and needs no script or style of its own', async () => {
    const { text } = await new WebClient().ask(at('/'))
    expect(text.match(/name="person"/g)?.length).toBeGreaterThanOrEqual(12)
    expect(text).not.toMatch(/<script|<style| style=/)
  })

  test('says who is in', async () => {
    const browser = await browserOf(server.address, 'demo-hseSection')
    expect((await browser.ask(at('/'))).text).toMatch(/href="\/account"\s*>Seksjon for HMS og beredskap/)
  })

  test('outside the demo offers nobody', async () => {
    const copy = await testDatabase('demo')
    const real = await startServer({ databaseUrl: copy.url, port: 0, log: createLog('silent') })
    const browser = new WebClient()
    const { text } = await browser.ask(`${real.address}/`)
    expect(text).not.toContain('name="person"')
    expect(text).toContain('Innlogging er ikke satt opp')
    const refused = await browser.ask(`${real.address}/sign-in?person=demo-hseSection`)
    expect(refused.status).toBe(503)
    expect(refused.text).toContain('Innlogging er ikke satt opp')
    await real.stop()
    await copy.drop()
  })
})

test('leaving by the API ends the session on the server too', async () => {
  const browser = await browserOf(server.address, 'demo-hseSection')
  const thief = new WebClient()
  thief.plant('hms_session', browser.cookie('hms_session') ?? '', server.address)
  await browser.mutate(server.address, 'session.leave', {})
  expect(browser.cookie('hms_session')).toBeUndefined()
  const reused = await thief.query(server.address, 'session.me')
  expect(JSON.parse(reused.text)).toEqual({ result: { data: null } })
})

test.each([
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ origin: 'https://elsewhere.example' }, 403],
  [{ origin: 'null' }, 403],
  [{ 'sec-fetch-site': 'same-origin' }, 200],
  [{}, 200],
] as const)('a change that comes with %j: %s', async (headers, status) => {
  const browser = await browserOf(server.address, 'demo-lineManager-1215')
  expect((await browser.mutate(server.address, 'report.answer', goals, headers)).status).toBe(status)
})

test('a change from our own pages is taken', async () => {
  const browser = await browserOf(server.address, 'demo-lineManager-1215')
  const own = { origin: server.address }
  expect((await browser.mutate(server.address, 'report.answer', goals, own)).status).toBe(200)
})

describe('what is refused', () => {
  test('carries its problem and no stack', async () => {
    const browser = await browserOf(server.address, 'demo-lineManager-1215')
    const refused = await browser.mutate(server.address, 'report.submit', { year: 2026, unitCode: '1615' })
    const body = JSON.parse(refused.text) as { error: { data: unknown } }
    expect(refused.status).toBe(404)
    expect(body.error.data).toEqual({ code: 'NOT_FOUND', httpStatus: 404, problem: { kind: 'notFound' } })
    expect(refused.text).not.toContain('.ts')
    expect(lines.join('')).toMatch(
      /"problem":"notFound","path":"report.submit","reqId":"[\da-f-]{36}","msg":"procedure refused"/,
    )
  })

  test('for its shape says nothing of how the program is built', async () => {
    const browser = await browserOf(server.address, 'demo-lineManager-1215')
    const refused = await browser.mutate(server.address, 'report.answer', { year: 'this year' })
    expect(refused.status).toBe(400)
    expect(refused.text).not.toMatch(/node_modules|\.ts:/)
  })
})

test('the log says what was asked for, and neither who asked nor what they wrote', async () => {
  const browser = await browserOf(server.address, 'demo-safetyRepresentative-1215')
  await browser.mutate(server.address, 'report.answer', answering(history, 'hseActionPlan', 'dontKnow'))
  await browser.query(server.address, 'report.open', history)
  const logged = lines.join('')
  expect(logged).toContain('/trpc/report.answer')
  expect(logged).toContain('/sign-in/callback')
  const secrets = [
    'hms_session',
    '127.0.0.1"',
    'demo-line',
    'demo-safety',
    'dontKnow',
    '"1215"',
    'unitCode',
    'cookie',
  ]
  for (const secret of [...secrets, 'code=', 'state=', browser.cookie('hms_session') ?? '']) {
    expect(logged.includes(secret), secret).toBe(false)
  }
})

test('a port that is taken is said in plain words', async () => {
  const other = createServer()
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
  const { port } = other.address() as { port: number }
  const attempt = startServer({
    databaseUrl: own.url,
    host: '127.0.0.1',
    port,
    log: pino({ level: 'silent' }),
  })
  await expect(attempt).rejects.toThrow(`Port ${port} is taken`)
  await new Promise((closed) => other.close(closed))
})

test('stopping finishes what was asked before', async () => {
  const copy = await testDatabase('demo')
  const stopping = await startServer({ databaseUrl: copy.url, port: 0, demo: true, log: createLog('silent') })
  const visitor = await browserOf(stopping.address, 'demo-lineManager-1215')
  const { saving, stopped } = await copy.database.transaction(async (trx) => {
    // As long as this transaction holds the reports, the answer waits for it.
    await trx.selectFrom('report').selectAll().forUpdate().execute()
    const saving = visitor.mutate(stopping.address, 'report.answer', goals)
    await expect.poll(() => waitingForLock(copy)).toBe(true)
    return { saving, stopped: stopping.stop() }
  })
  expect((await saving).status).toBe(200)
  await stopped
  await expect(visitor.ask(`${stopping.address}/health/live`)).rejects.toThrow()
  await copy.drop()
})

async function waitingForLock({ database }: TestDatabase): Promise<boolean> {
  const { rowCount } = await database.withConnection((connection) =>
    connection.query(
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    ),
  )
  return (rowCount ?? 0) > 0
}
