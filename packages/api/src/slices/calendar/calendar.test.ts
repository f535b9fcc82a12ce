import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs } from '../../../test/caller.ts'
import { WebClient } from '../../../test/web-client.ts'
import type { WebServer } from '../../../test/web-server.ts'
import { webServer } from '../../../test/web-server.ts'

let server: WebServer
beforeAll(async () => {
  server = await webServer('demo')
}, 60_000)
afterAll(() => server.stop())

const manager = 'demo-lineManager-1615'
const browser = new WebClient()
const ask = (path: string) => browser.ask(server.address + path)

/** The folded lines of a calendar, joined. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

test('a calendar has the deadlines of its person: own measures, those of the role, and the year’s duties', async () => {
  const caller = await callerAs(server.own.database, manager)
  const measure = {
    unitCode: '1615',
    year: 2026,
    deadline: { kind: 'date', day: '2026-12-01' },
    source: 'none',
  } as const
  await caller.measure.make({ ...measure, text: 'Mine', owner: { kind: 'person', personId: manager } })
  await caller.measure.make({ ...measure, text: 'Of my role', owner: { kind: 'role', role: 'lineManager' } })
  await caller.measure.make({
    ...measure,
    text: 'Another’s',
    owner: { kind: 'role', role: 'hseCoordinator' },
  })
  const done = await caller.measure.make({
    ...measure,
    text: 'Done',
    owner: { kind: 'person', personId: manager },
  })
  await caller.measure.finish(done)
  expect(await caller.calendar.mine()).toBeNull()

  const { path } = await caller.calendar.renew()
  const { status, headers, text } = await ask(path)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const lines = unfolded(text)
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(lines).toContain('SUMMARY:Mine')
  expect(lines).toContain('SUMMARY:Of my role')
  expect(text).not.toContain('Another’s')
  expect(text).not.toContain('SUMMARY:Done')
  expect(lines).toContain('DTSTART;VALUE=DATE:20261201')
  // The report of 2026 isn't handed in yet, and is due with the campaign.
  expect(lines.some((line) => line.startsWith('SUMMARY:Årsrapport fra enheten: '))).toBe(true)
  expect(lines).toContain('DTSTART;VALUE=DATE:20261217')
})

test('a unit that has got longer for its report has its own day in the calendar', async () => {
  const path = (await (await callerAs(server.own.database, 'demo-lineManager-1215')).calendar.renew()).path
  const dayOfReport = async () => {
    const lines = unfolded((await ask(path)).text)
    const event = lines.slice(lines.indexOf('UID:duty-2026-1215-report'))
    return event.find((line) => line.startsWith('DTSTART'))
  }
  expect(await dayOfReport()).toBe('DTSTART;VALUE=DATE:20261217')
  const section = await callerAs(server.own.database, 'demo-hseSection')
  const longer = { deadline: '2027-01-08', closesAt: '2027-01-15', reason: 'Lederen er ny' }
  await section.campaign.extend({ year: 2026, unitCode: '1215', ...longer })
  expect(await dayOfReport()).toBe('DTSTART;VALUE=DATE:20270108')
})

test('its address is secret, can be renewed, and leads nowhere afterwards', async () => {
  const caller = await callerAs(server.own.database, manager)
  const before = await caller.calendar.renew()
  const after = await caller.calendar.renew()
  expect(await caller.calendar.mine()).toEqual({ since: expect.stringMatching(/^2026-11-23T/) })
  expect((await ask(before.path)).status).toBe(404)
  expect((await ask(after.path)).status).toBe(200)
  expect((await ask('/calendar/guess.ics')).status).toBe(404)
  const stored = await server.own.database.read((trx) => trx.selectFrom('calendarFeed').selectAll().execute())
  expect(JSON.stringify(stored)).not.toContain(after.path.slice(10, -4))
  await caller.calendar.stop()
  expect((await ask(after.path)).status).toBe(404)
  expect(await caller.calendar.mine()).toBeNull()
})

test('to fetch it is to use it, for whoever has a role', async () => {
  const person = 'demo-lineManager-1315'
  const { path } = await (await callerAs(server.own.database, person)).calendar.renew()
  const fetchedAfterUse = async (usedOn: string) => {
    await server.own.database.transaction((trx) =>
      trx.updateTable('calendarFeed').set({ usedOn }).where('personId', '=', person).execute(),
    )
    await ask(path)
    return server.own.database.read(async (trx) => {
      const feed = trx.selectFrom('calendarFeed').where('personId', '=', person).select('usedOn')
      return (await feed.executeTakeFirstOrThrow()).usedOn
    })
  }
  expect(await fetchedAfterUse('2026-06-01')).toBe('2026-11-23')
  await server.own.database.transaction((trx) =>
    trx.updateTable('appointment').set({ validTo: '2026-11-22' }).where('personId', '=', person).execute(),
  )
  expect(await fetchedAfterUse('2026-06-01')).toBe('2026-06-01')
})

test('whoever has no role any more has an empty one, and whose identity is erased has none', async () => {
  const person = 'demo-lineManager-1215'
  const caller = await callerAs(server.own.database, person)
  const { path } = await caller.calendar.renew()
  await caller.measure.make({
    unitCode: '1215',
    year: 2026,
    text: 'Mine',
    owner: { kind: 'person', personId: person },
    deadline: { kind: 'date', day: '2026-12-01' },
    source: 'none',
  })
  expect((await ask(path)).text).toContain('SUMMARY:Mine')
  await server.own.database.transaction((trx) =>
    trx.updateTable('appointment').set({ validTo: '2026-11-22' }).where('personId', '=', person).execute(),
  )
  expect((await ask(path)).text).not.toContain('BEGIN:VEVENT')
  await server.own.database.transaction((trx) =>
    trx.updateTable('person').set({ erasedAt: new Date() }).where('id', '=', person).execute(),
  )
  expect((await ask(path)).status).toBe(404)
})
