import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callerAs, testOrigin } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { recordEvent, streams, verifyTrace } from '../audit/public.ts'
import { eraseDue } from './erase-due.ts'

let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase('demo')
})
afterEach(() => own.drop())

const nothing = {
  signInAttempt: 0,
  session: 0,
  auditOrigin: 0,
  auditContent: 0,
  remark: 0,
  measureComment: 0,
  findingExplanation: 0,
  roundPhoto: 0,
  incidentWords: 0,
  incidentReporter: 0,
  injuredPerson: 0,
  calendarFeed: 0,
  absence: 0,
  mail: 0,
  identity: 0,
}
const system = (day: string) => ({
  actor: null,
  at: new Date(`${day}T02:00:00Z`),
  origin: { request: 'night', client: 'system' as const },
})
const runOn = (day: string) => own.database.transaction((trx) => eraseDue(trx, system(day)))
const verified = () => own.database.read((trx) => verifyTrace(trx))

const former = 'demo-lineManager-1315'

/** On 23 November 2026: two events about a person who leaves then, and whose role in the report's history stays. */
async function leave(): Promise<void> {
  const by = { actor: former, at: new Date('2026-11-23T09:00:00Z'), origin: testOrigin }
  await own.database.transaction(async (trx) => {
    const change = { stream: streams.person(former), action: 'person.change', subject: `person:${former}` }
    await recordEvent(trx, by, { ...change, before: { name: 'A' }, after: { name: 'B' } })
    await recordEvent(trx, by, { ...change, after: { name: 'C' } })
    await trx
      .updateTable('person')
      .set({ principalName: 'b@university.example', email: 'b@university.example', subject: 'issuer|b' })
      .where('id', '=', former)
      .execute()
    await trx
      .updateTable('appointment')
      .set({ validTo: '2026-11-23' })
      .where('personId', '=', former)
      .execute()
    await trx
      .insertInto('absence')
      .values({ personId: former, validFrom: '2026-11-01', validTo: '2026-11-23' })
      .execute()
    const times = { createdAt: by.at, lastSeenAt: by.at, expiresAt: new Date('2026-11-23T21:00:00Z') }
    await trx
      .insertInto('session')
      .values({ tokenHash: 'x', personId: former, ...times })
      .execute()
    await trx
      .insertInto('signInAttempt')
      .values({
        stateHash: 'x',
        nonce: 'x',
        codeVerifier: 'x',
        cookieHash: 'x',
        returnTo: '/',
        expiresAt: new Date('2026-11-23T09:10:00Z'),
      })
      .execute()
  })
}

/** On 23 November 2026: a measure with a comment, dropped for a reason, and a finding that was explained. */
async function writeAboutPlan(): Promise<void> {
  const manager = await callerAs(own.database, former)
  const owner = { kind: 'role', role: 'lineManager' } as const
  const made = { unitCode: '1315', year: 2026, text: 'Buy gloves', owner, source: 'none' } as const
  const { id } = await manager.measure.make({ ...made, deadline: { kind: 'ongoing' } })
  await manager.measure.comment({ id, text: 'The shop has none' })
  await manager.measure.drop({ id, reason: 'Bought in another way' })
  const [finding] = (await manager.finding.list({ within: '1315' })).rows
  await manager.finding.explain({ id: finding?.id ?? 0, explanation: 'We own the building alone' })
}

