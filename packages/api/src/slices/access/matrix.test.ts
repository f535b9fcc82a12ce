import { actions, sensitiveFields } from '@hms/domain/access'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

test('the HSE section sees every right and every sensitive field, role by role', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  const matrix = await section.access.matrix()
  expect(matrix.actions.map(({ right }) => right)).toEqual(actions)
  expect(matrix.fields.map(({ right }) => right)).toEqual(sensitiveFields)
  const handingIn = matrix.actions.find(({ right }) => right === 'report.submit')
  expect(handingIn?.scopes).toMatchObject({ lineManager: 'ownUnit', hseSection: null })
})

test('nobody else does', async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  expect(await problemOf(manager.access.matrix())).toEqual({ kind: 'notAllowed' })
})
