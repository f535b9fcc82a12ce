import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import { answering } from '../../../test/entries.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { fillIn } from '../../../test/fill-in.ts'
import { signBoth } from '../../../test/sign.ts'
import { findInEarlierReports } from './find-in-earlier-reports.ts'
import { recordFindings } from './record-findings.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const history = { year: 2026, unitCode: '1215' }

describe('the findings of 2022', () => {
  test.each([
    // As printed in the report of 2022.
    ['coordinationAgreement', 'absent', 3],
    ['coordinationAgreement', 'unknown', 4],
    ['radiationRoutines.healthExamination', 'absent', 3],
    ['chemicalRoutines.healthExamination', 'absent', 9],
    ['biologicalRoutines.healthExamination', 'absent', 3],
  ])('%s is %s in %i units', async (key, lack, units) => {
    const committee = await callerAs(own.database, 'demo-committeeMember')
    const counts = await committee.finding.rollUp({ year: 2022 })
    expect(counts.find((one) => one.key === key && one.lack === lack)?.units).toBe(units)
  })

  test('are listed page by page, the gravest first, none twice', async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const pages = await Promise.all(
      [0, 1, 2].map((page) => section.finding.list({ year: 2022, page, pageSize: 200 })),
    )
    const rows = pages.flatMap((page) => page.rows)
    // The sum of what is lacking in the printed tables.
    expect(pages[0]?.total).toBe(479)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(479)
    const order = rows.map(({ gravity }) => ['law', 'policy', 'improvement'].indexOf(gravity))
    expect(order).toEqual(order.toSorted())
  })

  test('are filtered by faculty, item and measures', async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const goals = await section.finding.list({ year: 2022, item: 'ownHseGoals', pageSize: 200 })
    expect(goals.total).toBe(36)
    const without = await section.finding.list({
      year: 2022,
      item: 'ownHseGoals',
      withoutMeasure: true,
      pageSize: 200,
    })
    expect(without.total).toBe(goals.rows.filter(({ measures }) => measures === 0).length)
    const faculty = await section.finding.list({ year: 2022, within: '1600', pageSize: 200 })
    expect(faculty.rows.every(({ unit }) => unit.code.startsWith('16'))).toBe(true)
    const ofFaculty = await (
      await callerAs(own.database, 'demo-facultyManagement-1600')
    ).finding.list({ year: 2022, pageSize: 200 })
    expect(ofFaculty.total).toBe(faculty.total)
  })
})

test('reports that were handed in before there were findings get theirs, and others keep what they have', async () => {
  const findings = () =>
    own.database.transaction((trx) =>
      trx
        .selectFrom('finding')
        .where('origin', 'like', 'report:%')
        .select(['reportId', 'key', 'gravity', 'lack'])
        .orderBy('reportId')
        .orderBy('key')
        .execute(),
    )
  const catchUp = () =>
    own.database.transaction((trx) => findInEarlierReports(trx, new Date('2026-11-30T09:00:00Z')))
  const before = await findings()
  await catchUp()
  expect(await findings()).toEqual(before)

  const [lost] = before
  await own.database.transaction((trx) =>
    sql`update measure set finding_id = null, source = 'none' where finding_id in (
      select id from finding where report_id = ${lost?.reportId})`.execute(trx),
  )
  await own.database.transaction((trx) =>
    sql`delete from finding where report_id = ${lost?.reportId}`.execute(trx),
  )
  expect((await findings()).length).toBeLessThan(before.length)
  expect(await catchUp()).toBeGreaterThan(0)
  expect(await findings()).toEqual(before)
})

