import { findEdition } from '@hms/domain/questionnaire/editions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

test.each([2021, 2022, 2026])('%s was run with the edition of its own year', async (year) => {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  expect(await manager.questionnaire.edition({ year })).toEqual(findEdition(String(year)))
})

test('a year that is not there has none, and nobody sees nothing', async () => {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  expect(await problemOf(manager.questionnaire.edition({ year: 1999 }))).toEqual({ kind: 'notFound' })
  const nobody = await callerAs(own.database, null)
  expect(await problemOf(nobody.questionnaire.edition({ year: 2022 }))).toEqual({ kind: 'notSignedIn' })
})
