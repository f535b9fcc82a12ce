import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { incidentsSince } from './public.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const unitCode = '1615'
const reporterId = 'demo-lineManager-1225'
const asManager = () => callerAs(own.database, `demo-lineManager-${unitCode}`)
const asReporter = () => callerAs(own.database, reporterId)
const asRepresentative = () => callerAs(own.database, `demo-safetyRepresentative-${unitCode}`)

const said = () => ({
  requestKey: randomUUID(),
  unitCode,
  type: 'undesiredEvent' as const,
  categories: ['chemical' as const, 'nearMiss' as const],
  place: 'Realfagsbygget, R201',
  happenedOn: '2026-11-20',
  happenedTime: '14:05',
  what: 'A bottle fell from the shelf.',
  serious: false,
  wantsAnonymity: false,
})
const reported = async (more: Partial<ReturnType<typeof said>> = {}) =>
  (await asReporter()).incident.report({ ...said(), ...more })

describe('a report that is sent again', () => {
  test('is one, also when it is sent at the same time', async () => {
    const same = said()
    const reporter = await asReporter()
    const sent = await Promise.all([1, 2, 3].map(() => reporter.incident.report(same)))
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
  })

  test('with the key of another person’s is another', async () => {
    const same = said()
    const ofManager = await (await asManager()).incident.report(same)
    const ofReporter = await (await asReporter()).incident.report(same)
    expect(ofReporter.id).not.toBe(ofManager.id)
  })
})

describe('a case', () => {
  test('is reported from anywhere, handled to its end, and answered', async () => {
    const { id } = await reported()
    const manager = await asManager()
    expect((await manager.incident.open({ id })).reporter?.nb).toBeTruthy()
    expect(await manager.incident.accept({ id, deadline: '2026-12-31' })).toEqual({ state: 'accepted' })
    const close = () => manager.incident.close({ id })
    expect(await problemOf(close())).toEqual({ kind: 'handlingIncomplete' })
    const { changedAt } = await manager.incident.open({ id })
    const causes = [
      { id: 'cause-one', parent: null, text: 'The shelf has no edge.' },
      { id: 'cause-two', parent: 'cause-one', text: 'It was bought as an office shelf.' },
    ]
    expect(await manager.incident.setCauses({ id, causes, changedAt })).toEqual({ state: 'causeFound' })
    const measure = {
      id,
      requestId: randomUUID(),
      text: 'Put edges on all shelves.',
      owner: { kind: 'person' as const, personId: `demo-lineManager-${unitCode}` },
      deadline: { kind: 'date' as const, day: '2027-01-31' },
    }
    const made = await manager.incident.addMeasure(measure)
    expect(await manager.incident.addMeasure(measure)).toEqual(made)
    await manager.incident.answer({ id, text: 'All shelves get edges.' })
    await manager.incident.shareLesson({ id, text: 'Shelves for bottles need edges.' })
    expect(await close()).toEqual({ state: 'closed' })

    const opened = await manager.incident.open({ id })
    expect(opened.measures).toMatchObject([
      { id: made.measure, state: 'planned', owner: { kind: 'person', name: { nb: expect.any(String) } } },
    ])
    expect(opened.events.map(({ kind, to }) => [kind, to])).toEqual([
      ['moved', 'accepted'],
      ['moved', 'causeFound'],
      ['moved', 'measuresPlanned'],
      ['answer', null],
      ['lesson', null],
      ['moved', 'closed'],
    ])
    const plan = await manager.measure.list({ within: unitCode, source: ['incident'] })
    expect(plan.rows.filter(({ text }) => text === measure.text)).toHaveLength(1)
    const { rows: mine } = await (await asReporter()).incident.mine({})
    expect(mine.find((one) => one.id === id)).toMatchObject({
      state: 'closed',
      answer: 'All shelves get edges.',
    })
    const { rows: lessons } = await (await asReporter()).incident.lessons({ search: 'EDGES' })
    expect(lessons).toMatchObject([{ incident: id, unit: { code: unitCode } }])
    expect(await problemOf(manager.incident.reject({ id, reason: 'x' }))).toEqual({
      kind: 'wrongIncidentState',
      state: 'closed',
    })
  })

  test('is stored once, however often it is sent', async () => {
    const same = said()
    const reporter = await asReporter()
    const first = await reporter.incident.report(same)
    expect(await reporter.incident.report(same)).toEqual(first)
  })

  test.each([
    [{ happenedOn: '2026-11-24' }, 'incidentDay'],
    [{ happenedOn: '2024-11-22' }, 'incidentDay'],
    [{ unitCode: '9999' }, 'notFound'],
  ])('with %j is refused: %s', async (more, kind) => {
    expect(await problemOf(reported(more))).toEqual({ kind })
  })

  test('of another unit is not there, and goes out of sight when it is transferred', async () => {
    const { id } = await reported()
    const other = await callerAs(own.database, 'demo-lineManager-1225')
    expect(await problemOf(other.incident.open({ id }))).toEqual({ kind: 'notFound' })
    const manager = await asManager()
    expect(await problemOf(manager.incident.transfer({ id, toUnit: unitCode }))).toEqual({ kind: 'sameUnit' })
    await manager.incident.transfer({ id, toUnit: '1225', reason: 'It happened there.' })
    expect(await problemOf(manager.incident.open({ id }))).toEqual({ kind: 'notFound' })
    expect(await other.incident.open({ id })).toMatchObject({ state: 'transferred', unit: { code: '1225' } })
    expect(await other.incident.reject({ id, reason: 'Not ours.' })).toEqual({ state: 'rejected' })
  })

  test('keeps what somebody else wrote meanwhile', async () => {
    const { id } = await reported()
    const manager = await asManager()
    await manager.incident.accept({ id, deadline: '2026-12-31' })
    const stale = manager.incident.setCauses({ id, causes: [], changedAt: '2026-01-01T00:00:00.000Z' })
    expect(await problemOf(stale)).toEqual({ kind: 'contentChanged' })
  })

  test('is read and commented by the representative, and handled by the manager alone', async () => {
    const { id } = await reported()
    const representative = await asRepresentative()
    await representative.incident.comment({ id, text: 'Seen before.' })
    expect(await problemOf(representative.incident.accept({ id, deadline: '2026-12-31' }))).toEqual({
      kind: 'notAllowed',
    })
    const opened = await representative.incident.open({ id })
    expect(opened.events).toMatchObject([
      { kind: 'comment', text: 'Seen before.', as: 'safetyRepresentative' },
    ])
    expect([opened.mayComment, opened.mayHandle, opened.moves]).toEqual([true, false, []])
    expect(await problemOf((await asReporter()).incident.comment({ id, text: 'x' }))).toEqual({
      kind: 'notFound',
    })
  })
})

