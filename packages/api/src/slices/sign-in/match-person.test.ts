import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { matchPerson } from './match-person.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

test('a first sign-in in two browsers at once is the same person in both', async () => {
  const { id, principalName } = await own.database.read((trx) =>
    trx
      .selectFrom('person')
      .where('principalName', 'is not', null)
      .where('subject', 'is', null)
      .select(['id', 'principalName'])
      .executeTakeFirstOrThrow(),
  )
  const account = { subject: 'https://idp.example.org|same', principalName }
  const bothLooked = Promise.withResolvers<void>()

  const matches = await Promise.all([
    own.database.transaction(async (trx) => {
      const match = await matchPerson(trx, account)
      await bothLooked.promise
      return match
    }),
    own.database.transaction(async (trx) => {
      // Has looked for the account before the other transaction ends, and waits for its lock.
      setTimeout(bothLooked.resolve, 200)
      return matchPerson(trx, account)
    }),
  ])

  expect(matches.map((match) => match?.personId)).toEqual([id, id])
  expect(matches.filter((match) => match?.isFirst)).toHaveLength(1)
})
