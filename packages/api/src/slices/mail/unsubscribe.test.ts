import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { WebClient } from '../../../test/web-client.ts'
import type { WebServer } from '../../../test/web-server.ts'
import { webServer } from '../../../test/web-server.ts'
import type { TestSmtp } from '../../../test/smtp.ts'
import { testSmtp } from '../../../test/smtp.ts'
import { pageTexts } from '../../platform/page.ts'
import { readSettings } from '../../platform/settings.ts'
import { smtpMailer } from '../../platform/mail/smtp-mailer.ts'
import { deliverMails } from './deliver.ts'
import { putInOutbox } from './put-in-outbox.ts'
import { newUnsubscribeToken, unsubscribePath } from './unsubscribe-tokens.ts'

const person = 'demo-committeeMember'
const monday = new Date('2026-11-23T06:30:00Z')

let server: WebServer
let smtp: TestSmtp
/** Where the mail says that one leaves the list. */
let link: string
beforeAll(async () => {
  server = await webServer('demo')
  smtp = await testSmtp()
  const { database } = server.own
  const texts = await pageTexts('mail')
  const digest = {
    kind: 'digest',
    personId: person,
    matters: [{ topic: 'digest', occasion: 'week' }],
    unsubscribe: 'digest' as const,
    usefulUntil: new Date(monday.getTime() + 86_400_000),
    write: () => ({
      subject: 'x',
      letter: { blocks: [{ kind: 'link' as const, text: 'x', path: '/amu/' }] },
    }),
  }
  await database.asSystem('test').transaction((trx) => putInOutbox(trx, [digest], monday))
  const { mail } = readSettings(
    { HMS_SMTP_URL: smtp.url, HMS_MAIL_FROM: 'hms@havnes.example' },
    { demo: true },
  )
  const mailer = mail && smtpMailer(mail)
  await deliverMails({
    database,
    clock: () => monday,
    mailer,
    kinds: {},
    texts,
    origin: () => server.address,
  })
  mailer?.close()
  const got = (await smtp.received()).find(({ recipient }) => recipient.startsWith(person.toLowerCase()))
  const headers = Object.fromEntries((got?.headers ?? []).map(({ key, value }) => [key, value]))
  link = (headers['list-unsubscribe'] ?? '').replace(/^<(.*)>$/, '$1')
  expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
  expect(got?.text).toContain(`Slutt å sende meg denne ukentlige oversikten: ${link}`)
  expect(got?.html).toContain(link)
})
afterAll(async () => {
  await smtp.stop()
  await server.stop()
})

const hasLeft = () =>
  server.own.database.read(async (trx) => {
    const rows = await trx.selectFrom('mailUnsubscribed').select(['personId', 'list']).execute()
    return rows.map(({ personId, list }) => `${personId} ${list}`)
  })
beforeEach(async () => {
  await server.own.database.transaction((trx) => trx.deleteFrom('mailUnsubscribed').execute())
})

test('to look at the link does nothing, as often as one likes', async () => {
  for (const method of ['GET', 'HEAD', 'GET']) {
    const { status, headers } = await new WebClient().ask(link, { method })
    expect(status).toBe(200)
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
  }
  expect(await hasLeft()).toEqual([])
})

test('to send its form leaves the list, and can be taken back', async () => {
  const browser = new WebClient()
  expect((await browser.ask(link)).text).toContain('value="leave"')
  const left = await browser.send(link, { choice: 'leave' })
  expect(left.text).toContain('value="join"')
  expect(await hasLeft()).toEqual([`${person} digest`])
  expect((await browser.ask(link)).text).toContain('value="join"')
  await browser.send(link, { choice: 'join' })
  expect(await hasLeft()).toEqual([])
})

test('each list is left by itself, on a page that says which', async () => {
  const token = await server.own.database.transaction((trx) =>
    newUnsubscribeToken(trx, { personId: person, list: 'measureDigest' }, monday),
  )
  const page = server.address + unsubscribePath(token)
  const browser = new WebClient()
  expect((await browser.ask(page)).text).toContain('oversikten over tiltak og funn')
  expect((await browser.ask(link)).text).toContain('oversikten over HMS-rapporteringen')
  await browser.send(page, { choice: 'leave' })
  expect(await hasLeft()).toEqual([`${person} measureDigest`])
  expect((await browser.ask(link)).text).toContain('value="leave"')
})

describe('one click of a mail program leaves the list', () => {
  test.each([
    ['a form', () => new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })],
    [
      'a form of several parts',
      () => {
        const form = new FormData()
        form.set('List-Unsubscribe', 'One-Click')
        return form
      },
    ],
  ])('sent as %s, twice', async (_how, body) => {
    for (let count = 0; count < 2; count++) {
      const { status } = await fetch(link, { method: 'POST', body: body() })
      expect(status).toBe(200)
      expect(await hasLeft()).toEqual([`${person} digest`])
    }
    const { rows } = await server.own.database.read(async (trx) => ({
      rows: await trx.selectFrom('auditEvent').where('action', '=', 'mail.leaveList').selectAll().execute(),
    }))
    expect(rows.every(({ actor }) => actor === null)).toBe(true)
  })
})

test.each(['', '?token=', '?token=x', `?token=${'A'.repeat(43)}`, '?token=a&token=b'])(
  'a link that we never gave does nothing: %j',
  async (query) => {
    const address = `${server.address}/mail/unsubscribe${query}`
    expect((await new WebClient().ask(address)).status).toBe(404)
    expect((await new WebClient().send(address)).status).toBe(404)
    expect(await hasLeft()).toEqual([])
  },
)

test('the secret is nowhere but in the mail', async () => {
  const token = new URL(link).searchParams.get('token') ?? ''
  expect(token).toMatch(/^[\w-]{43}$/)
  const stored = await server.own.database.read(async (trx) => [
    ...(await trx.selectFrom('mail').selectAll().execute()),
    ...(await trx.selectFrom('mailUnsubscribeToken').selectAll().execute()),
  ])
  expect(JSON.stringify(stored)).not.toContain(token)
  expect(server.log.join('')).not.toContain(token)
})

test('in the demo the mails lie open, and elsewhere there is no such page', async () => {
  const list = await new WebClient().ask(`${server.address}/mail`)
  expect(list.status).toBe(200)
  const path = /href="(\/mail\/[0-9a-f]{40})"/.exec(list.text)?.[1] ?? ''
  const one = await new WebClient().ask(server.address + path)
  expect(one.text).toContain(`href="${server.address}/`)
  expect((await new WebClient().ask(`${server.address}/mail/nothing`)).status).toBe(404)
  const real = await webServer({})
  expect((await new WebClient().ask(`${real.address}/mail`)).status).toBe(404)
  expect((await new WebClient().ask(real.address + path)).status).toBe(404)
  await real.stop()
})
