import { expect, test } from 'vitest'
import { callerAs } from '../test/caller.ts'
import { testDatabase } from '../test/database.ts'
test('x', async () => {
  const own = await testDatabase('demo')
  const f = await callerAs(own.database, 'demo-facultyManagement-1600')
  const all = await f.committee.map({ year: 2022 })
  const some = await f.committee.map({ year: 2022, faculty: '1600' })
  console.log('MAP', all.units.length, some.units.length)
  const c = await callerAs(own.database, 'demo-committeeMember')
  const t0 = performance.now()
  console.log('MAP2', (await c.committee.map({ year: 2022 })).units.length, performance.now() - t0)
  expect(1).toBe(1)
  await own.drop()
})
