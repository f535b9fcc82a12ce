import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

test('everybody sees the faculties, the museum and the central administration', async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  const faculties = await manager.organisation.faculties()
  // As in demo-data/units.csv.
  expect(faculties.map(({ code }) => code)).toEqual([
    '1100',
    '1200',
    '1300',
    '1400',
    '1500',
    '1600',
    '1700',
    '1800',
    '1900',
    '2000',
  ])
  expect(faculties[5]).toEqual({
    code: '1600',
    name: {
      nb: 'Fakultet for naturvitenskap',
      nn: 'Fakultet for naturvitskap',
      en: 'Faculty of Natural Sciences',
    },
    campus: 'Havnes',
  })
})

test('nobody sees nothing', async () => {
  const nobody = await callerAs(own.database, null)
  expect(await problemOf(nobody.organisation.faculties())).toEqual({ kind: 'notSignedIn' })
})
