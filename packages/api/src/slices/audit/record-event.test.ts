import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testOrigin } from '../../../test/caller.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import type { Deed } from './record-event.ts'
import { recordEvent } from './record-event.ts'
import { verifyTrace } from './verify-trace.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase()
})
afterAll(() => own.drop())

const emptyEvent = {
  at: testClock(),
  actor: null,
  action: 'x',
  subject: 'x',
  what: '{}',
  contentHash: null,
  hash: 'x',
}

const by = { actor: 'somebody', at: testClock(), origin: testOrigin }
const deed = (stream: string, more: Partial<Deed> = {}): Deed => ({
  stream,
  action: 'thing.change',
  subject: 'thing:1',
  ...more,
})

function record(stream: string, more: Partial<Deed> = {}): Promise<number> {
  return own.database.transaction((trx) => recordEvent(trx, by, deed(stream, more)))
}

function eventsOf(stream: string) {
  return own.database.read((trx) =>
    trx.selectFrom('auditEvent').where('stream', '=', stream).orderBy('seq').selectAll().execute(),
  )
}

const verified = () => own.database.read((trx) => verifyTrace(trx))

test('says who did what, when, and to what; each event follows on the one before', async () => {
  expect(await record('first', { what: { size: 3 }, before: { name: 'A' }, after: ['B', null] })).toBe(1)
  expect(await record('first')).toBe(2)

  const [one, two] = await eventsOf('first')
  expect(one).toMatchObject({
    at: testClock(),
    actor: 'somebody',
    action: 'thing.change',
    subject: 'thing:1',
    what: { size: 3, origin: expect.stringMatching(/^[\da-f]{64}$/) },
    previousHash: null,
  })
  expect(two).toMatchObject({ contentHash: null, previousHash: one?.hash })
  const [content] = await own.database.read((trx) => trx.selectFrom('auditContent').selectAll().execute())
  expect(content).toMatchObject({ stream: 'first', seq: 1, before: { name: 'A' }, after: ['B', null] })
})

test('what is personal is not in the chain itself', async () => {
  await record('secret', { before: { name: 'Kari' }, after: { name: 'Ola' } })
  const chain = JSON.stringify(await eventsOf('secret'))
  for (const personal of ['Kari', 'Ola', testOrigin.client]) expect(chain).not.toContain(personal)
})

test('is undone with what it tells about', async () => {
  const undone = own.database.transaction(async (trx) => {
    await recordEvent(trx, by, deed('undone'))
    throw new Error('changed my mind')
  })
  await expect(undone).rejects.toThrow('changed my mind')
  expect(await eventsOf('undone')).toEqual([])
})

test('many writers at once make one chain, without a fork or a gap', async () => {
  const writers = Array.from({ length: 40 }, (_, index) => record(`busy:${index % 2}`))
  const numbers = await Promise.all(writers)
  expect(numbers.toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 40 }, (_, index) => Math.floor(index / 2) + 1),
  )
  expect((await verified()).breaks).toEqual([])
})

test('two processes that hold the end of the same stream take turns', async () => {
  const { promise: written, resolve: nowWritten } = Promise.withResolvers<void>()
  const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>()
  const first = own.database.transaction(async (trx) => {
    await recordEvent(trx, by, deed('turns'))
    nowWritten()
    await mayEnd
  })
  await written
  const second = record('turns')
  const elsewhere = await record('other turns')
  end()
  await first
  expect([elsewhere, await second]).toEqual([1, 2])
})

describe('the database refuses, even to the owner,', () => {
  const attempts: Readonly<Record<string, string>> = {
    'to change an event': `update audit_event set action = 'other'`,
    'to delete an event': `delete from audit_event`,
    'to empty the trace': `truncate audit_event cascade`,
    'to change what was there before': `update audit_content set before = '{}'`,
    'to change from where it was done': `update audit_origin set origin = '{}'`,
  }
  test.each(Object.entries(attempts))('%s', async (_, statement) => {
    const attempt = own.database.transaction((trx) => sql.raw(statement).execute(trx))
    await expect(attempt).rejects.toThrow('are never changed')
  })

  test.each([
    [1, null],
    [3, 'some other hash'],
    [9, null],
  ])('an event that does not follow: number %i after %s', async (seq, previousHash) => {
    const attempt = own.database.transaction((trx) =>
      trx
        .insertInto('auditEvent')
        .values({ ...emptyEvent, stream: 'first', seq, previousHash })
        .execute(),
    )
    await expect(attempt).rejects.toThrow(/does not follow|duplicate key/)
  })
})
