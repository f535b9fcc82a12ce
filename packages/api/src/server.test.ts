import { createServer } from 'node:net'
import { Writable } from 'node:stream'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testClock } from '../test/clock.ts'
import type { TestDatabase } from '../test/database.ts'
import { testDatabase } from '../test/database.ts'
import { HttpClient } from '../test/http-client.ts'
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

const browser = () => new HttpClient(server.address)
const history = { year: 2026, unitCode: '1215' }
const goals = { ...history, item: 'ownHseGoals', value: 'yes' }

describe('health', () => {
  test('live and ready', async () => {
    expect((await browser().request('/health/live')).status).toBe(200)
    const ready = await browser().request('/health/ready')
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }])
  })
})

describe('the start page', () => {
  test('speaks the language that the browser wishes for, and the one that is chosen', async () => {
    const page = await browser().request('/', { headers: { 'accept-language': 'en-GB,en;q=0.9' } })
    expect(await page.text()).toContain('<html lang="en"')
    const visitor = browser()
    const chosen = await visitor.request('/?language=nn')
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/'])
    expect(await (await visitor.request('/')).text()).toContain('<html lang="nn"')
  })

  test('has a button for each person of the demo, and needs no script or style of its own', async () => {
    const markup = await (await browser().request('/')).text()
    expect(markup.match(/name="person"/g)?.length).toBeGreaterThanOrEqual(12)
    expect(markup).not.toMatch(/<script|<style| style=/)
  })

  test('enters the app as the person chosen', async () => {
    const visitor = browser()
    const entered = await visitor.post('/demo/enter', { person: 'demo-lineManager-1215', to: '/amu/' })
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/amu/'])
    const cookie = entered.headers.get('set-cookie')
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
    expect(await (await visitor.query('session.me')).json()).toMatchObject({
      result: { data: { person: { id: 'demo-lineManager-1215' } } },
    })
  })

  test('never sends anyone to another site', async () => {
    const entered = await browser().post('/demo/enter', {
      person: 'demo-lineManager-1215',
      to: 'https://elsewhere.example/',
    })
    expect(entered.headers.get('location')).toBe('/')
  })

  test('lets nobody in who is none of its persons', async () => {
    const refused = await browser().post('/demo/enter', { person: 'demo-lineManager-1410', to: '/enhet/' })
    expect(refused.status).toBe(400)
    expect(refused.headers.get('set-cookie')).toBeNull()
  })

  test('outside the demo offers nobody', async () => {
    const empty = await testDatabase()
    const real = await startServer({ databaseUrl: empty.url, port: 0, log: createLog('silent') })
    const visitor = new HttpClient(real.address)
    const page = await (await visitor.request('/')).text()
    expect(page).not.toContain('name="person"')
    expect(page).toContain('Innlogging er ikke satt opp')
    expect((await visitor.post('/demo/enter', { person: 'demo-hseSection', to: '/amu/' })).status).toBe(400)
    await real.stop()
    await empty.drop()
  })
})

describe('leaving', () => {
  test('ends the session on the server too', async () => {
    const visitor = browser()
    const entered = await visitor.post('/demo/enter', { person: 'demo-hseSection', to: '/amu/' })
    const stolen = entered.headers.get('set-cookie')?.split(';', 1)[0] ?? ''
    await visitor.mutate('session.leave', {})
    const reused = await browser().request('/trpc/session.me', { headers: { cookie: stolen } })
    expect(await reused.json()).toEqual({ result: { data: null } })
  })
})

