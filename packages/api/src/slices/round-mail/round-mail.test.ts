import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs } from '../../../test/caller.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { browserOf } from '../../../test/signed-in.ts'
import type { Caller } from '../../../test/walk-round.ts'
import { plannedRound, unitOfRounds } from '../../../test/walk-round.ts'
import { webServer } from '../../../test/web-server.ts'
import { pageTexts } from '../../platform/page.ts'
import { tellOfRound } from './tell-of-round.ts'

let own: TestDatabase
let manager: Caller
beforeAll(async () => {
  own = await testDatabase('demo')
  manager = await callerAs(own.database, managerId)
})
afterAll(() => own.drop())

const managerId = `demo-lineManager-${unitOfRounds}`
const representativeId = `demo-safetyRepresentative-${unitOfRounds}`
const organizer = { name: 'HMS', email: 'hms@example.org' }

async function tell(id: number): Promise<number> {
  const parts = { texts: await pageTexts('mail'), organizer, origin: 'https://hms.example.org' }
  return own.database.asSystem('round.tell').transaction((trx) => tellOfRound(trx, parts, id, testClock()))
}

async function mailsOf(personId: string, id: number) {
  const mails = await own.database
    .asSystem('test')
    .read((trx) =>
      trx
        .selectFrom('mail')
        .innerJoin('mailMatter', 'mailMatter.mailId', 'mail.id')
        .where('mail.personId', '=', personId)
        .where('topic', '=', `round ${id}`)
        .orderBy('occasion')
        .select(['subject', 'letter', 'calendar', 'occasion'])
        .execute(),
    )
  return mails.map(({ calendar, ...mail }) => ({
    ...mail,
    calendar,
    lines: linesOf(calendar?.content ?? ''),
  }))
}

/** The folded lines of a calendar, joined. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

const withRepresentative = (id: number, rooms: readonly number[]) => ({
  id,
  day: '2026-12-01',
  hours: { from: '09:00', to: '11:30' },
  themes: ['Escape routes'],
  participants: [{ personId: managerId }, { personId: representativeId }],
  rooms: rooms.map((room) => ({ room, lists: ['office' as const] })),
})

test('those who take part get an invitation for their calendar, once', async () => {
  const { id, office } = await plannedRound(own.database, 'invited')
  await manager.safetyRound.replan(withRepresentative(id, [office]))
  expect(await tell(id)).toBe(2)
  expect(await tell(id)).toBe(0)
  const [mail] = await mailsOf(representativeId, id)
  expect(mail?.calendar?.method).toBe('REQUEST')
  expect(mail?.lines).toEqual(
    expect.arrayContaining([
      'METHOD:REQUEST',
      `UID:safety-round-${id}@hms.example.org`,
      'SEQUENCE:1',
      'DTSTART:20261201T080000Z',
      'DTEND:20261201T103000Z',
      'ORGANIZER;CN="HMS":mailto:hms@example.org',
      `URL;VALUE=URI:https://hms.example.org/runde/${id}`,
    ]),
  )
  expect(mail?.lines.find((line) => line.startsWith('ATTENDEE'))).toMatch(/mailto:/i)
  expect(JSON.stringify(mail?.letter)).toContain('Escape routes')
})

test('who no longer takes part is told so, and the others of the new day', async () => {
  const { id, office } = await plannedRound(own.database, 'changed')
  const planned = withRepresentative(id, [office])
  await manager.safetyRound.replan(planned)
  await tell(id)
  await manager.safetyRound.replan({ ...planned, day: '2026-12-03', participants: [{ personId: managerId }] })
  expect(await tell(id)).toBe(2)
  expect(await tell(id)).toBe(0)
  const ofManager = await mailsOf(managerId, id)
  expect(ofManager.map(({ occasion }) => occasion)).toEqual(['invited 1', 'invited 2'])
  expect(ofManager[1]?.lines).toContain('DTSTART:20261203T080000Z')
  const [, off] = await mailsOf(representativeId, id)
  expect(off).toMatchObject({ occasion: 'withdrawn 2', calendar: { method: 'CANCEL' } })
  expect(off?.lines).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'SEQUENCE:2']))

  await manager.safetyRound.replan(planned)
  await tell(id)
  expect((await mailsOf(representativeId, id)).map(({ occasion }) => occasion)).toEqual([
    'invited 1',
    'invited 3',
    'withdrawn 2',
  ])
})

test('a round that is cancelled is taken out of the calendars, with the reason', async () => {
  const { id } = await plannedRound(own.database, 'cancelled')
  await tell(id)
  await manager.safetyRound.cancel({ id, reason: 'The building is being moved.' })
  expect(await tell(id)).toBe(1)
  const [, off] = await mailsOf(managerId, id)
  expect(off).toMatchObject({ occasion: 'withdrawn 1', calendar: { method: 'CANCEL' } })
  expect(JSON.stringify(off?.letter)).toContain('The building is being moved.')
})

test('when both have signed, those with a role in the unit are told what was found, in counts', async () => {
  const [signed] = (
    await (await callerAs(own.database, 'demo-hseSection')).safetyRound.list({ state: ['signed'] })
  ).rows
  const id = signed?.id ?? 0
  expect(await tell(id)).toBeGreaterThanOrEqual(2)
  expect(await tell(id)).toBe(0)
  const [mail] = await mailsOf(`demo-safetyRepresentative-${signed?.unit.code}`, id)
  expect(mail).toMatchObject({ occasion: 'signed 0', calendar: null })
  const letter = JSON.stringify(mail?.letter)
  expect(letter).toContain(`/round/${id}.pdf`)
  expect(letter).not.toContain('hørselvern')
})

describe('a round as a file for any calendar', () => {
  test('is given out to those who may read the round', async () => {
    const server = await webServer('demo')
    try {
      const { id } = await plannedRound(server.own.database, 'file')
      const asked = async (person: string) =>
        (await browserOf(server.address, person)).ask(`${server.address}/round/${id}.ics`)
      const { status, headers, text } = await asked(managerId)
      expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
      expect(linesOf(text)).toEqual(
        expect.arrayContaining(['METHOD:PUBLISH', 'DTSTART;VALUE=DATE:20261125', 'TRANSP:TRANSPARENT']),
      )
      expect((await asked('demo-lineManager-1315')).status).toBe(404)
    } finally {
      await server.stop()
    }
  })
})
