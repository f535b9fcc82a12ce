import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../test/database.ts'
import { testDatabase } from '../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase()
})
afterAll(() => own.drop())

async function valueOf(expression: string): Promise<unknown> {
  const { rows } = await own.database.read((trx) =>
    sql.raw<{ value: unknown }>(`select ${expression} as value`).execute(trx),
  )
  return rows[0]?.value
}

test.each([
  ['9007199254740991::bigint', Number.MAX_SAFE_INTEGER],
  ['count(*) from (values (1), (2)) as v', 2],
  ['12.5::numeric', 12.5],
  ["'2026-03-29'::date", '2026-03-29'],
  ["'2026-11-23T09:00:00+01:00'::timestamptz", new Date('2026-11-23T08:00:00Z')],
  ['true', true],
  ['\'{"a_key": {"inner_key": 1}}\'::jsonb', { a_key: { inner_key: 1 } }],
])('%s', async (expression, expected) => {
  const [value, rest] = expression.split(' from ')
  expect(await valueOf(rest ? `(select ${value} from ${rest})` : expression)).toEqual(expected)
})

test('a whole number that a JavaScript number cannot hold is a fault, and not another number', async () => {
  await expect(valueOf('9007199254740993::bigint')).rejects.toThrow('too large')
})