describe('what is due goes on its day, and not the day before', () => {
  // The domain's rules, counted from 23 November 2026: 1, 30, 180, 2 × 365 and 3 × 365 days, gone the day after.
  test.each([
    ['2026-11-24', '2026-11-25', { signInAttempt: 1 }],
    ['2026-12-23', '2026-12-24', { session: 1 }],
    ['2027-05-22', '2027-05-23', { auditOrigin: 2, absence: 1 }],
    ['2028-11-22', '2028-11-23', { identity: 1 }],
  ])('%s nothing, %s so much', async (before, day, due) => {
    await leave()
    await runOn(before)
    expect(await runOn(day)).toEqual({ ...nothing, ...due })
    expect(await runOn(day)).toEqual(nothing)
    expect((await verified()).breaks).toEqual([])
  })

  test('what was said about a report is kept for three years', async () => {
    await own.database.transaction(async (trx) => {
      const { id } = await trx.selectFrom('report').select('id').executeTakeFirstOrThrow()
      await trx
        .insertInto('remark')
        .values({
          reportId: id,
          entryId: 'said-once',
          kind: 'comment',
          register: 'said-once',
          item: 'ownHseGoals',
          text: 'See the plan',
          stamp: '001763888400000-00000-device',
          writtenBy: former,
          writtenAs: 'lineManager',
          receivedAt: new Date('2026-11-23T09:00:00Z'),
          auditSeq: 1,
        })
        .execute()
    })
    await runOn('2029-11-22')
    expect(await runOn('2029-11-23')).toMatchObject({ remark: 1 })
    expect(await runOn('2029-11-23')).toMatchObject({ remark: 0 })
  })

  test('what was written about measures and findings is kept for three years, and what was done with them stays', async () => {
    await writeAboutPlan()
    const doneWith = () =>
      own.database.read((trx) =>
        trx.selectFrom('measureEvent').select(['id', 'kind', 'byPerson', 'at']).orderBy('id').execute(),
      )
    const before = await doneWith()
    const texts = () =>
      own.database.read(async (trx) => [
        ...(await trx.selectFrom('measureEvent').where('text', 'is not', null).select('text').execute()),
        ...(await trx
          .selectFrom('finding')
          .where((where) =>
            where.or([where('explanation', 'is not', null), where('explainedBy', 'is not', null)]),
          )
          .select('explanation')
          .execute()),
      ])
    expect(await runOn('2029-11-22')).toMatchObject({ measureComment: 0, findingExplanation: 0 })
    expect(await texts()).toEqual([
      { text: 'The shop has none' },
      { text: 'Bought in another way' },
      { explanation: 'We own the building alone' },
    ])
    expect(await runOn('2029-11-23')).toMatchObject({ measureComment: 2, findingExplanation: 1 })
    expect(await texts()).toEqual([])
    expect(await doneWith()).toEqual(before)
    expect(await runOn('2029-11-23')).toMatchObject({ measureComment: 0, findingExplanation: 0 })
  })

  test('photos of rounds are kept for five years, and what was found for good', async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const [round] = (await section.safetyRound.list({ state: ['signed'] })).rows
    const id = round?.id ?? 0
    const content = Buffer.from('a photo')
    await own.database.transaction((trx) =>
      trx
        .insertInto('roundPhoto')
        .values({
          roundId: id,
          sha256: createHash('sha256').update(content).digest('hex'),
          type: 'image/jpeg',
          bytes: content.length,
          content,
          uploadedBy: former,
          uploadedAt: new Date('2026-11-23T09:00:00Z'),
        })
        .execute(),
    )
    const { results } = await section.safetyRound.open({ id })
    expect(await runOn('2031-11-22')).toMatchObject({ roundPhoto: 0 })
    expect(await runOn('2031-11-23')).toMatchObject({ roundPhoto: 1 })
    const kept = await own.database.read((trx) =>
      trx.selectFrom('roundResult').where('roundId', '=', id).selectAll().execute(),
    )
    expect(kept).toHaveLength(results.length)
  })

  test('a calendar that nobody with a role uses is kept for 180 days', async () => {
    const feed = { personId: former, tokenHash: 'x', madeAt: new Date('2026-01-01T09:00:00Z') }
    await own.database.transaction((trx) =>
      trx
        .insertInto('calendarFeed')
        .values({ ...feed, usedOn: '2026-11-23' })
        .execute(),
    )
    expect(await runOn('2027-05-22')).toMatchObject({ calendarFeed: 0 })
    expect(await runOn('2027-05-23')).toMatchObject({ calendarFeed: 1 })
  })

  test('what was before and after is kept for three years', async () => {
    await own.database.transaction((trx) =>
      recordEvent(
        trx,
        { ...system('2026-11-23'), actor: former },
        { stream: 'x', action: 'x', subject: 'x', after: { name: 'A' } },
      ),
    )
    await runOn('2029-11-22')
    expect(await runOn('2029-11-23')).toMatchObject({ auditContent: 1 })
    expect((await verified()).breaks).toEqual([])
  })
})

