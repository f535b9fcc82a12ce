import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

test('of 2022: 69 of 75, by faculty, and the six that are missing', async () => {
  const committee = await callerAs(own.database, 'demo-committeeMember')
  const overview = await committee.committee.overview({ year: 2022 })

  expect(overview).toMatchObject({
    state: 'closed',
    // As printed in the report of 2022.
    deadline: '2023-01-06',
    units: { total: 75, answered: 69 },
  })
  expect(overview.notSubmitted).toHaveLength(6)
  // Eight faculties, the central administration and the museum, as in demo-data/units.csv.
  expect(overview.byFaculty.map(({ faculty, total }) => [faculty.code, total])).toEqual([
    ['1100', 5],
    ['1200', 7],
    ['1300', 8],
    ['1400', 9],
    ['1500', 9],
    ['1600', 9],
    ['1700', 8],
    ['1800', 9],
    ['1900', 1],
    ['2000', 10],
  ])
  const answered = overview.byFaculty.reduce((sum, faculty) => sum + faculty.answered, 0)
  expect(answered).toBe(69)
})

test('of one faculty', async () => {
  const management = await callerAs(own.database, 'demo-facultyManagement-1600')
  const overview = await management.committee.overview({ year: 2026, faculty: '1600' })
  expect(overview.units.total).toBe(9)
  expect(overview.byFaculty.map(({ faculty }) => faculty.code)).toEqual(['1600'])
  expect(overview.notSubmitted).toContainEqual(
    expect.objectContaining({ code: '1615', faculty: '1600', state: 'inProgress' }),
  )
})

test('everybody sees how many, and single units only as far as their rights reach', async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  const overview = await manager.committee.overview({ year: 2026 })
  expect(overview.units).toEqual({ total: 75, answered: 40 })
  expect(overview.notSubmitted).toEqual([])

  const management = await callerAs(own.database, 'demo-facultyManagement-1600')
  const { notSubmitted } = await management.committee.overview({ year: 2026 })
  expect(new Set(notSubmitted.map(({ faculty }) => faculty))).toEqual(new Set(['1600']))
})

test('is refused to nobody, for another faculty, and for years without reports', async () => {
  const nobody = await callerAs(own.database, null)
  expect(await problemOf(nobody.committee.overview({ year: 2026 }))).toEqual({ kind: 'notSignedIn' })
  const management = callerWithRole(own.database, 'facultyManagement', '1600')
  const other = management.committee.overview({ year: 2026, faculty: '1700' })
  expect(await problemOf(other)).toEqual({ kind: 'notFound' })
  expect(await problemOf(management.committee.overview({ year: 2021 }))).toEqual({ kind: 'noUnitsBehind' })
  expect(await problemOf(management.committee.overview({ year: 1999 }))).toEqual({ kind: 'notFound' })
})
