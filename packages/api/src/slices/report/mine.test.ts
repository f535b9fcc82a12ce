import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

test("one's own reports: what can be filled in first, then the newest", async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  const mine = await manager.report.mine()

  expect(mine).toMatchObject([
    {
      unit: { code: '1615' },
      year: 2026,
      state: 'inProgress',
      deadline: '2026-12-17',
      submittedAt: null,
      late: false,
    },
    {
      unit: { code: '1615' },
      year: 2022,
      state: 'submitted',
      submittedAt: '2022-12-29T14:13:00.000Z',
      late: false,
    },
  ])
  const opened = await manager.report.open({ year: 2026, unitCode: '1615' })
  expect(mine[0]?.progress.answered).toBe(Object.keys(opened.answers).length)
})

test('somebody with two units sees both', async () => {
  const caller = callerWithRole(own.database, 'lineManager', '1215')
  expect((await caller.report.mine()).map(({ unit, year }) => [unit.code, year])).toEqual([
    ['1215', 2026],
    ['1215', 2022],
  ])
})

test('who only reads others has none of their own', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  expect(await section.report.mine()).toEqual([])
})

test('it is refused to nobody, and to those who read no reports', async () => {
  const nobody = await callerAs(own.database, null)
  expect(await problemOf(nobody.report.mine())).toEqual({ kind: 'notSignedIn' })
  const member = await callerAs(own.database, 'demo-committeeMember')
  expect(await problemOf(member.report.mine())).toEqual({ kind: 'notAllowed' })
})
