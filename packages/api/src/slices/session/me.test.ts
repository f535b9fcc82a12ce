import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, callerWithRole } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

test('says who is signed in, where, and that it is a demo', async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  expect(await manager.session.me()).toMatchObject({
    person: {
      id: 'demo-lineManager-1615',
      name: {
        nb: 'Linjeleder, Institutt for bioteknologi',
        nn: 'Linjeleiar, Institutt for bioteknologi',
        en: 'Line manager, Department of Biotechnology',
      },
      roles: [{ role: 'lineManager', unit: { code: '1615', name: { en: 'Department of Biotechnology' } } }],
      readsReports: true,
    },
    institution: { name: { nb: 'Universitetet i Havnes' } },
    demo: true,
  })
})

test('a role for the institution has no unit', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  expect((await section.session.me())?.person.roles).toEqual([{ role: 'hseSection', unit: null }])
})

test('a committee member reads no reports', async () => {
  const member = await callerAs(own.database, 'demo-committeeMember')
  expect((await member.session.me())?.person.readsReports).toBe(false)
})

test('nobody is nobody', async () => {
  const nobody = await callerAs(own.database, null)
  expect(await nobody.session.me()).toBeNull()
})

test('an installation of its own is no demo, and has general words as long as it sets none', async () => {
  const empty = await testDatabase()
  const me = await callerWithRole(empty.database, 'hseSection', null).session.me()
  expect(me?.demo).toBe(false)
  expect(me?.institution.name.nb).toBe('Virksomheten')
  await empty.drop()
})
