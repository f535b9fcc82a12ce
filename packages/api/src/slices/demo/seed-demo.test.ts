import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs } from '../../../test/caller.ts'
import { answering } from '../../../test/entries.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { enterablePersons } from './enter-demo.ts'
import { seedDemo } from './seed-demo.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

async function contentOf({ database }: TestDatabase): Promise<string> {
  return database.read(async (trx) =>
    JSON.stringify([
      await trx.selectFrom('person').selectAll().orderBy('id').execute(),
      await trx.selectFrom('report').selectAll().orderBy('id').execute(),
      await trx.selectFrom('answer').selectAll().orderBy('reportId').orderBy('item').execute(),
      await trx.selectFrom('submission').selectAll().orderBy('id').execute(),
      await trx.selectFrom('signature').selectAll().orderBy('id').execute(),
    ]),
  )
}

describe('the demo', () => {
  test('is everywhere alike', async () => {
    const empty = await testDatabase()
    await empty.database.transaction((trx) => seedDemo(trx, testClock))
    expect(await contentOf(empty)).toBe(await contentOf(own))
    await empty.drop()
  })

  test('is filled in once: a second start keeps what was done', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1215')
    await manager.report.answer(answering({ year: 2026, unitCode: '1215' }, 'ownHseGoals', 'yes'))
    const before = await contentOf(own)
    await own.database.transaction((trx) => seedDemo(trx, () => new Date('2027-03-01T12:00:00Z')))
    expect(await contentOf(own)).toBe(before)
  })

  test('is not mixed into other data', async () => {
    const other = await testDatabase()
    const unit = { code: '1', name: { nb: 'Ekte', nn: 'Ekte', en: 'Real' }, campus: 'A', reports: false }
    await other.database.transaction((trx) =>
      trx
        .insertInto('unit')
        .values({ ...unit, kind: 'institution', parentCode: null })
        .execute(),
    )
    const attempt = other.database.transaction((trx) => seedDemo(trx, testClock))
    await expect(attempt).rejects.toThrow('HMS_DATA_DIR')
    await other.drop()
  })

  test('has reports in every state, each of them true to its answers', async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const states = new Map<string, number>()
    const { notSubmitted } = await section.committee.overview({ year: 2026 })
    for (const { state } of notSubmitted) states.set(state, (states.get(state) ?? 0) + 1)
    expect(states.get('inProgress')).toBeGreaterThan(10)
    expect(states.get('notStarted')).toBeGreaterThan(15)
  })

  test('what was handed in this year is complete', async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const { tables } = await section.indicator.figures({ year: 2026 })
    expect(tables.every(({ blank, answeredWhileHidden }) => blank === 0 && answeredWhileHidden === 0)).toBe(
      true,
    )
  })

  test('what was handed in this year is signed by both, but for one that was let through; 2022 has no signatures', async () => {
    const rows = await own.database.read((trx) =>
      trx
        .selectFrom('submission')
        .innerJoin('report', 'report.id', 'submission.reportId')
        .innerJoin('campaign', 'campaign.id', 'report.campaignId')
        .leftJoin('submissionSignature', 'submissionSignature.submissionId', 'submission.id')
        .leftJoin('signature', (join) =>
          join
            .onRef('signature.id', '=', 'submissionSignature.signatureId')
            .onRef('signature.contentHash', '=', 'submission.contentHash'),
        )
        .select(['year', 'unitCode'])
        .select(({ fn }) => fn.count<number>('signature.id').as('signatures'))
        .select(({ fn }) => fn.agg<string[]>('array_agg', ['capacity']).as('capacities'))
        .groupBy(['year', 'unitCode'])
        .execute(),
    )
    const of = (year: number) => rows.filter((row) => row.year === year)
    expect(of(2022).map(({ signatures }) => signatures)).toEqual(Array(69).fill(0))
    expect(of(2026).map(({ signatures }) => signatures)).toEqual(Array(40).fill(2))
    const letThrough = of(2026).filter(({ capacities }) => capacities.includes('letThrough'))
    expect(letThrough.map(({ unitCode }) => unitCode)).toEqual(['1530'])
  })

  test('one unit waits for the second signature', async () => {
    const representative = await callerAs(own.database, 'demo-safetyRepresentative-1425')
    const opened = await representative.report.open({ year: 2026, unitCode: '1425' })
    expect(opened.state).toBe('complete')
    expect(opened.signing.waiting?.part).toBe('representative')
    expect(opened.signing.mine).toMatchObject({ may: true, part: 'representative' })
  })

  test('has something better and something worse than the last time among those that handed in both times', async () => {
    const { better, worse } = await own.database.read(async (trx) => {
      const rows = await trx
        .selectFrom('submissionAnswer as now')
        .innerJoin('report as r', 'r.id', 'now.reportId')
        .innerJoin('campaign as c', 'c.id', 'r.campaignId')
        .innerJoin('report as r0', 'r0.unitCode', 'r.unitCode')
        .innerJoin('submissionAnswer as before', (join) =>
          join.onRef('before.reportId', '=', 'r0.id').onRef('before.item', '=', 'now.item'),
        )
        .where('c.year', '=', 2026)
        .where('now.item', '=', 'ownHseGoals')
        .whereRef('r0.id', '!=', 'r.id')
        .select(['now.answer as now', 'before.answer as before'])
        .execute()
      const moves = (from: string, to: string) =>
        rows.filter(({ now, before }) => before === from && now === to).length
      return { better: moves('no', 'yes'), worse: moves('yes', 'no') }
    })
    expect(better).toBeGreaterThan(0)
    expect(worse).toBeGreaterThan(0)
    expect(better).toBeGreaterThanOrEqual(worse)
  })

  test('lets one enter as each side of the work, by role and never by name', async () => {
    const persons = (await own.database.read(enterablePersons)) ?? []
    expect(new Set(persons.map(({ role }) => role))).toEqual(
      new Set([
        'lineManager',
        'safetyRepresentative',
        'deputySafetyRepresentative',
        'facultyManagement',
        'localChiefSafetyRepresentative',
        'chiefSafetyRepresentative',
        'hseSection',
        'committeeMember',
      ]),
    )
    const managers = persons.filter(({ role }) => role === 'lineManager').map(({ unit }) => unit?.code)
    expect(managers).toEqual(['1615', '1215', '1315', '1425'])
  })
})

