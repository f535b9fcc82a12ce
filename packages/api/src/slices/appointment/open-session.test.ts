import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callerAs } from '../../../test/caller.ts'
import { answering } from '../../../test/entries.ts'
import { browserOf } from '../../../test/signed-in.ts'
import type { WebClient } from '../../../test/web-client.ts'
import type { WebServer } from '../../../test/web-server.ts'
import { webServer } from '../../../test/web-server.ts'

/** What a change on the desk does in a session that is open: at its next request, and not later. */

let server: WebServer
let section: Awaited<ReturnType<typeof callerAs>>
beforeEach(async () => {
  server = await webServer('demo')
  section = await callerAs(server.own.database, 'demo-hseSection')
})
afterEach(() => server.stop())

const deputy = 'demo-deputySafetyRepresentative-1615'
const elected = 'demo-safetyRepresentative-1615'

let item = 0
/** The kind of problem that an answer to the report of 1615 meets; null when it is saved. */
async function answer(browser: WebClient): Promise<string | null> {
  item += 1
  const { text } = await browser.ask(`${server.address}/trpc/report.answer`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(
      answering({ year: 2026, unitCode: '1615' }, 'ownHseGoals', item % 2 === 0 ? 'yes' : 'no'),
    ),
  })
  const { error } = JSON.parse(text) as { error?: { data: { problem: { kind: string } } } }
  return error?.data.problem.kind ?? null
}

const appointmentOf = async (personId: string) => {
  const { appointments } = await section.people.person({ id: personId })
  return appointments[0]?.id ?? 0
}

/** Somebody without a role, who is signed in. */
async function newcomer() {
  const { id } = await section.people.add({
    name: { nb: 'Ny', nn: 'Ny', en: 'New' },
    principalName: 'ny@havnes.example',
    email: null,
    language: null,
  })
  await server.own.database.transaction((trx) =>
    trx.insertInto('demoPerson').values({ personId: id, place: 99 }).execute(),
  )
  return { id, browser: await browserOf(server.address, id) }
}

const manager = { role: 'lineManager', unit: '1615', area: null, campus: null, acting: true } as const

describe('a role that ends', () => {
  test('is gone at the next request, and the session goes on without it', async () => {
    const browser = await browserOf(server.address, 'demo-lineManager-1615')
    expect(await answer(browser)).toBeNull()
    await section.appointment.end({ id: await appointmentOf('demo-lineManager-1615'), lastDay: '2026-11-22' })
    expect(await answer(browser)).toBe('notAllowed')
    const { text } = await browser.ask(`${server.address}/trpc/session.me`)
    expect(JSON.parse(text)).toMatchObject({
      result: { data: { person: { id: 'demo-lineManager-1615', roles: [] } } },
    })
  })

  test('holds to the end of its last day', async () => {
    const browser = await browserOf(server.address, 'demo-lineManager-1615')
    await section.appointment.end({ id: await appointmentOf('demo-lineManager-1615'), lastDay: '2026-11-23' })
    expect(await answer(browser)).toBeNull()
    // Midnight in Norway is an hour before midnight in UTC; the session lives, for it is used.
    for (let hours = 0; hours < 27; hours += 1) {
      server.wait(30 * 60_000)
      await browser.ask(`${server.address}/trpc/session.me`)
    }
    expect(await answer(browser)).toBe('notSignedIn')
    expect(await answer(await browserOf(server.address, 'demo-lineManager-1615'))).toBeNull()
    server.wait(2 * 3_600_000)
    expect(await answer(await browserOf(server.address, 'demo-lineManager-1615'))).toBe('notAllowed')
  })

  test('is gone when it is withdrawn', async () => {
    const browser = await browserOf(server.address, 'demo-lineManager-1615')
    expect(await answer(browser)).toBeNull()
    await section.appointment.withdraw({ id: await appointmentOf('demo-lineManager-1615') })
    expect(await answer(browser)).toBe('notAllowed')
  })
})

test('a role that is given works at the next request; one that has not begun or has ended gives nothing', async () => {
  const { id, browser } = await newcomer()
  expect(await answer(browser)).toBe('notAllowed')
  await section.appointment.add({ ...manager, personId: id, validFrom: '2026-11-24', validTo: null })
  await section.appointment.add({
    ...manager,
    personId: id,
    validFrom: '2026-01-01',
    validTo: '2026-11-22',
  })
  expect(await answer(browser)).toBe('notAllowed')
  await section.appointment.add({
    ...manager,
    personId: id,
    validFrom: '2026-11-23',
    validTo: '2026-11-23',
  })
  expect(await answer(browser)).toBeNull()
})

describe('a deputy', () => {
  test('acts while the elected one is away, and not a request longer', async () => {
    const browser = await browserOf(server.address, deputy)
    expect(await answer(browser)).toBe('notAllowed')
    const { id } = await section.absence.save({
      personId: elected,
      id: null,
      validFrom: '2026-11-20',
      validTo: null,
    })
    expect(await answer(browser)).toBeNull()
    await section.absence.save({ personId: elected, id, validFrom: '2026-11-20', validTo: '2026-11-22' })
    expect(await answer(browser)).toBe('notAllowed')
    await section.absence.save({ personId: elected, id, validFrom: '2026-11-20', validTo: '2026-11-23' })
    expect(await answer(browser)).toBeNull()
    await section.absence.remove({ id })
    expect(await answer(browser)).toBe('notAllowed')
  })

  test('who is away does not act', async () => {
    const browser = await browserOf(server.address, deputy)
    for (const personId of [elected, deputy])
      await section.absence.save({ personId, id: null, validFrom: '2026-11-20', validTo: null })
    expect(await answer(browser)).toBe('notAllowed')
  })

  test('acts when nobody is elected any more', async () => {
    const browser = await browserOf(server.address, deputy)
    await section.appointment.end({ id: await appointmentOf(elected), lastDay: '2026-11-22' })
    expect(await answer(browser)).toBeNull()
  })
})

test('a unit that comes into a safety area is represented at once, and one that leaves it no more', async () => {
  const { id, browser } = await newcomer()
  const area = { code: 'LAB', name: { nb: 'Lab', nn: 'Lab', en: 'Lab' }, campus: null }
  await section.safetyArea.save({ isNew: true, area: { ...area, units: ['1610'] } })
  await section.appointment.add({
    personId: id,
    role: 'safetyRepresentative',
    unit: null,
    area: 'LAB',
    campus: null,
    acting: false,
    validFrom: '2026-01-01',
    validTo: '2027-12-31',
  })
  expect(await answer(browser)).toBe('notFound')
  await section.safetyArea.save({ isNew: false, area: { ...area, units: ['1610', '1615'] } })
  expect(await answer(browser)).toBeNull()
  await section.safetyArea.save({ isNew: false, area: { ...area, units: ['1610'] } })
  expect(await answer(browser)).toBe('notFound')
})

test('a person whose sessions are ended is out at the next request', async () => {
  const browser = await browserOf(server.address, 'demo-lineManager-1615')
  const other = await browserOf(server.address, 'demo-lineManager-1615')
  expect(await section.people.endSessions({ id: 'demo-lineManager-1615' })).toEqual({ ended: 2 })
  for (const each of [browser, other]) expect(await answer(each)).toBe('notSignedIn')
})
