import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

test('the years of reports and the published year, the newest first', async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  const ofReports = { source: 'reports', units: { total: 75, answered: 40 } }
  expect(await manager.campaign.years()).toEqual([
    { ...ofReports, year: 2026, edition: '2026', state: 'open', deadline: '2026-12-17' },
    {
      ...ofReports,
      year: 2022,
      edition: '2022',
      state: 'closed',
      deadline: '2023-01-06',
      units: { total: 75, answered: 69 },
    },
    {
      year: 2021,
      edition: '2021',
      source: 'published',
      state: null,
      deadline: null,
      units: { total: 75, answered: 73 },
    },
  ])
})

test('a campaign that is still being prepared is not there', async () => {
  const copy = await testDatabase('demo')
  await copy.database.transaction((trx) =>
    trx.updateTable('campaign').set({ state: 'draft' }).where('year', '=', 2026).execute(),
  )
  const manager = callerWithRole(copy.database, 'lineManager', '1615')
  expect((await manager.campaign.years()).map(({ year }) => year)).toEqual([2022, 2021])
  await copy.drop()
})

test('a new installation has none', async () => {
  const empty = await testDatabase()
  expect(await callerWithRole(empty.database, 'hseSection', null).campaign.years()).toEqual([])
  await empty.drop()
})

test('nobody sees nothing', async () => {
  const nobody = await callerAs(own.database, null)
  expect(await problemOf(nobody.campaign.years())).toEqual({ kind: 'notSignedIn' })
})
