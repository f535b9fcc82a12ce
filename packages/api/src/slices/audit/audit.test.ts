import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import { answering } from '../../../test/entries.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { fillIn } from '../../../test/fill-in.ts'
import { signBoth } from '../../../test/sign.ts'
import { recordEvent } from './record-event.ts'

let own: TestDatabase
const unit = { year: 2026, unitCode: '1215' }

beforeAll(async () => {
  own = await testDatabase('demo')
  const manager = await callerAs(own.database, 'demo-lineManager-1215')
  const representative = await callerAs(own.database, 'demo-safetyRepresentative-1215')
  const yes = answering(unit, 'ownHseGoals', 'yes')
  await manager.report.answer(yes)
  await manager.report.answer(yes)
  await representative.report.answer(answering(unit, 'ownHseGoals', 'no'))
  await fillIn(own.database, unit)
  await signBoth(own.database, unit)
  await manager.report.submit(unit)
})
afterAll(() => own.drop())

const section = () => callerAs(own.database, 'demo-hseSection')

test('answers and hand-in are there with who, when, before, after and from where', async () => {
  const { events, next } = await (await section()).audit.search({ stream: 'report:2026:1215' })
  expect(next).toBeNull()
  expect(events).toMatchObject([
    {
      action: 'report.submit',
      actor: { id: 'demo-lineManager-1215', name: { nb: 'Linjeleder, Institutt for historie' } },
      what: { as: 'lineManager', late: false, answers: expect.stringMatching(/^[\da-f]{64}$/) },
    },
    {
      action: 'report.sign',
      actor: { id: 'demo-safetyRepresentative-1215' },
      what: { part: 'representative', as: 'safetyRepresentative', capacity: 'self' },
    },
    {
      action: 'report.sign',
      actor: { id: 'demo-lineManager-1215' },
      what: {
        part: 'manager',
        as: 'lineManager',
        capacity: 'self',
        answers: expect.stringMatching(/^[\da-f]{64}$/),
      },
    },
    {
      action: 'report.answer',
      actor: { id: 'demo-safetyRepresentative-1215' },
      subject: 'ownHseGoals',
      what: { as: 'safetyRepresentative', before: 'yes', after: 'no' },
    },
    {
      action: 'report.answer',
      at: testClock().toISOString(),
      what: { as: 'lineManager', before: null, after: 'yes' },
      origin: { request: 'test', client: 'program' },
    },
  ])
})

test('can be searched by everything, page by page', async () => {
  const caller = await section()
  const found = async (filter: Parameters<typeof caller.audit.search>[0]) =>
    (await caller.audit.search(filter)).events.map(({ seq }) => seq)
  expect(await found({ action: 'report.*', stream: 'report:2026:*' })).toEqual([5, 4, 3, 2, 1])
  expect(await found({ action: 'report' })).toEqual([])
  expect(await found({ action: 'report_*' })).toEqual([])
  expect(await found({ actor: 'demo-safetyRepresentative-1215' })).toEqual([4, 2])
  expect(await found({ subject: 'ownHseGoals' })).toEqual([2, 1])
  expect(await found({ before: testClock().toISOString() })).toEqual([])
  expect(await found({ from: testClock().toISOString(), action: 'report.submit' })).toEqual([5])

  const reports = { stream: 'report:*' }
  expect(await found({ ...reports, who: 'VERNEOMBUD' })).toEqual([4, 2])
  expect(await found({ ...reports, who: 'safety rep' })).toEqual([4, 2])
  expect(await found({ ...reports, who: 'demo-safetyRepresentative-1215' })).toEqual([4, 2])
  expect(await found({ ...reports, who: '%' })).toEqual([])
  expect(await found({ ...reports, fromDay: '2026-11-23', toDay: '2026-11-23' })).toEqual([5, 4, 3, 2, 1])
  expect(await found({ ...reports, fromDay: '2026-11-24' })).toEqual([])
  expect(await found({ ...reports, toDay: '2026-11-22' })).toEqual([])

  const one = await caller.audit.search({ stream: 'report:*', limit: 3 })
  const two = await caller.audit.search({
    stream: 'report:*',
    limit: 3,
    ...(one.next && { after: one.next }),
  })
  expect([...one.events, ...two.events].map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1])
  expect(two.next).toBeNull()
})

test('local days begin at midnight here', async () => {
  const at = new Date('2026-07-31T22:00:00.000Z')
  await own.database.transaction((trx) =>
    recordEvent(
      trx,
      { actor: null, at, origin: { request: 'x', client: 'system' } },
      { stream: 'night', action: 'x', subject: 'x' },
    ),
  )
  const caller = await section()
  const on = async (day: string) =>
    (await caller.audit.search({ stream: 'night', fromDay: day, toDay: day })).events.length
  expect([await on('2026-07-31'), await on('2026-08-01')]).toEqual([0, 1])
})

test('says what there is to choose from, and whether the chains are whole', async () => {
  const caller = await section()
  expect(await caller.audit.actions()).toEqual(expect.arrayContaining(['report.answer', 'report.submit']))
  const whole = await caller.audit.verify()
  expect(whole).toMatchObject({ breaks: [], broken: 0, checkedAt: testClock().toISOString() })
  expect(whole.events).toBeGreaterThanOrEqual(whole.streams)

  const copy = await testDatabase('demo')
  await copy.database.transaction(async (trx) => {
    const by = { actor: null, at: testClock(), origin: { request: 'x', client: 'system' as const } }
    await recordEvent(trx, by, { stream: 'x', action: 'x', subject: 'x' })
    await sql`alter table audit_event disable trigger all`.execute(trx)
    await sql`update audit_event set subject = 'y' where stream = 'x'`.execute(trx)
  })
  const broken = await (await callerAs(copy.database, 'demo-hseSection')).audit.verify()
  expect(broken).toMatchObject({ breaks: [{ stream: 'x', seq: 1, kind: 'wrongHash' }], broken: 1 })
  await copy.drop()
})

test('comes out as a file for a spreadsheet, which is recorded too', async () => {
  const caller = await section()
  await own.database.transaction((trx) =>
    recordEvent(
      trx,
      { actor: null, at: testClock(), origin: { request: '=1+1', client: 'system' } },
      { stream: 'x', action: 'x', subject: 'a;"b"', after: { name: 'Å' } },
    ),
  )
  const { csv, events, cut } = await caller.audit.export({ stream: 'x', language: 'nb' })
  expect({ events, cut }).toEqual({ events: 1, cut: false })
  const [header, row, ...rest] = csv.split('\r\n')
  expect(header).toMatch(/^\uFEFFTidspunkt \(UTC\);Hvem;Hva;/)
  expect(row).toContain(`;"a;""b""";`)
  expect(row).toContain(`;"{""name"":""Å""}";systemet selv;'=1+1;x;1;`)
  expect(rest).toEqual([''])

  const trace = await caller.audit.search({ stream: 'trace' })
  expect(trace.events).toMatchObject([
    {
      action: 'audit.export',
      actor: { id: 'demo-hseSection' },
      what: { filter: { stream: 'x' }, events: 1 },
    },
  ])
})

test('is for the HSE section alone', async () => {
  for (const role of [
    'lineManager',
    'facultyManagement',
    'chiefSafetyRepresentative',
    'committeeMember',
  ] as const) {
    const caller = callerWithRole(own.database, role, role === 'lineManager' ? '1215' : null)
    expect(await problemOf(caller.audit.search({}))).toEqual({ kind: 'notAllowed' })
    expect(await problemOf(caller.audit.export({ language: 'nb' }))).toEqual({ kind: 'notAllowed' })
  }
})
