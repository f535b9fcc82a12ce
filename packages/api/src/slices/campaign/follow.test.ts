import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const year = 2026

test('the HSE section follows all units: how they stand, who owes what, and when they did something', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  const { units, faculties } = await section.campaign.follow({ year })
  expect(units).toHaveLength(75)
  expect(faculties).toHaveLength(10)
  // As the demo has it: 40 handed in, 12 begun, two wait for a signature, 21 not begun.
  const standing = (wanted: string) => units.filter((unit) => unit.standing === wanted).length
  expect([standing('handedIn'), standing('begun'), standing('notBegun')]).toEqual([40, 12, 21])

  const laboratory = units.find(({ code }) => code === '1615')
  expect(laboratory).toMatchObject({ faculty: '1600', standing: 'begun', marks: [], deadline: '2026-12-17' })
  expect(laboratory?.owes.map(({ role, duty, names }) => [role, duty, names.length])).toEqual([
    ['lineManager', 'answer', 1],
    ['safetyRepresentative', 'answer', 1],
  ])
  expect(laboratory?.lastActivity).not.toBeNull()
  // Signed by the manager three days ago, on 20 November.
  const waiting = units.find(({ code }) => code === '1425')
  expect(waiting).toMatchObject({ standing: 'waitsForSignature', letThroughFrom: '2026-12-04' })
  expect(waiting?.owes.map(({ role, duty }) => [role, duty])).toEqual([['safetyRepresentative', 'sign']])
  expect(units.find(({ code }) => code === '1215')).toMatchObject({
    standing: 'notBegun',
    lastActivity: null,
    handedInAt: null,
  })
  const handedIn = units.find(({ code }) => code === '1315')
  expect(handedIn).toMatchObject({ standing: 'handedIn', owes: [] })
  expect(handedIn?.handedInAt).not.toBeNull()
})

test('faculty management, LHVO and HVO follow theirs', async () => {
  const management = await callerAs(own.database, 'demo-facultyManagement-1600')
  const { units, faculties } = await management.campaign.follow({ year })
  expect(units).toHaveLength(9)
  expect(faculties.map(({ code }) => code)).toEqual(['1600'])
  expect((await management.campaign.list())[0]).toMatchObject({ year, units: { total: 9 } })
  expect((await management.campaign.details({ year })).change).toBeNull()

  const local = callerWithRole(own.database, 'localChiefSafetyRepresentative', '1600')
  expect((await local.campaign.follow({ year })).units).toHaveLength(9)
  const chief = await callerAs(own.database, 'demo-chiefSafetyRepresentative')
  expect((await chief.campaign.follow({ year })).units).toHaveLength(75)
})

test('nobody else does', async () => {
  for (const [role, unit] of [
    ['lineManager', '1615'],
    ['committeeMember', null],
  ] as const) {
    const other = callerWithRole(own.database, role, unit)
    expect(await problemOf(other.campaign.follow({ year }))).toEqual({ kind: 'notAllowed' })
    expect(await problemOf(other.campaign.list())).toEqual({ kind: 'notAllowed' })
  }
  const section = await callerAs(own.database, 'demo-hseSection')
  expect(await problemOf(section.campaign.follow({ year: 1999 }))).toEqual({ kind: 'notFound' })
})