describe('a change from another site', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://elsewhere.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{}, 200],
  ] as const)('%j: %s', async (headers, status) => {
    const visitor = browser()
    await visitor.enterAs('demo-lineManager-1215')
    expect((await visitor.mutate('report.answer', goals, headers)).status).toBe(status)
  })

  test('from our own pages is taken', async () => {
    const visitor = browser()
    await visitor.enterAs('demo-lineManager-1215')
    expect((await visitor.mutate('report.answer', goals, { origin: server.address })).status).toBe(200)
  })

  test('cannot enter the demo for someone', async () => {
    const form = { person: 'demo-hseSection', to: '/amu/' }
    expect((await browser().post('/demo/enter', form, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })
})

describe('what is refused', () => {
  test('carries its problem and no stack', async () => {
    const visitor = browser()
    await visitor.enterAs('demo-lineManager-1215')
    const refused = await visitor.mutate('report.submit', { year: 2026, unitCode: '1615' })
    const body = (await refused.json()) as { error: { data: unknown } }
    expect(refused.status).toBe(404)
    expect(body.error.data).toEqual({ code: 'NOT_FOUND', httpStatus: 404, problem: { kind: 'notFound' } })
    expect(JSON.stringify(body)).not.toContain('.ts')
  })

  test('input of another shape is refused without saying how the program is built', async () => {
    const visitor = browser()
    await visitor.enterAs('demo-lineManager-1215')
    const refused = await visitor.mutate('report.answer', { year: 'this year' })
    expect(refused.status).toBe(400)
    expect(await refused.text()).not.toMatch(/node_modules|\.ts:/)
  })

  test('too many calls at once, and too large a body', async () => {
    const many = Array.from({ length: 21 }, () => 'session.me').join(',')
    expect((await browser().request(`/trpc/${many}?batch=1&input=%7B%7D`)).status).toBe(400)
    const large = await browser().mutate('report.answer', { ...goals, item: 'x'.repeat(100_000) })
    expect(large.status).toBe(413)
  })

  test('a fault inside says nothing about it', async () => {
    const broken = await testDatabase('demo')
    const faulty = await startServer({ databaseUrl: broken.url, port: 0, log: createLog('silent') })
    await broken.database.withConnection((connection) =>
      connection.query('alter table setting rename to lost'),
    )
    const visitor = new HttpClient(faulty.address)
    const failed = await visitor.query('campaign.years')
    expect(failed.status).toBe(401)
    const page = await visitor.request('/')
    expect(page.status).toBe(500)
    const markup = await page.text()
    expect(markup).toContain('Noe gikk galt')
    expect(markup).not.toContain('setting')
    await faulty.stop()
    await broken.drop()
  })
})

test('every answer forbids scripts and styles from elsewhere or written into the page', async () => {
  for (const path of ['/', '/health/live', '/enhet/', '/no-such-page', '/trpc/session.me']) {
    const policy = (await browser().request(path)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("style-src 'self'")
    expect(policy).not.toContain('unsafe')
  }
})

test('the log says what was asked for, and neither who asked nor what they wrote', async () => {
  const visitor = browser()
  await visitor.enterAs('demo-safetyRepresentative-1215')
  await visitor.mutate('report.answer', { ...history, item: 'hseActionPlan', value: 'dontKnow' })
  await visitor.query('report.open', history)
  const logged = lines.join('')
  expect(logged).toContain('/trpc/report.answer')
  for (const secret of ['hms_session', '127.0.0.1"', 'demo-', 'dontKnow', '1215', 'unitCode', 'cookie']) {
    expect(logged).not.toContain(secret)
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
  const stopping = await startServer({ databaseUrl: copy.url, port: 0, log: createLog('silent') })
  const visitor = new HttpClient(stopping.address)
  await visitor.enterAs('demo-lineManager-1215')
  const { answering, stopped } = await copy.database.transaction(async (trx) => {
    // As long as this transaction holds the reports, the answer waits for it.
    await trx.selectFrom('report').selectAll().forUpdate().execute()
    const answering = visitor.mutate('report.answer', goals)
    await expect.poll(() => waitingForLock(copy)).toBe(true)
    return { answering, stopped: stopping.stop() }
  })
  expect((await answering).status).toBe(200)
  await stopped
  await expect(visitor.request('/health/live')).rejects.toThrow()
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
