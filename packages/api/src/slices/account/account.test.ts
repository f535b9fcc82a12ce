import { languages } from '@hms/domain/language'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs } from '../../../test/caller.ts'
import { answering } from '../../../test/entries.ts'
import { browserOf, whoIsIn } from '../../../test/signed-in.ts'
import { WebClient } from '../../../test/web-client.ts'
import type { WebServer } from '../../../test/web-server.ts'
import { webServer } from '../../../test/web-server.ts'

const manager = 'demo-lineManager-1315'

let server: WebServer
beforeAll(async () => {
  server = await webServer('demo')
})
afterAll(() => server.stop())

const at = (path: string) => `${server.address}${path}`
const sessionIds = (text: string) =>
  [...text.matchAll(/name="session" value="(\w+)"/g)].map(([, id]) => id ?? '')

test('who is not signed in is sent to sign in, and comes back', async () => {
  for (const path of ['/account', '/account/data.json']) {
    const { status, location } = await new WebClient().ask(at(path))
    expect([status, location?.pathname, location?.search]).toEqual([303, '/sign-in', '?to=/account'])
  }
})

test('it shows roles and sessions, in three languages', async () => {
  const browser = await browserOf(server.address, manager)
  for (const language of languages) {
    const { text, headers } = await browser.ask(at(`/account?language=${language}`))
    expect(headers.get('content-language')).toBe(language)
    expect(text).toContain(`<html lang="${language}"`)
    expect(text).toContain('Firefox, Linux')
  }
  const { text } = await browser.ask(at('/account?language=nb'))
  for (const words of ['Linjeleder', 'Inntil videre', 'Denne nettleseren']) expect(text).toContain(words)
})

test('one ends one other session, or all others, and stays in oneself', async () => {
  const [here, second, third] = await Promise.all([1, 2, 3].map(() => browserOf(server.address, manager)))
  if (!here || !second || !third) throw new Error('There are three')
  const page = await here.ask(at('/account'))
  const ids = sessionIds(page.text)
  expect(ids.length).toBeGreaterThanOrEqual(2)

  const ended = await here.send(at('/account/sessions/end'), { session: ids[0] ?? '' })
  expect(ended.location?.search).toBe('?done=ended')
  expect(sessionIds((await here.follow(ended.location ?? '')).text)).toEqual(ids.slice(1))
  const again = await here.send(at('/account/sessions/end'), { session: ids[0] ?? '' })
  expect(again.location?.search).toBe('?done=notEnded')

  await here.send(at('/account/sessions/end-others'))
  expect(await whoIsIn(here, server.address)).toBe(manager)
  for (const other of [second, third]) expect(await whoIsIn(other, server.address)).toBeNull()
})

test("nobody ends another's session", async () => {
  const victim = await browserOf(server.address, 'demo-hseSection')
  await browserOf(server.address, 'demo-hseSection')
  const [id] = sessionIds((await victim.ask(at('/account'))).text)
  const attacker = await browserOf(server.address, manager)
  for (const session of [id ?? '', '%', '________________', '']) {
    const { location } = await attacker.send(at('/account/sessions/end'), { session })
    expect(location?.search).toBe('?done=notEnded')
  }
  expect(sessionIds((await victim.ask(at('/account'))).text)).toContain(id)
})

test('what is stored about oneself can be had, and nothing about anybody else', async () => {
  const browser = await browserOf(server.address, manager)
  const report = { year: 2026, unitCode: '1315' }
  const said = { ...report, item: 'ownHseGoals', stamp: '001763888400000-00000-device' }
  await browser.mutate(server.address, 'report.comment', { ...said, id: 'said-once', text: 'See our plan' })
  await browser.mutate(server.address, 'report.answer', answering(report, 'ownHseGoals', 'no'))
  const { headers, text } = await browser.ask(at('/account/data.json'))
  expect(headers.get('content-disposition')).toBe('attachment; filename="hms-data.json"')
  const english = await browser.ask(at('/account/data.json?language=en'))
  for (const words of [
    manager,
    'Linjeleder',
    'Institutt for elektronikk',
    'Firefox, Linux',
    'session.start',
    'See our plan',
    'Svar som kom etter levering',
  ]) {
    expect(text).toContain(words)
  }
  expect(english.text).toContain('Line manager')
  expect(text).not.toContain(browser.cookie('hms_session'))
  expect(
    text.match(/demo-\w+(-\w+)?/g)?.filter((id) => id !== manager && id !== manager.toLowerCase()),
  ).toEqual([])
})

