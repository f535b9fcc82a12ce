import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { localDay } from '../../platform/clock.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const today = localDay(testClock())

describe('the results of a unit', () => {
  test('stand beside its faculty and the institution, with the base of each', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1315')
    const results = await manager.results.unit({ year: 2022, unitCode: '1315' })
    expect(results).toMatchObject({
      unit: { code: '1315' },
      faculty: { code: '1300' },
      yearBefore: 2021,
      submitted: { now: true, before: false },
      institutionHandedIn: { total: 75, answered: 69 },
      // Of the demo's file of responses: seven of the eight units of the faculty.
      facultyHandedIn: { total: 8, answered: 7 },
      facultyShown: { now: 'yes', before: 'none' },
    })
    const goals = results.items.find(({ item }) => item === 'ownHseGoals')
    // The published counts of 2022: 33 yes, of the 69 that handed in.
    expect(goals?.institution.now).toMatchObject({ base: 69, counts: { yes: 33 } })
    expect(goals?.institution.before?.base).toBe(73)
    expect(goals?.faculty.now?.base).toBe(7)
    expect(goals?.faculty.before).toBeNull()
  })

  test('are of handed in reports alone, and say so while the campaign is open', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1615')
    const results = await manager.results.unit({ year: 2026, unitCode: '1615' })
    expect(results.campaign).toMatchObject({ state: 'open', open: true })
    expect(results.submitted).toEqual({ now: false, before: true })
    expect(results.items.every(({ own: mine }) => mine.now === null)).toBe(true)
    expect(results.lacked).toEqual([])
    expect(results.institutionHandedIn).toEqual({ total: 75, answered: 40 })
    expect(results.items[0]?.institution.now?.base).toBe(40)
  })

  test('are those of the unit as the faculty sees it', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1315')
    const section = await callerAs(own.database, 'demo-hseSection')
    const query = { year: 2026, unitCode: '1315' }
    expect(await section.results.unit(query)).toEqual(await manager.results.unit(query))
    const { outcomes } = await section.committee.unitAnswers(query)
    const results = await manager.results.unit(query)
    const answers = new Map(outcomes.map((outcome) => [outcome.item, outcome]))
    for (const { item, own: mine } of results.items) {
      expect({ item, ...mine.now }).toEqual(answers.get(item))
    }
  })
})

describe('who sees which', () => {
  test.each([
    ['another unit', 'demo-lineManager-1615', '1315', 'notFound'],
    ['a unit of another faculty', 'demo-facultyManagement-1600', '1315', 'notFound'],
    ['a unit that is not there', 'demo-hseSection', '9999', 'notFound'],
    ['the committee, who reads no reports', 'demo-committeeMember', '1315', 'notAllowed'],
  ] as const)('not %s', async (_, person, unitCode, kind) => {
    const caller = await callerAs(own.database, person)
    expect(await problemOf(caller.results.unit({ year: 2022, unitCode }))).toEqual({ kind })
  })

  test('not a year that has no reports', async () => {
    const caller = await callerAs(own.database, 'demo-lineManager-1615')
    for (const year of [2021, 1999]) {
      expect(await problemOf(caller.results.unit({ year, unitCode: '1615' }))).toEqual({ kind: 'notFound' })
    }
  })

  test.each(['safetyRepresentative', 'deputySafetyRepresentative', 'hseCoordinator'] as const)(
    'a %s sees the own unit, and only that',
    async (role) => {
      const caller = callerWithRole(own.database, role, '1615')
      expect((await caller.results.unit({ year: 2022, unitCode: '1615' })).unit.code).toBe('1615')
      expect(await problemOf(caller.results.unit({ year: 2022, unitCode: '1610' }))).toEqual({
        kind: 'notFound',
      })
    },
  )
})

describe('the figures of a faculty with few units', () => {
  test('are withheld where there are no others', async () => {
    // A museum that stands by itself: it is its own faculty.
    const alone = callerWithRole(own.database, 'lineManager', '1900')
    expect((await alone.results.unit({ year: 2022, unitCode: '1900' })).facultyShown.now).toBe('tooFew')
  })

  test('are withheld while fewer than four others have handed in', async () => {
    const few = await testDatabase('demo')
    const query = { year: 2022, unitCode: '1110' }
    const manager = callerWithRole(few.database, 'lineManager', '1110')
    // All five units of the faculty handed in in 2022: the own one, and four others.
    const before = await manager.results.unit(query)
    expect(before.facultyShown.now).toBe('yes')
    expect(before.items[0]?.faculty.now?.base).toBe(5)

    await few.database.transaction((trx) =>
      sql`update report set state = 'inProgress' where unit_code = '1115'`.execute(trx),
    )
    const after = await manager.results.unit(query)
    expect(after.facultyShown.now).toBe('tooFew')
    expect(after.facultyHandedIn).toBeNull()
    expect(after.items.every(({ faculty }) => faculty.now === null)).toBe(true)
    expect(after.sections.every(({ faculty }) => faculty.now === null)).toBe(true)

    const section = await callerAs(few.database, 'demo-hseSection')
    expect((await section.results.unit(query)).facultyShown.now).toBe('yes')
    await few.drop()
  })
})

/** The database asked directly, as the application is: it withholds by itself. */
describe('the database', () => {
  const counted = (
    person: string,
    units: readonly string[],
    action: 'figures.own' | 'figures.read' = 'figures.own',
  ) =>
    own.database.actingFor({ person, action, day: today }).read(async (trx) => {
      const { rows } = await sql`
        select item from campaign, hms_count_outcomes(campaign.id, ${units}::text[]) where year = 2022`.execute(
        trx,
      )
      return rows.length
    })
  const unitsOf = (faculty: string) =>
    own.database.read(async (trx) => {
      const { rows } = await sql<{ code: string }>`
        select code from unit where parent_code = ${faculty} and reports`.execute(trx)
      return rows.map(({ code }) => code)
    })

  test("counts the own unit's whole faculty, and no part of it, no other, and nothing for another action", async () => {
    const manager = 'demo-lineManager-1615'
    const faculty = await unitsOf('1600')
    expect(await counted(manager, faculty)).toBeGreaterThan(0)
    expect(await counted(manager, faculty.toReversed())).toBeGreaterThan(0)
    expect(
      await counted(
        manager,
        faculty.filter((code) => code !== '1615'),
      ),
    ).toBe(0)
    expect(await counted(manager, faculty.slice(1))).toBe(0)
    expect(await counted(manager, await unitsOf('1700'))).toBe(0)
    expect(await counted(manager, faculty, 'figures.read')).toBe(0)
  })

  test('shows the reports of the own unit, and tells of others how many have handed in, of its own faculty', async () => {
    const as = own.database.actingFor({ person: 'demo-lineManager-1615', action: 'figures.own', day: today })
    const seen = await as.read((trx) => trx.selectFrom('report').select('unitCode').distinct().execute())
    expect(seen).toEqual([{ unitCode: '1615' }])
    for (const table of ['answer', 'submission', 'answerHistory'] as const) {
      expect(await as.read((trx) => trx.selectFrom(table).selectAll().execute())).toEqual([])
    }
    const others = (unit: string) =>
      as.read(async (trx) => {
        const { rows } = await sql`
          select others.* from campaign, hms_others_handed_in(campaign.id, ${unit}) as others where year = 2022`.execute(
          trx,
        )
        return rows
      })
    // Of the demo's file of responses: eight of the faculty's nine, and 69 in all.
    expect(await others('1615')).toEqual([{ within: 7, outside: 61 }])
    expect(await others('1315')).toEqual([{ within: 0, outside: 0 }])
  })
})
