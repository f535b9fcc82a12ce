import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserOf, enterAs, whoIsIn } from '../../../test/signed-in.ts'
import { WebClient } from '../../../test/web-client.ts'
import type { WebServer } from '../../../test/web-server.ts'
import { webServer } from '../../../test/web-server.ts'

const manager = 'demo-lineManager-1615'
const section = 'demo-hseSection'
const minute = 60_000

let server: WebServer
beforeAll(async () => {
  server = await webServer('demo')
})
afterAll(() => server.stop())

const at = (path: string) => `${server.address}${path}`
const isAnswer = ({ pathname }: URL) => pathname === '/sign-in/callback'

/** Signs in up to the provider's answer, which the browser is yet to bring. */
async function answerFor(browser: WebClient, personId: string, to = '/account'): Promise<URL> {
  const query = new URLSearchParams({ to, person: personId })
  const { location } = await browser.follow(at(`/sign-in?${query}`), isAnswer)
  if (!location) throw new Error('The provider did not answer')
  return location
}

describe('signing in', () => {
  test('one click on the start page enters, and leads where one wanted to go', async () => {
    const browser = new WebClient()
    const answer = await browser.follow(at(`/sign-in?to=/account&person=${section}`))
    expect([answer.status, answer.url.href]).toEqual([200, at('/account')])
    expect(await whoIsIn(browser, server.address)).toBe(section)
  })

  test('without a hint, the provider asks who it is', async () => {
    const browser = new WebClient()
    const choice = await browser.follow(at('/sign-in?to=/account'))
    expect(choice.status).toBe(200)
    expect(choice.text).toContain('Hvem vil du være?')

    const chosen = await browser.send(choice.url.href, { person: manager })
    const answer = await browser.follow(chosen.location ?? '')
    expect([answer.status, answer.url.href]).toEqual([200, at('/account')])
    expect(await whoIsIn(browser, server.address)).toBe(manager)
  })

  test.each(['nobody', '', 'demo-%', '<script>', 'demo-hseSection|'])('nobody is %j', async (person) => {
    const browser = new WebClient()
    const query = new URLSearchParams({ to: '/', person })
    const answer = await browser.follow(at(`/sign-in?${query}`))
    expect(answer.text).toContain('Hvem vil du være?')
    expect(answer.text).not.toContain('<script')
    expect(await whoIsIn(browser, server.address)).toBeNull()
  })

  test('this machine by another of its names is led to the one that the answer comes to', async () => {
    const { port } = new URL(server.address)
    const other = server.address.replace('localhost', '127.0.0.1')
    const location = await new Promise<string | undefined>((done, fail) => {
      request(at('/sign-in?to=/amu/'), { headers: { host: new URL(other).host } })
        .on('response', ({ headers }) => done(headers.location))
        .on('error', fail)
        .end()
    })
    expect(location).toBe(`http://localhost:${port}/sign-in?to=/amu/`)
  })

  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/%2f%2fevil.example',
    'javascript:alert(1)',
    '/sign-in/callback',
  ])('it never leads to %s', async (to) => {
    const browser = new WebClient()
    const answer = await browser.ask(await answerFor(browser, section, to))
    expect([answer.status, answer.location?.href]).toEqual([303, at('/')])
  })

  test('the cookie is closed to scripts and to other sites', async () => {
    const browser = new WebClient()
    const { headers } = await browser.ask(await answerFor(browser, section))
    const cookie = headers.getSetCookie().find((line) => line.startsWith('hms_session='))
    expect(cookie).toMatch(/^hms_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

describe('an answer of the provider', () => {
  test('counts once', async () => {
    const browser = new WebClient()
    const answer = await answerFor(browser, section)
    expect((await browser.ask(answer)).status).toBe(303)
    const again = new WebClient()
    again.plant('hms_sign_in', browser.cookie('hms_sign_in') ?? '', server.address)
    expect((await again.ask(answer)).status).toBe(400)
    expect((await browser.ask(answer)).status).toBe(400)
    expect(await whoIsIn(again, server.address)).toBeNull()
  })

  test('counts once also for a browser that has kept its cookie', async () => {
    const browser = new WebClient()
    const answer = await answerFor(browser, section)
    const kept = browser.cookie('hms_sign_in') ?? ''
    await browser.ask(answer)
    const thief = new WebClient()
    thief.plant('hms_sign_in', kept, server.address)
    expect((await thief.ask(answer)).status).toBe(400)
    expect(await whoIsIn(thief, server.address)).toBeNull()
  })

  test("is refused in another person's browser, and still counts in the right one", async () => {
    const attacker = new WebClient()
    const victim = new WebClient()
    const answer = await answerFor(attacker, section)
    await victim.ask(at('/sign-in'))
    const refused = await victim.ask(answer)
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Innloggingen er gått ut på tid')
    expect(await whoIsIn(victim, server.address)).toBeNull()
    expect((await attacker.ask(answer)).status).toBe(303)
  })

  test("is refused with the state of one's own other attempt", async () => {
    const browser = new WebClient()
    const other = await answerFor(browser, manager)
    const answer = await answerFor(browser, section)
    answer.searchParams.set('state', other.searchParams.get('state') ?? '')
    expect((await browser.ask(answer)).status).toBe(400)
    expect(await whoIsIn(browser, server.address)).toBeNull()
  })

  test.each([
    ['code', 'another'],
    ['state', 'another'],
    ['iss', 'https://evil.example'],
    ['iss', ''],
  ])('is refused with another %s (%s)', async (name, value) => {
    const browser = new WebClient()
    const answer = await answerFor(browser, section)
    answer.searchParams.set(name, value)
    const refused = await browser.ask(answer)
    expect(refused.status).toBe(400)
    expect(await whoIsIn(browser, server.address)).toBeNull()
  })

  test.each(['code', 'state', 'iss'])('is refused without %s, and with two', async (name) => {
    for (const spoil of [
      ({ searchParams }: URL) => searchParams.delete(name),
      ({ searchParams }: URL) => searchParams.append(name, 'another'),
    ]) {
      const browser = new WebClient()
      const answer = await answerFor(browser, section)
      spoil(answer)
      expect((await browser.ask(answer)).status).toBe(400)
      expect(await whoIsIn(browser, server.address)).toBeNull()
    }
  })

  test('is refused after ten minutes', async () => {
    const browser = new WebClient()
    const answer = await answerFor(browser, section)
    server.wait(10 * minute)
    expect((await browser.ask(answer)).status).toBe(400)
    expect(await whoIsIn(browser, server.address)).toBeNull()
  })

  test('that says no is told as one', async () => {
    const browser = new WebClient()
    const answer = await answerFor(browser, section)
    answer.searchParams.delete('code')
    answer.searchParams.set('error', 'access_denied')
    const refused = await browser.ask(answer)
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('Du ble ikke logget inn')
  })
})

describe('a session', () => {
  test('is new at every sign-in, and what the browser had before is no good any more', async () => {
    const browser = new WebClient()
    browser.plant('hms_session', 'A'.repeat(43), server.address)
    await enterAs(browser, server.address, manager)
    const first = browser.cookie('hms_session') ?? ''
    expect(first).not.toBe('A'.repeat(43))

    await enterAs(browser, server.address, section)
    expect(browser.cookie('hms_session')).not.toBe(first)
    for (const token of ['A'.repeat(43), first]) {
      const thief = new WebClient()
      thief.plant('hms_session', token, server.address)
      expect(await whoIsIn(thief, server.address)).toBeNull()
    }
  })

  test('ends by sign-out, for whoever stole it too', async () => {
    const browser = await browserOf(server.address, manager)
    const thief = new WebClient()
    thief.plant('hms_session', browser.cookie('hms_session') ?? '', server.address)
    expect(await whoIsIn(thief, server.address)).toBe(manager)

    const left = await browser.send(at('/sign-out'))
    expect([left.status, left.location?.href]).toEqual([303, at('/')])
    expect(browser.cookie('hms_session')).toBeUndefined()
    expect(await whoIsIn(thief, server.address)).toBeNull()
  })

  test('ends everywhere at once', async () => {
    const here = await browserOf(server.address, manager)
    const there = await browserOf(server.address, manager)
    const another = await browserOf(server.address, section)
    await here.send(at('/sign-out/everywhere'))
    expect(await whoIsIn(here, server.address)).toBeNull()
    expect(await whoIsIn(there, server.address)).toBeNull()
    expect(await whoIsIn(another, server.address)).toBe(section)
  })

  test('ends when it is left alone for an hour, and not while it is used', async () => {
    const browser = await browserOf(server.address, manager)
    for (let times = 0; times < 3; times++) {
      server.wait(59 * minute)
      expect(await whoIsIn(browser, server.address)).toBe(manager)
    }
    server.wait(60 * minute)
    expect(await whoIsIn(browser, server.address)).toBeNull()
  })

  test('ends after twelve hours, however much it is used', async () => {
    const browser = await browserOf(server.address, manager)
    for (let half = 1; half < 24; half++) {
      server.wait(30 * minute)
      expect(await whoIsIn(browser, server.address)).toBe(manager)
    }
    server.wait(30 * minute)
    expect(await whoIsIn(browser, server.address)).toBeNull()
  })

  test('loses a role at the very next request', async () => {
    const browser = await browserOf(server.address, 'demo-committeeMember')
    const figures = at('/trpc/campaign.years')
    expect((await browser.ask(figures)).status).toBe(200)
    await server.own.database.transaction((trx) =>
      trx
        .updateTable('appointment')
        .set({ validTo: '2026-11-01' })
        .where('personId', '=', 'demo-committeeMember')
        .execute(),
    )
    expect((await browser.ask(figures)).status).toBe(403)
    expect(await whoIsIn(browser, server.address)).toBe('demo-committeeMember')
  })

  test('of a person who has no role leads to their own page, which says so', async () => {
    const browser = new WebClient()
    const answer = await browser.follow(at('/sign-in?to=/amu/&person=demo-committeeMember'))
    expect([answer.status, answer.url.pathname]).toEqual([200, '/account'])
    expect(answer.text).toContain('Du har ingen rolle i dag')
  })
})

describe('a page of another site', () => {
  const foreign = [
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-site' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
  ]
  const old = [{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: 'http://localhost:1' }]
  const changes = ['/sign-out', '/sign-out/everywhere', '/account/sessions/end-others', '/trpc/session.leave']

  test.each(changes)('changes nothing by %s', async (path) => {
    const browser = await browserOf(server.address, section)
    for (const headers of [...foreign, ...old]) {
      const { status } = await browser.ask(at(path), {
        method: 'POST',
        body: new URLSearchParams(),
        headers: headers as Record<string, string>,
      })
      expect(status).toBe(403)
    }
    expect(await whoIsIn(browser, server.address)).toBe(section)
  })

  test('gets no leave to read', async () => {
    const browser = await browserOf(server.address, section)
    const { headers } = await browser.ask(at('/trpc/session.me'), {
      headers: { origin: 'https://evil.example' },
    })
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })
})

test('the trace has who came and went', async () => {
  const browser = await browserOf(server.address, 'demo-lineManager-1215')
  await browser.send(at('/sign-out'))
  const events = await server.own.database.read((trx) =>
    trx
      .selectFrom('auditEvent')
      .where('stream', '=', 'person:demo-lineManager-1215')
      .select(['actor', 'action', 'subject'])
      .orderBy('seq')
      .execute(),
  )
  const [actor, subject] = ['demo-lineManager-1215', 'person:demo-lineManager-1215']
  expect(events).toEqual(
    ['person.link', 'session.start', 'session.end'].map((action) => ({ actor, action, subject })),
  )
})

test('neither tokens, codes nor names are in the log', async () => {
  const browser = await browserOf(server.address, section)
  expect(server.log.join('\n')).not.toMatch(/code=|state=|hms_session|havnes\.example/)
  expect(server.log.join('\n')).not.toContain(browser.cookie('hms_session'))
})
