import type pg from 'pg'
import { expect, test } from 'vitest'
import { withFewTrips } from './few-trips.ts'

/** A connection that notes what is sent on it. */
async function connection() {
  const sent: unknown[] = []
  const client = {
    query: (what: unknown) => {
      sent.push(what)
      const result = { command: 'SELECT', rows: [], rowCount: 0 }
      return Promise.resolve(
        typeof what === 'string' ? [result, { ...result, rows: [{ last: true }] }] : result,
      )
    },
    release: () => undefined,
  }
  const pool = { options: {}, connect: () => Promise.resolve(client) } as unknown as pg.Pool
  return { sent, client: await withFewTrips(pool).connect() }
}

test('the beginning of a transaction goes along with its first statement, whose result it is', async () => {
  const { sent, client } = await connection()
  await client.query('begin', [])
  expect(sent).toEqual([])
  const { rows } = await client.query(`select set_config('a', 'b', true)`, [])
  expect(sent).toEqual([`begin; select set_config('a', 'b', true)`])
  expect(rows).toEqual([{ last: true }])
})

test('a first statement with parameters comes after the beginning', async () => {
  const { sent, client } = await connection()
  await client.query('start transaction read only', [])
  await client.query('select $1', [1])
  expect(sent).toEqual([
    { text: 'start transaction read only', values: [] },
    { text: 'select $1', values: [1] },
  ])
})

test('a transaction that is taken back before anything was done ends as it began', async () => {
  const { sent, client } = await connection()
  await client.query('begin', [])
  await client.query('rollback', [])
  expect(sent).toEqual(['begin; rollback'])
})

test('what comes for the third time is prepared, under a name of its own', async () => {
  const { sent, client } = await connection()
  for (const text of ['select $1', 'select -$1']) {
    for (let time = 0; time < 3; time += 1) await client.query(text, [time])
  }
  const once = undefined
  expect(sent.map((query) => (query as { name?: string }).name)).toEqual(
    [once, once, 'hms_1'].concat([once, once, 'hms_2']),
  )
})
