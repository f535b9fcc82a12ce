import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callerAs, testOrigin } from '../../../test/caller.ts'
import { answering } from '../../../test/entries.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { recordEvent } from './record-event.ts'
import type { TraceEnds } from './verify-trace.ts'
import { verifyTrace } from './verify-trace.ts'

let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase('demo')
  await recordSome()
})
afterEach(() => own.drop())

const verified = (atOnce?: number, kept?: TraceEnds) =>
  own.database.read((trx) => verifyTrace(trx, { ...(atOnce && { atOnce }), ...(kept && { kept }) }))

/** Three streams of three events with content, and one of a report with an answer. */
async function recordSome(): Promise<void> {
  const by = { actor: 'somebody', at: testClock(), origin: testOrigin }
  for (const stream of ['a', 'b', 'c']) {
    await own.database.transaction(async (trx) => {
      for (const name of ['one', 'two', 'three']) {
        await recordEvent(trx, by, { stream, action: 'thing.name', subject: 'thing:1', after: { name } })
      }
    })
  }
  const manager = await callerAs(own.database, 'demo-lineManager-1215')
  await manager.report.answer(answering({ year: 2026, unitCode: '1215' }, 'ownHseGoals', 'yes'))
}

/** As whoever owns the tables can, who takes the triggers away first. */
async function tamper(statement: string): Promise<void> {
  await own.database.transaction(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx)
    await sql.raw(statement).execute(trx)
  })
}

test.each([undefined, 1, 2, 4])(
  'an untouched trace is whole, however it is read (%s at a time)',
  async (atOnce) => {
    expect(await verified(atOnce)).toMatchObject({ streams: 4, events: 10, breaks: [] })
  },
)

test('content and origin that were erased break nothing', async () => {
  await own.database.transaction(async (trx) => {
    await trx.deleteFrom('auditContent').where('stream', '=', 'b').execute()
    await trx.deleteFrom('auditOrigin').where('seq', '=', 2).execute()
  })
  expect((await verified()).breaks).toEqual([])
})

describe('tampering by the owner shows, with stream and number:', () => {
  const cases: readonly (readonly [string, object])[] = [
    [
      `update audit_event set actor = 'other' where stream = 'b' and seq = 2`,
      { stream: 'b', seq: 2, kind: 'wrongHash' },
    ],
    [
      `update audit_event set what = what || '{"more": 1}' where stream = 'a' and seq = 3`,
      { stream: 'a', seq: 3, kind: 'wrongHash' },
    ],
    [
      `update audit_event set at = at + interval '1 millisecond' where stream = 'c' and seq = 1`,
      { stream: 'c', seq: 1, kind: 'wrongHash' },
    ],
    [`delete from audit_event where stream = 'b' and seq = 2`, { stream: 'b', seq: 2, kind: 'missing' }],
    [`delete from audit_event where stream = 'b' and seq = 1`, { stream: 'b', seq: 1, kind: 'missing' }],
    [
      `update audit_content set after = '{"name": "other"}' where stream = 'c' and seq = 3`,
      { stream: 'c', seq: 3, kind: 'wrongContent' },
    ],
    [
      `update audit_origin set origin = '{"request": "x", "client": "phone"}' where stream = 'a' and seq = 1`,
      { stream: 'a', seq: 1, kind: 'wrongOrigin' },
    ],
    [
      `update answer_history set value = 'no' where audit_seq = 1`,
      { stream: 'report:2026:1215', seq: 1, kind: 'otherHistory' },
    ],
    [
      `delete from answer_history where audit_seq = 1`,
      { stream: 'report:2026:1215', seq: 1, kind: 'otherHistory' },
    ],
    [
      `update answer_history set answered_by = 'demo-hseSection' where audit_seq = 1`,
      { stream: 'report:2026:1215', seq: 1, kind: 'otherHistory' },
    ],
  ]
  test.each(cases)('%s', async (statement, expected) => {
    await tamper(statement)
    for (const atOnce of [undefined, 2]) expect((await verified(atOnce)).breaks).toEqual([expected])
  })
})

describe('with the ends that were kept elsewhere', () => {
  test('what came since is no break', async () => {
    const { ends } = await verified()
    expect(Object.keys(ends)).toEqual(['a', 'b', 'c', 'report:2026:1215'])
    await recordSome()
    for (const atOnce of [undefined, 2]) expect((await verified(atOnce, ends)).breaks).toEqual([])
  })

  test.each([
    ['an end that was cut off', `delete from audit_event where stream = 'b' and seq = 3`, 'b'],
    ['a stream that is gone', `delete from audit_event where stream = 'c'`, 'c'],
  ])('%s shows', async (_, statement, stream) => {
    const { ends } = await verified()
    await tamper(statement)
    expect((await verified()).breaks).toEqual([])
    expect((await verified(2, ends)).breaks).toEqual([{ stream, seq: 3, kind: 'wrongHead' }])
  })
})