describe('who wishes to be unknown to the unit', () => {
  test('is nowhere: in no answer to anybody of it, no trace, no history', async () => {
    const { id } = await reported({ wantsAnonymity: true })
    const manager = await asManager()
    await manager.incident.accept({ id, deadline: '2026-12-31' })
    await manager.incident.answer({ id, text: 'Thanks.' })
    const section = await callerAs(own.database, 'demo-hseSection')
    const seen = [
      await manager.incident.open({ id }),
      await (await asRepresentative()).incident.open({ id }),
      await section.incident.open({ id }),
      await manager.incident.list({ within: unitCode, pageSize: 200 }),
      await section.audit.search({ stream: `incident:${id}` }),
    ]
    for (const answer of seen) expect(JSON.stringify(answer)).not.toContain(reporterId)
    expect((await manager.incident.open({ id })).reporter).toBeNull()
    const trace = await own.database.read((trx) =>
      trx
        .selectFrom('auditEvent')
        .leftJoin('auditOrigin', (join) =>
          join
            .onRef('auditOrigin.stream', '=', 'auditEvent.stream')
            .onRef('auditOrigin.seq', '=', 'auditEvent.seq'),
        )
        .where('auditEvent.stream', '=', `incident:${id}`)
        .where('action', '=', 'incident.report')
        .select(['actor', 'origin'])
        .executeTakeFirstOrThrow(),
    )
    expect(trace).toEqual({ actor: null, origin: { request: 'incident', client: 'system' } })
    const { rows: mine } = await (await asReporter()).incident.mine({ pageSize: 200 })
    expect(mine.find((one) => one.id === id)).toMatchObject({ answer: 'Thanks.', wantsAnonymity: true })
  })

  test('is hidden by the database itself, whatever a procedure asks', async () => {
    const { id } = await reported({ wantsAnonymity: true })
    for (const action of ['incidents.read', 'incidents.handle', 'incidents.comment', 'audit.search']) {
      const person = action === 'audit.search' ? 'demo-hseSection' : `demo-lineManager-${unitCode}`
      const found = await own.database.actingFor({ person, action, day: '2026-11-23' }).read(async (trx) => ({
        rows: await trx.selectFrom('incidentReporter').selectAll().execute(),
        name: (await sql<{ name: unknown }>`select hms_reporter_of(${id}) as name`.execute(trx)).rows,
      }))
      expect(found).toEqual({ rows: [], name: [{ name: null }] })
    }
  })
})

