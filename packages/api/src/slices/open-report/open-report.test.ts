import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { trackingCodeOf } from '@hms/domain/incident'
import { WebClient } from '../../../test/web-client.ts'
import type { WebServer } from '../../../test/web-server.ts'
import { webServer } from '../../../test/web-server.ts'

let server: WebServer
beforeAll(async () => {
  server = await webServer('demo')
})
afterAll(() => server.stop())

const at = (path: string) => `${server.address}${path}`
const tokenIn = (text: string) => /name="token" value="([^"]+)"/.exec(text)?.[1] ?? ''
const codeIn = (text: string) => /<code[^>]*>([0-9A-Z-]+)<\/code>/.exec(text)?.[1] ?? ''

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** The fields of a report, with others in their place. */
function form(token: string, more: Record<string, string> = {}, photo?: Buffer): FormData {
  const fields = new FormData()
  const all = {
    token,
    website: '',
    type: 'nonconformity',
    unitCode: '1615',
    categories: 'fire',
    happenedOn: '2026-11-20',
    happenedTime: '',
    place: 'Lobby',
    what: 'The door was blocked.',
    ...more,
  }
  for (const [name, value] of Object.entries(all)) fields.set(name, value)
  if (photo) fields.set('photo', new Blob([new Uint8Array(photo)], { type: 'image/png' }), 'photo.png')
  return fields
}

const post = (browser: WebClient, body: FormData) =>
  browser.ask(at('/meld'), {
    method: 'POST',
    body,
    headers: { origin: server.address, 'sec-fetch-site': 'same-origin' },
  })

async function freshToken(browser: WebClient): Promise<string> {
  const token = tokenIn((await browser.ask(at('/meld'))).text)
  server.wait(3_000)
  return token
}

const stored = () =>
  server.own.database.read((trx) =>
    trx
      .selectFrom('incident')
      .leftJoin('incidentReporter', 'incidentId', 'incident.id')
      .where('channel', '=', 'open')
      .where('place', '!=', 'stored')
      .orderBy('incident.id')
      .select(['incident.id', 'what', 'wantsAnonymity', 'personId', 'codeHash'])
      .execute(),
  )

let browser: WebClient
beforeEach(() => {
  browser = new WebClient()
})

test('a report is sent without an account, and its answer found by the code', async () => {
  const before = (await stored()).length
  const received = await post(browser, form(await freshToken(browser), {}, dot))
  expect(received.status).toBe(200)
  const code = codeIn(received.text)
  expect(code).toMatch(/^([0-9A-Z]{5}-){5}[0-9A-Z]$/)
  const [report] = (await stored()).slice(before)
  expect(report).toMatchObject({ what: 'The door was blocked.', wantsAnonymity: true, personId: null })
  expect(JSON.stringify(report)).not.toContain(code.replaceAll('-', ''))
  const photos = await server.own.database.read((trx) =>
    trx
      .selectFrom('incidentPhoto')
      .where('incidentId', '=', report?.id ?? 0)
      .select('type')
      .execute(),
  )
  expect(photos).toEqual([{ type: 'image/png' }])
  await server.own.database.transaction((trx) =>
    trx
      .updateTable('incident')
      .set({ answer: '<script>alert(1)</script> Thanks' })
      .where('id', '=', report?.id ?? 0)
      .execute(),
  )
  const found = await browser.send(at('/meld/svar'), { code: code.toLowerCase() })
  expect([found.status, found.text.includes('&#60;script&#62;alert(1)')]).toEqual([200, true])
  expect(found.text).not.toContain('<script')
  expect(JSON.stringify(server.log)).not.toContain(code)
})

test('sent twice, a report is stored once and keeps its code', async () => {
  const before = (await stored()).length
  const fields = form(await freshToken(browser))
  const [first, second] = [await post(browser, fields), await post(browser, fields)]
  expect(codeIn(second.text)).toBe(codeIn(first.text))
  expect((await stored()).length - before).toBe(1)
})

