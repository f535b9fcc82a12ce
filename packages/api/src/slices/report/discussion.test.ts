import { randomUUID } from 'node:crypto'
import { formatStamp } from '@hms/domain/register'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const item = 'ownHseGoals'
const report = { year: 2026, unitCode: '1215' }
const submitted = { year: 2026, unitCode: '1315' }
const manager = () => callerAs(own.database, 'demo-lineManager-1215')
const representative = () => callerAs(own.database, 'demo-safetyRepresentative-1215')

let seconds = 0
function remark() {
  const wall = testClock().getTime() - 60_000 + ++seconds * 1000
  return { ...report, item, id: randomUUID(), stamp: formatStamp({ wall, counter: 0, writer: 'device' }) }
}

async function commentsOf(caller: Awaited<ReturnType<typeof manager>>) {
  return (await caller.report.open(report)).discussions[item]?.comments ?? []
}

const first = { ...remark(), text: 'We have no goals of our own' }

test('a comment is there for the other, once however often it is sent', async () => {
  expect((await (await manager()).report.comment(first)).kind).toBe('saved')
  expect((await (await manager()).report.comment(first)).kind).toBe('alreadySaved')
  expect(await commentsOf(await representative())).toEqual([
    {
      id: first.id,
      text: first.text,
      by: expect.objectContaining({ role: 'lineManager' }),
      mine: false,
      at: new Date(testClock().getTime() - 59_000).toISOString(),
      earlier: [],
    },
  ])
  expect((await commentsOf(await manager()))[0]?.mine).toBe(true)
})

test('a comment is changed by its author alone, and what it said before stays', async () => {
  const changed = { ...remark(), comment: first.id, text: 'We have two' }
  await (await manager()).report.comment(changed)
  expect((await commentsOf(await representative()))[0]).toMatchObject({
    text: 'We have two',
    earlier: [{ text: first.text }],
  })
  const other = (await representative()).report.comment({ ...remark(), comment: first.id, text: 'No' })
  expect(await problemOf(other)).toEqual({ kind: 'notFound' })
  const reused = (await representative()).report.comment({ ...first, text: 'No' })
  expect(await problemOf(reused)).toEqual({ kind: 'entryIdUsed' })
  const nowhere = (await manager()).report.comment({ ...remark(), comment: randomUUID(), text: 'No' })
  expect(await problemOf(nowhere)).toEqual({ kind: 'notFound' })
})

test('an older version that comes late changes nothing of what it says', async () => {
  const late = {
    ...first,
    id: randomUUID(),
    comment: first.id,
    text: 'Older',
    stamp: first.stamp.replace(/device$/, 'a'),
  }
  await (await manager()).report.comment(late)
  expect((await commentsOf(await manager()))[0]?.text).toBe('We have two')
})

test('a comment that is taken back says nothing any more', async () => {
  await (await manager()).report.comment({ ...remark(), comment: first.id, text: null })
  expect(await commentsOf(await representative())).toMatchObject([{ id: first.id, text: null, earlier: [] }])
})

test('disagreement is marked and lifted', async () => {
  const marks = async () => (await (await manager()).report.open(report)).discussions[item]?.disagreements
  await (await representative()).report.disagree({ ...remark(), disagrees: true })
  expect(await marks()).toMatchObject([{ by: { role: 'safetyRepresentative' }, mine: false }])
  await (await representative()).report.disagree({ ...remark(), disagrees: false })
  expect(await marks()).toEqual([])
})

test('what was written is in the trace beside the chain, where it can be erased', async () => {
  const rows = await own.database.read((trx) =>
    trx
      .selectFrom('auditEvent')
      .innerJoin('auditContent', (join) =>
        join
          .onRef('auditContent.stream', '=', 'auditEvent.stream')
          .onRef('auditContent.seq', '=', 'auditEvent.seq'),
      )
      .where('action', '=', 'report.comment')
      .select(['what', 'before', 'after'])
      .orderBy('auditEvent.seq')
      .execute(),
  )
  expect(rows.slice(0, 2)).toMatchObject([
    { before: null, after: first.text },
    { before: first.text, after: 'We have two' },
  ])
  expect(JSON.stringify(rows.map(({ what }) => what))).not.toContain('goals of our own')
})

test('is closed to those who may not comment or see', async () => {
  const text = { ...remark(), text: 'Hello' }
  const faculty = callerWithRole(own.database, 'facultyManagement', '1200')
  expect(await problemOf(faculty.report.comment(text))).toEqual({ kind: 'notAllowed' })
  expect((await faculty.report.open(report)).discussions[item]?.comments).toHaveLength(1)
  const foreign = await callerAs(own.database, 'demo-lineManager-1615')
  expect(await problemOf(foreign.report.comment(text))).toEqual({ kind: 'notFound' })
  const member = await callerAs(own.database, 'demo-committeeMember')
  expect(await problemOf(member.report.comment(text))).toEqual({ kind: 'notAllowed' })
})

test('goes on after the report is handed in, and is over when the campaign is', async () => {
  const after = await callerAs(own.database, 'demo-lineManager-1315')
  const comment = { ...remark(), ...submitted, text: 'See the plan' }
  expect((await after.report.comment(comment)).kind).toBe('saved')
  const closed = after.report.comment({ ...remark(), year: 2022, unitCode: '1315', text: 'Late' })
  expect(await problemOf(closed)).toEqual({ kind: 'notOpen' })
})