test('an installation of its own has nobody to enter as', async () => {
  const empty = await testDatabase()
  expect(await empty.database.read(enterablePersons)).toBeNull()
  await empty.drop()
})

describe('the rounds of the demo', () => {
  test('are in several states, and what the signed ones found is in the plans', async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const { rows } = await section.safetyRound.list({ pageSize: 200 })
    expect(rows.map(({ unit, day, state }) => [unit.code, day, state])).toEqual([
      ['1615', '2026-11-29', 'planned'],
      ['1425', '2026-11-25', 'ready'],
      ['1215', '2026-11-22', 'underway'],
      ['1315', '2026-10-14', 'signed'],
      ['1615', '2025-11-12', 'archived'],
    ])
    const measures = await section.measure.list({ source: ['safetyRound'], pageSize: 200 })
    expect(measures.rows.map(({ unit, text }) => [unit.code, text])).toEqual([
      ['1615', 'Skjermen på søyleboremaskinen er tatt av.'],
      ['1615', 'To sprutflasker på benken har ingen etikett.'],
      ['1315', 'Det er ikke hørselvern ved inngangen til hallen.'],
      ['1615', 'Nøddusjen er ikke prøvd siden i fjor vår.'],
      ['1615', 'En skjøteledning ligger over gulvet ved vinduet.'],
    ])
  })

  test('go by rooms of the register, with all that is seen at points that are there', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1615')
    const { rooms } = await manager.room.list({ unitCode: '1615' })
    expect(rooms).toHaveLength(8)
    const [planned, last] = (await manager.safetyRound.list({ within: '1615' })).rows
    const opened = await manager.safetyRound.open({ id: last?.id ?? 0 })
    expect(opened.signing.parts.map(({ signature }) => signature !== null)).toEqual([true, true])
    expect(opened.rooms).toHaveLength(8)
    const next = await manager.safetyRound.open({ id: planned?.id ?? 0 })
    expect(next.openMeasures).toHaveLength(4)
  })
})