describe('what is no report is refused in plain words, and what was written stays:', () => {
  const script = '"><script>alert(1)</script>'
  test.each([
    ['no unit', { unitCode: '' }, 'Velg hvilken enhet'],
    ['a unit that there is not', { unitCode: '9999' }, 'Velg hvilken enhet'],
    ['no text', { what: '  ' }, 'Skriv hva som skjedde'],
    ['a text that is too long', { what: 'x'.repeat(4_001) }, 'Skriv hva som skjedde'],
    ['a day to come', { happenedOn: '2027-01-01' }, 'fram i tid'],
    ['a type that there is not', { type: 'x' }, 'Velg hva du vil melde'],
    ['a category that there is not', { categories: 'x' }, 'ikke fylt ut riktig'],
  ])('%s', async (_name, more, words) => {
    const before = (await stored()).length
    const refused = await post(
      new WebClient(),
      form(await freshToken(browser), { place: script, ...(more as Record<string, string>) }),
    )
    expect([refused.status, refused.text.includes(words)]).toEqual([400, true])
    expect(refused.text).toContain('&#34;&#62;&#60;script&#62;')
    expect(refused.text).not.toContain('<script')
    expect(await stored()).toHaveLength(before)
  })
})

describe('a photo', () => {
  test.each([
    ['that is a page', Buffer.from('<html><script>alert(1)</script></html>'), 400, 'kan ikke leses'],
    ['that is drawn with scripts', Buffer.from('<svg xmlns="x"><script/></svg>'), 400, 'kan ikke leses'],
    ['that is cut off', dot.subarray(0, 40), 400, 'kan ikke leses'],
    ['that is too large', Buffer.concat([dot, Buffer.alloc(8 * 1024 * 1024)]), 400, 'for stort'],
  ])('%s is refused, and the report with it', async (_name, photo, status, words) => {
    const before = (await stored()).length
    const refused = await post(browser, form(await freshToken(browser), {}, photo))
    expect([refused.status, refused.text.includes(words)]).toEqual([status, true])
    expect(await stored()).toHaveLength(before)
  })

  test('that is huge is not even taken in', async () => {
    const huge = await post(browser, form(await freshToken(browser), {}, Buffer.alloc(9 * 1024 * 1024)))
    expect(huge.status).toBe(413)
  })
})

describe('a program', () => {
  test('that fills in every field stores nothing', async () => {
    const before = (await stored()).length
    const answer = await post(browser, form(await freshToken(browser), { website: 'https://spam.example' }))
    expect([answer.status, codeIn(answer.text)]).toEqual([200, ''])
    expect(await stored()).toHaveLength(before)
  })

  test.each([
    ['without a form', ''],
    ['with a made-up form', `1763888400000.${'0'.repeat(32)}.${'A'.repeat(43)}`],
  ])('%s stores nothing', async (_name, token) => {
    const before = (await stored()).length
    expect((await post(browser, form(token))).status).toBe(400)
    expect(await stored()).toHaveLength(before)
  })

  test('that is too fast, or comes the day after, stores nothing', async () => {
    const token = tokenIn((await browser.ask(at('/meld'))).text)
    expect((await post(browser, form(token))).text).toContain('så fort')
    server.wait(86_400_001)
    expect((await post(browser, form(token, { happenedOn: '2026-11-20' }))).text).toContain('for lenge')
  })

  test('of another site stores nothing', async () => {
    const foreign = await browser.ask(at('/meld'), {
      method: 'POST',
      body: form(await freshToken(browser)),
      headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    })
    expect(foreign.status).toBe(403)
  })
})

test('codes are not guessed: those that are nearly right open nothing, and few are tried', async () => {
  const received = await post(browser, form(await freshToken(browser)))
  const code = codeIn(received.text)
  const nearly = `${code.startsWith('A') ? 'B' : 'A'}${code.slice(1)}`
  for (const guess of [nearly, '', "' or 1=1 --", trackingCodeOf(new Uint8Array(16)), 'x'.repeat(5_000)]) {
    const answer = await browser.send(at('/meld/svar'), { code: guess })
    expect([answer.status, answer.text.includes('Ingen melding')]).toEqual([404, true])
  }
  const statuses: number[] = []
  for (let tried = 0; tried < 25; tried += 1)
    statuses.push((await browser.send(at('/meld/svar'), { code: nearly })).status)
  expect(statuses.at(-1)).toBe(429)
  expect((await browser.send(at('/meld/svar'), { code })).status).toBe(429)
})

/** Limits count by the clock of the machine, and all tests come from one address: the flood comes last. */
test('an address that floods is stopped, and told that what was written is still there', async () => {
  const before = (await stored()).length
  const statuses: number[] = []
  for (let sent = 0; sent < 31; sent += 1)
    statuses.push((await post(browser, form(await freshToken(browser)))).status)
  expect(statuses.at(-1)).toBe(429)
  expect((await stored()).length - before).toBeLessThanOrEqual(30)
  const refused = await post(browser, form(await freshToken(browser), { what: 'Still here' }))
  expect([refused.status, refused.text.includes('Still here')]).toEqual([429, true])
})
