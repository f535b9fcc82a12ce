import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

test.each([
  ['ownHseGoals.yes', 33, 42, 0],
  ['ownHseGoals.lacking', 42, 33, 0],
  ['responseRate', 69, 6, 0],
  // 22 of 75 had radiation sources in 2022; one of them left this row blank, 6 said that it did not apply.
  ['radiationRoutines.healthExamination.yes', 12, 3, 60],
])(
  'the units of %s are its numerator, the rest of its base, and those left out',
  async (id, counted, rest, out) => {
    const committee = await callerAs(own.database, 'demo-committeeMember')
    const found = await committee.indicator.units({ year: 2022, indicator: id })

    expect(found.indicator).toMatchObject({ id, numerator: counted, base: counted + rest })
    expect(found.counted).toHaveLength(counted)
    expect(found.inBaseNotCounted).toHaveLength(rest)
    expect(found.leftOut).toHaveLength(out)
    expect(found.hidden).toBe(0)
  },
)

test('it is said why a unit is left out', async () => {
  const committee = await callerAs(own.database, 'demo-committeeMember')
  const { leftOut } = await committee.indicator.units({
    year: 2022,
    indicator: 'radiationRoutines.healthExamination.yes',
  })
  const reasons = Map.groupBy(leftOut, ({ reason }) => reason)
  const counts = Object.fromEntries([...reasons].map(([reason, units]) => [reason, units.length]))
  // 75 units: 6 silent, 47 of the 69 without radiation sources, 1 blank and 6 "not applicable" among the other 22.
  expect(counts).toEqual({ notSubmitted: 6, notShown: 47, blank: 1, notYesOrNo: 6 })
})

test('a faculty sees its own units of a figure, and how many are hidden', async () => {
  const management = await callerAs(own.database, 'demo-facultyManagement-1600')
  const found = await management.indicator.units({ year: 2022, indicator: 'ownHseGoals.yes' })
  const seen = [...found.counted, ...found.inBaseNotCounted]
  expect(seen).toHaveLength(9)
  expect(seen.every(({ unit }) => unit.faculty === '1600')).toBe(true)
  expect(found.hidden).toBe(66)
  expect(found.indicator).toMatchObject({ numerator: 33, base: 75 })
})

test('a local chief safety representative sees the units of the campus', async () => {
  const local = await callerAs(own.database, 'demo-localChiefSafetyRepresentative-Østvik')
  const found = await local.indicator.units({ year: 2022, indicator: 'responseRate' })
  const codes = [...found.counted, ...found.inBaseNotCounted].map(({ unit }) => unit.code).toSorted()
  // The units with campus Østvik in demo-data/units.csv.
  expect(codes).toEqual(['1115', '1330', '1440', '1540', '1730'])
})

test.each([
  [2021, 'ownHseGoals.yes', 'noUnitsBehind'],
  [2022, 'noSuch.figure', 'notFound'],
  [1999, 'ownHseGoals.yes', 'notFound'],
] as const)('%s %s: %s', async (year, indicator, kind) => {
  const committee = await callerAs(own.database, 'demo-committeeMember')
  expect(await problemOf(committee.indicator.units({ year, indicator }))).toEqual({ kind })
})

test.each(['lineManager', 'safetyRepresentative', 'occupationalHealth'] as const)(
  'single units are not for %s',
  async (role) => {
    const caller = callerWithRole(own.database, role, '1615')
    const call = caller.indicator.units({ year: 2022, indicator: 'ownHseGoals.yes' })
    expect(await problemOf(call)).toEqual({ kind: 'notAllowed' })
  },
)
