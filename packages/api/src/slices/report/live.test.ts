import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, testOrigin } from '../../../test/caller.ts'
import { testClock } from '../../../test/clock.ts'
import { answering } from '../../../test/entries.ts'
import type { EventStream } from '../../../test/event-stream.ts'
import { listenTo } from '../../../test/event-stream.ts'
import { browserOf } from '../../../test/signed-in.ts'
import type { WebClient } from '../../../test/web-client.ts'
import type { WebServer } from '../../../test/web-server.ts'
import { webServer } from '../../../test/web-server.ts'
import { recordEvent, streams } from '../audit/public.ts'

let server: WebServer
let manager: WebClient
let representative: WebClient
beforeAll(async () => {
  server = await webServer('demo')
  manager = await browserOf(server.address, managerId)
  representative = await browserOf(server.address, representativeId)
})
afterAll(() => server.stop())

const report = { year: 2026, unitCode: '1215' }
const managerId = 'demo-lineManager-1215'
const representativeId = 'demo-safetyRepresentative-1215'
const patience = { timeout: 10_000 }

const listen = (browser: WebClient, person: string, more: object = {}) =>
  listenTo(browser, server.address, { ...report, tab: randomUUID(), person, since: 0, ...more })

function last<K extends EventStream['events'][number]['kind']>(stream: EventStream, kind: K) {
  type Event = Extract<EventStream['events'][number], { kind: K }>
  return stream.events.findLast((event): event is Event => event.kind === kind)
}

test('the other hears what is answered and said, and who is there at which question', async () => {
  const stream = await listen(representative, representativeId)
  await manager.mutate(server.address, 'report.answer', answering(report, 'ownHseGoals', 'yes'))
  await expect
    .poll(() => last(stream, 'changes'), patience)
    .toMatchObject({
      items: ['ownHseGoals'],
      answers: { ownHseGoals: { value: 'yes', by: { role: 'lineManager' } } },
      state: 'inProgress',
      more: false,
    })

  const own = await listen(manager, managerId, { item: 'hseActionPlan' })
  await expect
    .poll(() => last(stream, 'present')?.others, patience)
    .toMatchObject([{ who: { role: 'lineManager' }, item: 'hseActionPlan' }])
  expect(last(own, 'present')?.others).toMatchObject([{ who: { role: 'safetyRepresentative' }, item: null }])

  own.close()
  await expect.poll(() => last(stream, 'present')?.others, patience).toEqual([])
  stream.close()
})

test('after a break, what happened meanwhile comes, and nothing else', async () => {
  const before = await listen(representative, representativeId)
  await expect.poll(() => before.lastId(), patience).not.toBeNull()
  before.close()
  await manager.mutate(server.address, 'report.answer', answering(report, 'sharedPremises', 'no'))
  await manager.mutate(server.address, 'report.answer', answering(report, 'sharedPremises', null))

  const after = await listen(representative, representativeId, { lastEventId: before.lastId() })
  await expect
    .poll(() => last(after, 'changes'), patience)
    .toMatchObject({ items: ['sharedPremises'], answers: {} })
  after.close()
})

test('somebody whose browser or server died is gone after a while', async () => {
  const { database } = server.own
  await database.transaction(async (trx) => {
    const { id } = await trx
      .selectFrom('report')
      .innerJoin('campaign', 'campaign.id', 'report.campaignId')
      .where('unitCode', '=', report.unitCode)
      .where('year', '=', report.year)
      .select('report.id')
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('presence')
      .values({
        reportId: id,
        tab: 'died-once',
        personId: managerId,
        role: 'lineManager',
        item: null,
        seenAt: new Date(testClock().getTime() - 71_000),
      })
      .execute()
  })
  const stream = await listen(representative, representativeId)
  await expect.poll(() => last(stream, 'present')?.others, patience).toEqual([])
  stream.close()
})

test('a stream ends when the role is taken away', async () => {
  const { database } = server.own
  const stream = await listen(representative, representativeId)
  await expect.poll(() => last(stream, 'present'), patience).toBeDefined()
  await database.transaction(async (trx) => {
    await trx
      .updateTable('appointment')
      .set({ validTo: '2026-11-22' })
      .where('personId', '=', representativeId)
      .execute()
    await recordEvent(
      trx,
      { actor: null, at: testClock(), origin: testOrigin },
      { stream: streams.person(representativeId), action: 'appointments.change', subject: 'appointment:0' },
    )
  })
  await expect.poll(() => last(stream, 'ended'), patience).toEqual({ kind: 'ended', reason: 'noAccess' })
  await expect.poll(() => stream.ended(), patience).toBe(true)
})

test('a stream ends when the session does, and tells nothing to another who signs in', async () => {
  const browser = await browserOf(server.address, managerId)
  const stream = await listen(browser, managerId)
  await expect.poll(() => last(stream, 'present'), patience).toBeDefined()
  await browser.mutate(server.address, 'session.leave', {})
  await expect.poll(() => last(stream, 'ended'), patience).toEqual({ kind: 'ended', reason: 'signedOut' })

  const other = await browserOf(server.address, 'demo-hseSection')
  const foreign = await listen(other, managerId)
  await expect.poll(() => foreign.ended(), patience).toBe(true)
  expect(foreign.events).toEqual([])
})

test('closing the server ends the streams, and does not wait for them', async () => {
  const stopping = await webServer('demo')
  const browser = await browserOf(stopping.address, managerId)
  const stream = await listenTo(browser, stopping.address, {
    ...report,
    tab: randomUUID(),
    person: managerId,
    since: 0,
  })
  await expect.poll(() => last(stream, 'present'), patience).toBeDefined()
  await stopping.stop()
  expect(last(stream, 'ended')).toEqual({ kind: 'ended', reason: 'stopping' })
})

test('those who may not read the report hear nothing', async () => {
  const caller = await callerAs(server.own.database, 'demo-committeeMember')
  const call = caller.report.live({ ...report, tab: randomUUID(), person: 'demo-committeeMember', since: 0 })
  await expect(call).rejects.toThrow('notAllowed')
})
