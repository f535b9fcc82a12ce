import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { at, hseSection } from '../../../test/next-campaign.ts'

let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase('demo')
})
afterEach(() => own.drop())

const year = 2027
const day = '2026-11-23'

describe('a draft', () => {
  test('is proposed as the campaign before it was, with the units of today', async () => {
    const section = await hseSection(own, day)
    await own.database.transaction(async (trx) => {
      // Not with in 2026, though the organisation says that it reports; and one that was not there then.
      const id = trx.selectFrom('campaign').where('year', '=', 2026).select('id')
      await trx
        .updateTable('campaignUnit')
        .set({ reports: false })
        .where('campaignId', '=', id)
        .where('code', '=', '1615')
        .execute()
      const name = { nb: 'Nytt institutt', nn: 'Nytt institutt', en: 'New department' }
      const unit = { code: '1699', name, kind: 'department' as const, parentCode: '1600', campus: 'Havnes' }
      await trx
        .insertInto('unit')
        .values({ ...unit, reports: true })
        .execute()
    })
    expect(await section.campaign.create({ year })).toEqual({ year })

    // The demo's campaign of 2026 opened on 19 October, has its deadline on 17 December, and no closing.
    expect(await section.campaign.details({ year })).toMatchObject({
      state: 'draft',
      edition: '2026',
      opensOn: '2027-10-19',
      deadline: '2027-12-17',
      closesAt: '2027-12-31',
      reminderDays: [-14, -3, 1, 7],
      // 75, less the one, and the new one.
      units: { total: 75, handedIn: 0 },
      change: { next: { move: 'announce', obstacles: [] }, editions: ['2026', '2022', '2021'] },
    })
    const { units, sinceLast } = await section.campaign.units({ year })
    const reports = (code: string) => units.find((unit) => unit.code === code)?.reports
    expect([reports('1615'), reports('1699')]).toEqual([false, true])
    expect(sinceLast).toMatchObject({ year: 2026, changes: [{ kind: 'added', code: '1699' }] })
  })

  test('made twice, also at the same time, is made once', async () => {
    const section = await hseSection(own, day)
    await Promise.all([section.campaign.create({ year }), section.campaign.create({ year })])
    await section.campaign.create({ year })
    const made = await section.audit.search({ action: 'campaign.create' })
    expect(made.events).toHaveLength(1)
  })

  test('is there for nobody else', async () => {
    const section = await hseSection(own, day)
    await section.campaign.create({ year })
    expect((await section.campaign.list()).map((campaign) => [campaign.year, campaign.state])).toEqual([
      [2027, 'draft'],
      [2026, 'open'],
      [2022, 'closed'],
    ])
    const chief = await callerAs(own.database, 'demo-chiefSafetyRepresentative')
    expect((await chief.campaign.list()).map((campaign) => campaign.year)).toEqual([2026, 2022])
    expect(await problemOf(chief.campaign.details({ year }))).toEqual({ kind: 'notFound' })
    expect(await problemOf(chief.campaign.follow({ year }))).toEqual({ kind: 'notFound' })
    const manager = await callerAs(own.database, 'demo-lineManager-1615')
    expect((await manager.campaign.years()).map((each) => each.year)).not.toContain(year)
    expect(await manager.report.mine()).not.toContainEqual(expect.objectContaining({ year }))
  })

  test('can be run with another published edition, and can be thrown away', async () => {
    const section = await hseSection(own, day)
    await section.campaign.create({ year })
    expect(await section.campaign.setEdition({ year, edition: '2022' })).toEqual({ edition: '2022' })
    expect((await section.campaign.preview({ year })).edition.id).toBe('2022')
    expect(await problemOf(section.campaign.setEdition({ year, edition: '1999' }))).toEqual({
      kind: 'notFound',
    })

    await section.campaign.discard({ year })
    expect(await problemOf(section.campaign.details({ year }))).toEqual({ kind: 'notFound' })
    expect(await problemOf(section.campaign.discard({ year }))).toEqual({ kind: 'notFound' })
    expect(await problemOf(section.campaign.discard({ year: 2026 }))).toEqual({
      kind: 'campaignState',
      state: 'open',
    })
  })
})

test.each([
  [2026, 'yearTaken'],
  [2022, 'yearTaken'],
  // Published figures alone.
  [2021, 'yearTaken'],
  // Before the first edition.
  [2019, 'notFound'],
])('there is no new campaign of %i: %s', async (taken, kind) => {
  const section = await hseSection(own, day)
  expect(await problemOf(section.campaign.create({ year: taken }))).toEqual({ kind })
})

test('only the HSE section runs campaigns', async () => {
  for (const [role, unit] of [
    ['lineManager', '1615'],
    ['facultyManagement', '1600'],
    ['chiefSafetyRepresentative', null],
    ['committeeMember', null],
  ] as const) {
    const other = callerWithRole(own.database, role, unit)
    const calls = [
      other.campaign.create({ year }),
      other.campaign.units({ year: 2026 }),
      other.campaign.preview({ year: 2026 }),
      other.campaign.move({ year: 2026, move: 'close' }),
      other.campaign.setUnits({ year: 2026, codes: ['1615'], reports: false, reason: 'x' }),
    ]
    const problems = await Promise.all(calls.map(problemOf))
    expect([role, problems]).toEqual([role, calls.map(() => ({ kind: 'notAllowed' }))])
  }
  const nobody = await callerAs(own.database, null, at(day))
  expect(await problemOf(nobody.campaign.create({ year }))).toEqual({ kind: 'notSignedIn' })
})