test('a serious accident asks for both authorities, and says when each was told and by whom', async () => {
  const { id } = await reported({ serious: true })
  const manager = await asManager()
  expect((await manager.incident.open({ id })).stillToNotify).toEqual(['labourInspection', 'police'])
  await manager.incident.markNotified({ id, authority: 'police' })
  await manager.incident.markNotified({ id, authority: 'police' })
  const opened = await (await asRepresentative()).incident.open({ id })
  expect(opened.stillToNotify).toEqual(['labourInspection'])
  expect(opened.notified).toMatchObject([
    { authority: 'police', at: testClock().toISOString(), by: { nb: expect.any(String) } },
  ])
  await manager.incident.setSerious({ id, serious: false })
  expect((await manager.incident.open({ id })).stillToNotify).toEqual([])
})

test('lists are searched, filtered and paged', async () => {
  const manager = await asManager()
  const { id } = await reported({ what: 'Zebra in the corridor', type: 'undesiredEvent' })
  const ids = async (wanted: Parameters<typeof manager.incident.list>[0]) =>
    (await manager.incident.list({ within: unitCode, ...wanted })).rows.map((row) => row.id)
  expect(await ids({ search: 'ZEBRA' })).toEqual([id])
  expect(await ids({ search: String(id) })).toEqual([id])
  expect(await ids({ search: 'zebra', type: 'nonconformity' })).toEqual([])
  expect(await ids({ search: 'zebra', category: 'chemical', state: ['received'], due: ['inTime'] })).toEqual([
    id,
  ])
  expect(await ids({ search: 'zebra', due: ['late', 'waiting'] })).toEqual([])
  const page = await manager.incident.list({ within: unitCode, pageSize: 1, order: 'deadline' })
  expect(page.rows).toHaveLength(1)
  expect(page.total).toBeGreaterThan(1)
})

test('the figures are those of the cases, and of the units that one follows', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  const period = { from: '2026-01-01', to: '2026-12-31', within: '1410' }
  const before = await section.incident.figures(period)
  const first = await reported({ unitCode: '1410', categories: ['chemical', 'nearMiss'] })
  const second = await reported({ unitCode: '1410', categories: ['chemical', 'nearMiss'] })
  await reported({ unitCode: '1410' })
  await section.incident.reject({ id: first.id, reason: 'Twice.' })
  await section.incident.accept({ id: second.id, deadline: '2026-12-31' })
  await section.incident.close({ id: second.id, reason: 'Nothing to do.' })
  const after = await section.incident.figures(period)
  const grown = (name: 'reported' | 'rejected' | 'closed') => after.total[name] - before.total[name]
  expect([grown('reported'), grown('rejected'), grown('closed')]).toEqual([3, 1, 1])
  expect(after.closure).toEqual({
    closed: after.total.closed,
    counted: after.total.reported - after.total.rejected,
    cutOff: '2026-11-23',
  })
  expect(after.byUnit).toMatchObject([{ unit: { code: '1410' }, employees: null, ...after.total }])
  const chemical = (figures: typeof after) =>
    figures.byCategory.find(({ category }) => category === 'chemical')?.reported ?? 0
  expect(chemical(after) - chemical(before)).toBe(3)
  const earlier = await section.incident.figures({ ...period, cutOff: '2026-11-22' })
  expect([earlier.total.closed, earlier.total.rejected]).toEqual([before.total.closed, before.total.rejected])
  expect(after.published).toMatchObject([
    {
      year: 2022,
      reports: 1120,
      inOldSystem: 715,
      inNewSystem: 405,
      fromRounds: 99,
      injuries: 31,
      closurePercent: 92,
    },
  ])
  const faculty = callerWithRole(own.database, 'facultyManagement', '1200')
  expect((await faculty.incident.figures(period)).byUnit).toEqual([])
})

test('a safety round learns how many cases its unit got since the last one, and nothing else', async () => {
  const since = (action: string, person: string) =>
    own.database
      .actingFor({ person, action, day: '2026-11-23' })
      .read((trx) => incidentsSince(trx, '1500', '2026-11-23'))
  const before = await since('rounds.read', 'demo-hseSection')
  await reported({ unitCode: '1500', type: 'undesiredEvent' })
  const after = await since('rounds.read', 'demo-hseSection')
  const of = (counts: typeof after) => counts.find(({ type }) => type === 'undesiredEvent')
  expect((of(after)?.reported ?? 0) - (of(before)?.reported ?? 0)).toBe(1)
  expect((of(after)?.stillOpen ?? 0) - (of(before)?.stillOpen ?? 0)).toBe(1)
  expect(await since('rounds.read', 'demo-lineManager-1225')).toEqual([])
})