test('signatures, and reports that were opened again, are part of it', async () => {
  const section = await browserOf(server.address, 'demo-hseSection')
  const reason = 'Et svar var feil, sier lederen.'
  const caller = await callerAs(server.own.database, 'demo-hseSection')
  await caller.report.reopen({ year: 2026, unitCode: '1530', reason })
  const stored = async (browser: WebClient) =>
    JSON.parse((await browser.ask(at('/account/data.json'))).text) as object
  expect(await stored(section)).toMatchObject({
    Signaturer: [
      {
        År: 2026,
        Enhet: expect.stringContaining('(1530)'),
        Som: expect.any(String),
        'På hvilken måte': 'sluppet gjennom uten signatur',
        Begrunnelse: expect.stringContaining('Verneombudet er borte'),
        'Gjelder ikke lenger fra': expect.stringMatching(/^2026-/),
        Hvorfor: 'rapporten ble åpnet igjen',
      },
    ],
    'Rapporter åpnet igjen': [{ År: 2026, Enhet: expect.stringContaining('(1530)'), Begrunnelse: reason }],
  })
  expect(await stored(await browserOf(server.address, manager))).toMatchObject({
    Signaturer: [{ År: 2026, Del: 'Lederens signatur', Som: 'Linjeleder', 'Gjelder ikke lenger fra': null }],
    'Rapporter åpnet igjen': [],
  })
})

test('to be chosen to sign is part of it', async () => {
  const representative = 'demo-safetyRepresentative-1215'
  const section = await callerAs(server.own.database, 'demo-hseSection')
  await section.report.appointSigner({ year: 2026, unitCode: '1215', personId: representative })
  const browser = await browserOf(server.address, representative)
  expect(JSON.parse((await browser.ask(at('/account/data.json'))).text)).toMatchObject({
    'Valgt til å signere': [{ År: 2026, Enhet: 'Institutt for historie (1215)' }],
  })
})

test('what one entered and signed on safety rounds is part of it, and what others did is not', async () => {
  const stored = async (id: string) => {
    const browser = await browserOf(server.address, id)
    return JSON.parse((await browser.ask(at('/account/data.json'))).text) as Record<string, object[]>
  }
  const mine = await stored('demo-lineManager-1315')
  expect(mine['HMS-runder du er med på']).toMatchObject([{ Som: 'Linjeleder' }])
  expect(mine['Ført på HMS-runder']?.length).toBeGreaterThan(20)
  expect(mine['Ført på HMS-runder']).toContainEqual(
    expect.objectContaining({ Ført: 'Det er ikke hørselvern ved inngangen til hallen.', Som: 'Linjeleder' }),
  )
  expect(mine['Signaturer på HMS-runder']).toMatchObject([{ Del: 'Lederens signatur' }])
  const other = await stored('demo-safetyRepresentative-1315')
  expect(other['Ført på HMS-runder']).toEqual([])
  expect(other['Signaturer på HMS-runder']).toMatchObject([{ Del: 'Verneombudets signatur' }])
})

test('what one did with measures and wrote about findings is part of it, and that one has a calendar', async () => {
  const person = 'demo-lineManager-1615'
  const caller = await callerAs(server.own.database, person)
  const { path } = await caller.calendar.renew()
  const { id } = await caller.measure.make({
    unitCode: '1615',
    year: 2026,
    text: 'Buy gloves',
    owner: { kind: 'role', role: 'lineManager' },
    deadline: { kind: 'ongoing' },
    source: 'none',
  })
  await caller.measure.comment({ id, text: 'The shop has none' })
  const [finding] = (await caller.finding.list({ within: '1615' })).rows
  await caller.finding.explain({ id: finding?.id ?? 0, explanation: 'We own the building alone' })
  const representative = await callerAs(server.own.database, 'demo-safetyRepresentative-1615')
  await representative.measure.comment({ id, text: 'Not my words' })
  await representative.calendar.renew()

  // To ask for what is one's own opens nothing of others.
  const seen = await server.own.database
    .actingFor({ person, action: 'person.own', day: '2026-11-23' })
    .read(async (trx) => ({
      units: await trx.selectFrom('measure').select('unitCode').distinct().execute(),
      findings: await trx.selectFrom('finding').select('id').execute(),
      calendars: await trx.selectFrom('calendarFeed').select('personId').execute(),
    }))
  expect(seen).toEqual({
    units: [{ unitCode: '1615' }],
    findings: [{ id: finding?.id }],
    calendars: [{ personId: person }],
  })

  const { text } = await (await browserOf(server.address, person)).ask(at('/account/data.json'))
  const stored = JSON.parse(text) as Record<string, readonly unknown[]>
  // Those of the demo come before.
  expect(stored['Det du har gjort med tiltak']?.slice(-2)).toMatchObject([
    { 'Tiltak nr.': id, Enhet: expect.stringContaining('(1615)'), Tekst: null, Som: 'Linjeleder' },
    { 'Tiltak nr.': id, 'Hva som ble gjort': 'Kommentar', Tekst: 'The shop has none' },
  ])
  expect(stored).toMatchObject({
    'Det du har skrevet om funn': [
      {
        Enhet: expect.stringContaining('(1615)'),
        Funn: finding?.topic.nb,
        Tekst: 'We own the building alone',
      },
    ],
    'Kalenderen din': [{ 'Sist i bruk': '2026-11-23' }],
  })
  expect(text).not.toContain('Not my words')
  expect(text).not.toContain(path.slice('/calendar/'.length, -'.ics'.length))
  expect(text).not.toContain('tokenHash')
})
