import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

test("a faculty gets all its units' results, which add up to its figures", async () => {
  const management = await callerAs(own.database, 'demo-facultyManagement-1600')
  const query = { year: 2022, faculty: '1600' }
  const results = await management.results.faculty(query)
  const figures = await management.indicator.figures(query)
  expect(results.members).toHaveLength(9)
  expect(results.hidden).toBe(0)
  expect(results.members.filter(({ state }) => state === 'submitted')).toHaveLength(8)
  expect(results.units.filter(({ submitted }) => submitted)).toHaveLength(8)

  const goals = figures.tables.find(({ question }) => question === 'ownHseGoals')
  const lacked = results.lacked.find(({ item }) => item === 'ownHseGoals')
  const no = goals?.counts.find(({ answer }) => answer === 'no')?.count
  expect(no).toBeGreaterThan(0)
  expect(lacked?.share).toEqual({ numerator: no, denominator: 8, base: 'applicableUnits' })
  expect(lacked?.units).toEqual(
    results.members
      .filter(({ outcomes }) =>
        outcomes.some(({ item, answer }) => item === 'ownHseGoals' && answer === 'no'),
      )
      .map(({ code }) => code),
  )
})

test('the next year tells what became better and worse in each unit', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  const results = await section.results.faculty({ year: 2026, faculty: '1300' })
  expect(results).toMatchObject({ yearBefore: 2022, state: 'open' })
  for (const { unit, better, worse } of results.units) {
    const beside = await section.results.unit({ year: 2026, unitCode: unit })
    const of = (change: string) =>
      beside.items.filter((item) => item.change === change).map(({ item }) => item)
    expect([unit, better, worse]).toEqual([unit, of('better'), of('worse')])
  }
  expect(results.units.some(({ better }) => better.length > 0)).toBe(true)
})

test('there is no year before of published counts: no units stand behind them', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  const results = await section.results.faculty({ year: 2022, faculty: '1300' })
  expect(results.yearBefore).toBeNull()
  expect(results.lacked.every(({ before }) => before === null)).toBe(true)
})

test('a campus sees its own units of a faculty, and how many it does not', async () => {
  const campus = callerWithRole(own.database, 'localChiefSafetyRepresentative', null, 'Havnes')
  const results = await campus.results.faculty({ year: 2022, faculty: '1100' })
  // One of the five units lies on another campus.
  expect(results.members).toHaveLength(4)
  expect(results.units).toHaveLength(4)
  expect(results.hidden).toBe(1)
})

test('is closed to units, to other faculties, and where there is nothing', async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  expect(await problemOf(manager.results.faculty({ year: 2022, faculty: '1600' }))).toEqual({
    kind: 'notAllowed',
  })
  const management = await callerAs(own.database, 'demo-facultyManagement-1600')
  expect(await problemOf(management.results.faculty({ year: 2022, faculty: '1700' }))).toEqual({
    kind: 'notFound',
  })
  const committee = await callerAs(own.database, 'demo-committeeMember')
  expect(await problemOf(committee.results.faculty({ year: 2022, faculty: '9999' }))).toEqual({
    kind: 'notFound',
  })
  expect(await problemOf(committee.results.faculty({ year: 2021, faculty: '1600' }))).toEqual({
    kind: 'noUnitsBehind',
  })
})
