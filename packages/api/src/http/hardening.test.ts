import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserOf, whoIsIn } from '../../test/signed-in.ts'
import { answering } from '../../test/entries.ts'
import { WebClient } from '../../test/web-client.ts'
import type { WebServer } from '../../test/web-server.ts'
import { webServer } from '../../test/web-server.ts'

const behindHttps = {
  HMS_PUBLIC_URL: 'https://hms.example.org',
  HMS_OIDC_ISSUER: 'https://login.example.org',
  HMS_OIDC_CLIENT_ID: 'hms',
  HMS_OIDC_CLIENT_SECRET: '6f1d0a54-9b1e-4a7c-8f52-2d3c9e7b1a60',
}
/** What must never be in an answer. */
const inside = /\bat [\w.<>]+ \(|node_modules|\.ts:\d|"stack"|select .* from|insert into/i

let server: WebServer
beforeAll(async () => {
  server = await webServer('demo')
})
afterAll(() => server.stop())

const at = (path: string) => `${server.address}${path}`

describe('every answer', () => {
  test.each([
    '/',
    '/account',
    '/sign-in/callback',
    '/trpc/session.me',
    '/nothing',
    '/health/live',
    '/demo-provider/jwks',
  ])('says what a browser may do: %s', async (path) => {
    const { headers } = await new WebClient().ask(at(path))
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('microphone=()')
    expect(headers.get('server')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
    // Without HTTPS it would lock people out.
    expect(headers.get('strict-transport-security')).toBeNull()
  })

  test.each(['/', '/account', '/account/data.json', '/trpc/session.me', '/nothing'])(
    'about a person is kept by nobody: %s',
    async (path) => {
      const browser = await browserOf(server.address, 'demo-hseSection')
      expect((await browser.ask(at(path))).headers.get('cache-control')).toBe('no-store')
    },
  )
})

describe('what goes wrong', () => {
  test('is a page for persons, and a kind for programs', async () => {
    const page = await new WebClient().ask(at('/nothing/here'))
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    expect(page.text).toContain('Vi finner ikke denne siden')
    const program = await new WebClient({ accept: 'application/json' }).ask(at('/nothing/here'))
    expect(JSON.parse(program.text)).toEqual({
      statusCode: 404,
      error: 'Not Found',
      problem: { kind: 'notFound' },
    })
  })

  test.each([
    '/%',
    '/%c0%ae',
    '/sign-in?to=%',
    '/account?language=%00',
    '/trpc/%00',
    '/sign-in?person=%00&to=/',
  ])('is no fault of ours, and gives nothing away: %s', async (path) => {
    const { status, text } = await new WebClient().follow(at(path))
    expect(status).toBeLessThan(500)
    expect(text).not.toMatch(inside)
  })

  test('the character that the database cannot keep is refused wherever it comes', async () => {
    const browser = await browserOf(server.address, 'demo-hseSection')
    const input = encodeURIComponent(JSON.stringify({ year: 2022, faculty: '\0' }))
    expect((await browser.ask(at(`/trpc/indicator.figures?input=${input}`))).status).toBe(400)
    const body = JSON.stringify(answering({ year: 2026, unitCode: '\0' }, 'x', null))
    const call = { method: 'POST', body, headers: { 'content-type': 'application/json' } }
    expect((await browser.ask(at('/trpc/report.answer'), call)).status).toBe(400)
    expect((await browser.send(at('/account/sessions/end'), { session: '\0' })).status).toBe(400)
  })

  test('a body that is too large, or of no kind that we take, is refused', async () => {
    const send = (body: string, type: string) =>
      new WebClient().ask(at('/sign-out'), { method: 'POST', body, headers: { 'content-type': type } })
    expect((await send('x'.repeat(70_000), 'application/x-www-form-urlencoded')).status).toBe(413)
    expect((await send('{', 'application/json')).status).toBe(400)
    expect((await send('<a/>', 'application/xml')).status).toBe(415)
  })

  test.each(['multipart/form-data; boundary=x', 'application/octet-stream', 'text/plain', 'nonsense'])(
    'a procedure takes JSON alone, and reads nothing else to its end: %s',
    async (type) => {
      const call = { method: 'POST', body: 'x'.repeat(500_000), headers: { 'content-type': type } }
      const { status, text } = await new WebClient().ask(at('/trpc/session.leave'), call)
      expect(status).toBe(415)
      expect(text).not.toMatch(inside)
    },
  )

  test.each(['not a host', 'a/b', '2026-01-01T00:00:00', 'a:b', '%'])(
    'a host that is none is refused: %s',
    async (host) => {
      const { hostname, port } = new URL(server.address)
      const status = await new Promise<number | undefined>((done, fail) => {
        request({ hostname, port, path: '/trpc/session.me', headers: { host } })
          .on('response', ({ statusCode }) => done(statusCode))
          .on('error', fail)
          .end()
      })
      expect(status).toBe(400)
    },
  )

  test('a file may be larger than all else, from somebody who has signed in, where files are taken', async () => {
    const send = (browser: WebClient, path: string, size: number) =>
      browser.ask(at(path), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ csv: 'x'.repeat(size), dryRun: true }),
      })
    const browser = await browserOf(server.address, 'demo-hseSection')
    expect((await send(browser, '/trpc/files/dataImport.appointments', 900_000)).status).toBe(200)
    expect((await send(browser, '/trpc/files/dataImport.appointments', 1_000_001)).status).toBe(400)
    expect((await send(browser, '/trpc/files/dataImport.appointments', 5_000_000)).status).toBe(413)
    expect((await send(browser, '/trpc/dataImport.appointments', 70_000)).status).toBe(413)
    expect((await send(browser, '/trpc/files/report.answer', 10)).status).toBe(404)
    expect((await send(new WebClient(), '/trpc/files/dataImport.appointments', 900_000)).status).toBe(401)
  })

  test('too many calls in one request are refused', async () => {
    const calls = (count: number) => Array.from({ length: count }, () => 'session.me').join(',')
    const batch = (count: number) => new WebClient().ask(at(`/trpc/${calls(count)}?batch=1&input={}`))
    expect((await batch(20)).status).toBe(200)
    expect((await batch(21)).status).toBe(400)
  })

  test('a fault of ours says nothing but that', async () => {
    const own = await webServer('demo')
    await own.own.database.transaction((trx) => trx.schema.alterTable('session').renameTo('lost').execute())
    const browser = new WebClient()
    browser.plant('hms_session', 'x', own.address)
    const page = await browser.ask(`${own.address}/account`)
    expect(page.status).toBe(500)
    expect(page.text).toContain('Noe gikk galt hos oss')
    expect(page.text).not.toMatch(inside)
    const program = await browser.ask(`${own.address}/trpc/session.me`)
    expect(program.status).toBe(500)
    expect(program.text).not.toMatch(inside)
    expect(own.log.join('')).toContain('request failed')
    await own.stop()
  })
})