test('nothing of what was done with a measure is changed, but its text emptied', async () => {
  await writeAboutPlan()
  for (const values of [{ text: 'x' }, { text: null, byPerson: null }, { kind: 'changed' }] as const) {
    const change = own.database.transaction((trx) => trx.updateTable('measureEvent').set(values).execute())
    await expect(change).rejects.toThrow('are never changed')
  }
})

test('an erased identity leaves an id that says nothing, and all figures as they were', async () => {
  await leave()
  const committee = await callerAs(own.database, 'demo-committeeMember')
  const before = await committee.indicator.figures({ year: 2026 })
  const opened = async () => {
    const representative = await callerAs(own.database, 'demo-safetyRepresentative-1315')
    return representative.report.open({ year: 2026, unitCode: '1315' })
  }
  const reportBefore = await opened()

  await runOn('2029-01-01')

  const everything = await own.database.read(async (trx) => ({
    person: await trx.selectFrom('person').where('id', '=', former).selectAll().executeTakeFirst(),
    contents: await trx.selectFrom('auditContent').where('stream', '=', streams.person(former)).execute(),
  }))
  expect(everything).toEqual({
    person: {
      id: former,
      name: { nb: 'Slettet person', nn: 'Sletta person', en: 'Erased person' },
      subject: null,
      principalName: null,
      email: null,
      language: null,
      erasedAt: new Date('2029-01-01T02:00:00Z'),
    },
    contents: [],
  })
  expect(await committee.indicator.figures({ year: 2026 })).toEqual(before)
  const reportAfter = await opened()
  expect(Object.keys(reportAfter.answers)).toEqual(Object.keys(reportBefore.answers))
  expect(reportAfter.submission).toEqual({
    ...reportBefore.submission,
    by: { name: everything.person?.name, role: 'lineManager' },
    signatures: reportBefore.submission?.signatures.map((signature) =>
      signature.by.role === 'lineManager'
        ? { ...signature, by: { ...signature.by, name: everything.person?.name } }
        : signature,
    ),
  })
  expect((await verified()).breaks).toEqual([])
})

test('the calendar goes with the identity, however much it is used', async () => {
  await leave()
  const feed = { personId: former, tokenHash: 'x', madeAt: new Date('2026-01-01T09:00:00Z') }
  await own.database.transaction((trx) =>
    trx
      .insertInto('calendarFeed')
      .values({ ...feed, usedOn: '2028-12-31' })
      .execute(),
  )
  expect(await runOn('2029-01-01')).toMatchObject({ calendarFeed: 0 })
  const left = await own.database.read((trx) => trx.selectFrom('calendarFeed').selectAll().execute())
  expect(left).toEqual([])
})

test('who has a role still, or has one to come, is kept', async () => {
  await leave()
  await own.database.transaction(async (trx) => {
    // The demo's terms that run out meanwhile are another matter.
    await trx.updateTable('appointment').set({ validTo: null }).where('personId', '!=', former).execute()
    await trx
      .insertInto('appointment')
      .values({ personId: former, role: 'committeeMember', validFrom: '2030-01-01', validTo: null })
      .execute()
  })
  expect(await runOn('2029-06-01')).toMatchObject({ identity: 0 })
})

test('that something was erased is recorded; that nothing was, is not', async () => {
  const runs = () =>
    own.database.read((trx) =>
      trx.selectFrom('auditEvent').where('action', '=', 'retention.run').select(['actor', 'what']).execute(),
    )
  await runOn('2026-11-23')
  expect(await runs()).toEqual([])
  await leave()
  await runOn('2026-11-25')
  expect(await runs()).toMatchObject([{ actor: null, what: { ...nothing, signInAttempt: 1 } }])
})