describe('handing in', () => {
  const reopen = () =>
    own.database.transaction((trx) =>
      sql`update report set state = 'inProgress' where unit_code = '1215' and campaign_id = (select id from campaign where year = 2026)`.execute(
        trx,
      ),
    )

  test('makes the findings, and the unit sees them at once, with the reason', async () => {
    await fillIn(own.database, history)
    const manager = await callerAs(own.database, 'demo-lineManager-1215')
    await manager.report.answer(answering(history, 'ownHseGoals', 'no'))
    await manager.report.answer(answering(history, 'radiationRoutines.exposureRegister', 'no'))
    await signBoth(own.database, history)
    await manager.report.submit(history)
    const { rows } = await manager.finding.list({ within: '1215', year: 2026 })
    const found = rows.map(({ item }) => item)
    expect(found[0]).toBe('radiationRoutines.exposureRegister')
    expect(found).toContain('ownHseGoals')
    expect(rows[0]).toMatchObject({ gravity: 'law', lack: 'absent', found: true, measures: 0 })
    expect(rows[0]?.reason.nb).toMatch(/^Dere svarte nei\./)
  })

  test('again, changed, updates them and keeps their measures', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1215')
    const { rows: before } = await manager.finding.list({ within: '1215', year: 2026 })
    const goals = before.find(({ item }) => item === 'ownHseGoals')
    await manager.measure.make({
      unitCode: '1215',
      year: 2027,
      text: 'Write down goals',
      owner: { kind: 'role', role: 'lineManager' },
      deadline: { kind: 'date', day: '2027-03-01' },
      source: 'finding',
      findingId: goals?.id ?? 0,
    })
    await reopen()
    await manager.report.answer(answering(history, 'ownHseGoals', 'yes'))
    await manager.report.answer(answering(history, 'hseActionPlan', 'no'))
    await signBoth(own.database, history)
    await manager.report.submit(history)

    const standing = (await manager.finding.list({ within: '1215', year: 2026 })).rows.map(({ item }) => item)
    expect(standing).not.toContain('ownHseGoals')
    expect(standing).toContain('hseActionPlan')
    const all = (await manager.finding.list({ within: '1215', year: 2026, alsoGone: true })).rows
    expect(all.find(({ id }) => id === goals?.id)).toMatchObject({ found: false, measures: 1 })

    await reopen()
    await manager.report.answer(answering(history, 'ownHseGoals', 'dontKnow'))
    await signBoth(own.database, history)
    await manager.report.submit(history)
    const again = (await manager.finding.list({ within: '1215', year: 2026 })).rows
    expect(again.find(({ id }) => id === goals?.id)).toMatchObject({
      lack: 'unknown',
      found: true,
      measures: 1,
    })
  })
})

test('the unit says why, the committee does not read it', async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1215')
  const [finding] = (await manager.finding.list({ within: '1215', year: 2026 })).rows
  const id = finding?.id ?? 0
  await manager.finding.explain({ id, explanation: 'We share with a hospital.' })
  const seen = async (person: string) => {
    const { rows } = await (await callerAs(own.database, person)).finding.list({ within: '1215', year: 2026 })
    return rows.find((one) => one.id === id)?.explanation
  }
  expect(await seen('demo-safetyRepresentative-1215')).toBe('We share with a hospital.')
  expect(await seen('demo-hseSection')).toBe('We share with a hospital.')
  expect(await seen('demo-committeeMember')).toBeNull()
  const other = await callerAs(own.database, 'demo-lineManager-1615')
  expect(await problemOf(other.finding.explain({ id, explanation: 'x' }))).toEqual({ kind: 'notFound' })
  const committee = callerWithRole(own.database, 'committeeMember', null)
  expect(await problemOf(committee.finding.explain({ id, explanation: 'x' }))).toEqual({ kind: 'notAllowed' })
})

test('a unit sees no other unit’s findings', async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  expect((await manager.finding.list({ within: '1215' })).total).toBe(0)
  expect((await manager.finding.list({ pageSize: 200 })).rows.every(({ unit }) => unit.code === '1615')).toBe(
    true,
  )
})

test('what a safety round finds comes in by the same door', async () => {
  const words = { nb: 'Rømningsvei', nn: 'Rømmingsveg', en: 'Escape route' }
  await own.database.transaction((trx) =>
    recordFindings(
      trx,
      [
        {
          unitCode: '1615',
          year: 2026,
          origin: 'safetyRound:1',
          findings: [
            {
              source: { kind: 'safetyRound', round: '1', point: 'escapeRoute' },
              gravity: 'law',
              lack: 'absent',
              topic: words,
              reason: words,
              suggestion: words,
              law: [],
              internalControl: [6],
              mustAct: 'lineManager',
              helpedBy: [],
              asksForReason: false,
            },
          ],
        },
      ],
      new Date('2026-05-01T09:00:00Z'),
    ),
  )
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  const { rows } = await manager.finding.list({ year: 2026, source: ['safetyRound'], internalControl: 6 })
  expect(rows).toMatchObject([{ topic: words, item: null, answer: null, gravity: 'law' }])
})