describe('over HTTPS', () => {
  let secure: WebServer
  beforeAll(async () => {
    secure = await webServer(behindHttps)
  })
  afterAll(() => secure.stop())

  test('browsers never come back without it', async () => {
    const { headers } = await new WebClient().ask(`${secure.address}/`)
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
  })

  test('cookies are bound to this host and to HTTPS', async () => {
    const { headers, status } = await new WebClient().ask(`${secure.address}/sign-in`)
    // Nobody answers at the provider's address: it says so, and has bound the attempt nevertheless.
    expect(status).toBe(503)
    const [cookie] = headers.getSetCookie()
    expect(cookie).toMatch(
      /^__Host-hms_sign_in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
  })

  test('the choice of language too', async () => {
    const { headers } = await new WebClient().ask(`${secure.address}/?language=nn`)
    expect(headers.getSetCookie()).toEqual([
      'hms_language=nn; Max-Age=31536000; Path=/; Secure; SameSite=Lax',
    ])
  })

  test('a session cookie without the prefix, which another host could have set, counts for nothing', async () => {
    const { startSession } = await import('../slices/session/public.ts')
    const token = await secure.own.database.transaction((trx) =>
      startSession(trx, 'demo-hseSection', new Date('2026-11-23T09:00:00.000Z')),
    )
    const browser = new WebClient()
    browser.plant('hms_session', token, secure.address)
    expect(await whoIsIn(browser, secure.address)).toBeNull()
    browser.plant('__Host-hms_session', token, secure.address)
    expect(await whoIsIn(browser, secure.address)).toBe('demo-hseSection')
  })

  test('only our own public address changes anything', async () => {
    const leave = (origin: string) =>
      new WebClient().ask(`${secure.address}/sign-out`, {
        method: 'POST',
        body: new URLSearchParams(),
        headers: { origin },
      })
    expect((await leave('https://hms.example.org')).status).toBe(303)
    expect((await leave('http://hms.example.org')).status).toBe(403)
    expect((await leave(secure.address)).status).toBe(403)
  })
})

describe('who asks too often', () => {
  let limited: WebServer
  beforeAll(async () => {
    limited = await webServer({
      ...behindHttps,
      HMS_LIMIT_ADDRESS: '30',
      HMS_LIMIT_SESSION: '5',
      HMS_LIMIT_SIGN_IN: '3',
      HMS_TRUSTED_PROXIES: '127.0.0.1 ::1',
    })
  })
  afterAll(() => limited.stop())

  const statuses = async (browser: WebClient, path: string, times: number) => {
    const all: number[] = []
    for (let time = 0; time < times; time++) all.push((await browser.ask(`${limited.address}${path}`)).status)
    return all
  }
  /** A browser behind the proxy, from an address of its own. */
  const from = (address: string) => new WebClient({ 'x-forwarded-for': address })

  test('to sign in waits, and others do not', async () => {
    expect(await statuses(from('192.0.2.1'), '/account', 5)).toEqual([303, 303, 303, 429, 429])
    expect(await statuses(from('192.0.2.2'), '/account', 1)).toEqual([303])
  })

  test('in one session waits, from whatever address', async () => {
    const all: number[] = []
    for (let time = 0; time < 7; time++) {
      const browser = from(`192.0.2.${10 + time}`)
      browser.plant('__Host-hms_session', 'stolen', limited.address)
      all.push(...(await statuses(browser, '/trpc/session.me', 1)))
    }
    expect(all).toEqual([200, 200, 200, 200, 200, 429, 429])
  })

  test('from one address waits, with however many sessions made up', async () => {
    let refused = 0
    for (let time = 0; time < 40; time++) {
      const browser = from('192.0.2.50')
      browser.plant('__Host-hms_session', `made-up-${time}`, limited.address)
      const { status, headers, text } = await browser.ask(`${limited.address}/trpc/session.me`)
      if (status !== 429) continue
      refused++
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
      expect(text).toContain('for mange forsøk')
    }
    expect(refused).toBe(10)
  })
})

describe('it refuses to start', () => {
  test.each([
    [
      'with a weak secret',
      { ...behindHttps, HMS_OIDC_CLIENT_SECRET: 'changeme' },
      /HMS_OIDC_CLIENT_SECRET is a sample/,
    ],
    ['without a secret', { ...behindHttps, HMS_OIDC_CLIENT_SECRET: '' }, /HMS_OIDC_CLIENT_SECRET is missing/],
  ])('%s', async (_what, environment, fault) => {
    await expect(webServer(environment)).rejects.toThrow(fault)
  })

  test('as a demo in production, or beside a provider', async () => {
    const { startServer } = await import('../server.ts')
    for (const environment of [{ NODE_ENV: 'production' }, behindHttps]) {
      const start = startServer({ databaseUrl: server.own.url, port: 0, demo: true, environment })
      await expect(start).rejects.toMatchObject({ name: 'StartFault' })
    }
  })
})
