import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../test/database.ts'
import { testDatabase } from '../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase()
})
afterAll(() => own.drop())

const lab = {
  code: '1',
  name: { nb: 'Lab', nn: 'Lab', en: 'Lab' },
  kind: 'department' as const,
  parentCode: null,
  campus: 'A',
  reports: true,
}

test('what is written in a transaction is there after it, and a failed one leaves nothing', async () => {
  await own.database.transaction((trx) => trx.insertInto('unit').values(lab).execute())
  const refused = own.database.transaction(async (trx) => {
    await trx
      .insertInto('unit')
      .values({ ...lab, code: '2' })
      .execute()
    throw new Error('changed my mind')
  })
  await expect(refused).rejects.toThrow('changed my mind')
  const units = await own.database.read((trx) => trx.selectFrom('unit').selectAll().execute())
  expect(units).toEqual([lab])
})

test('what only reads cannot change anything', async () => {
  const attempt = own.database.read((trx) => trx.deleteFrom('unit').execute())
  await expect(attempt).rejects.toThrow('read-only transaction')
})

test('migrating again changes nothing', async () => {
  expect(await own.database.migrate()).toEqual([])
})
