import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { somePhoto } from '../../../test/procedures/stored-rounds.ts'
import type { Caller } from '../../../test/walk-round.ts'
import { lacking, plannedRound, result, unitOfRounds } from '../../../test/walk-round.ts'

let own: TestDatabase
let manager: Caller
let representative: Caller
beforeAll(async () => {
  own = await testDatabase('demo')
  manager = await callerAs(own.database, `demo-lineManager-${unitOfRounds}`)
  representative = await callerAs(own.database, `demo-safetyRepresentative-${unitOfRounds}`)
})
afterAll(() => own.drop())

const kinds = ({ outcomes }: Awaited<ReturnType<Caller['safetyRound']['takeIn']>>) =>
  Object.fromEntries(outcomes.map(({ id, kind }) => [id, kind]))

async function standing(id: number): Promise<Record<string, unknown>> {
  const { results } = await manager.safetyRound.open({ id })
  return Object.fromEntries(results.map(({ key, value }) => [key, value]))
}

describe('results that come in', () => {
  test('start the round, stand, and say who entered them', async () => {
    const { id, office } = await plannedRound(own.database, 'starts')
    const key = `${office}/office.order/grade`
    const taken = await representative.safetyRound.takeIn({ id, entries: [result('entry-one', key, 'ok')] })
    expect(taken).toMatchObject({
      outcomes: [{ id: 'entry-one', kind: 'saved' }],
      state: 'underway',
      serverAt: testClock().toISOString(),
    })
    const opened = await manager.safetyRound.open({ id })
    expect(opened.state).toBe('underway')
    expect(opened.results).toMatchObject([
      { id: 'entry-one', key, value: 'ok', by: { role: 'safetyRepresentative' } },
    ])
    expect(opened.latestStamp).toBe(opened.results[0]?.stamp)
  })

  test('are stored once, however often they are sent', async () => {
    const { id, office } = await plannedRound(own.database, 'once')
    const entries = [result('entry-two', `${office}/office.order/note`, 'A box')]
    await manager.safetyRound.takeIn({ id, entries })
    const again = await manager.safetyRound.takeIn({ id, entries })
    expect(kinds(again)).toEqual({ 'entry-two': 'alreadySaved' })
    const other = [result('entry-two', `${office}/office.order/note`, 'Another box')]
    expect((await manager.safetyRound.takeIn({ id, entries: other })).outcomes).toMatchObject([
      { kind: 'refused', problem: { kind: 'entryIdUsed' } },
    ])
    const rows = await own.database.read((trx) =>
      trx.selectFrom('roundResult').where('roundId', '=', id).select('value').execute(),
    )
    expect(rows).toEqual([{ value: 'A box' }])
  })

  test('of two tablets come to the same, whoever is first', async () => {
    const { id, office } = await plannedRound(own.database, 'two tablets')
    const point = `${office}/office.order`
    const later = await manager.safetyRound.takeIn({
      id,
      entries: [
        result('by-manager-1', `${point}/grade`, 'ok', 30),
        result('by-manager-2', `${point}/note`, 'Fine'),
      ],
    })
    expect(kinds(later)).toEqual({ 'by-manager-1': 'saved', 'by-manager-2': 'saved' })
    const earlier = await representative.safetyRound.takeIn({
      id,
      entries: [
        result('by-other-1', `${point}/grade`, 'needsImprovement', 90),
        result('by-other-2', `${point}/severity`, 'serious', 90),
      ],
    })
    expect(kinds(earlier)).toEqual({ 'by-other-1': 'overwritten', 'by-other-2': 'saved' })
    expect(await standing(id)).toEqual({
      [`${point}/grade`]: 'ok',
      [`${point}/note`]: 'Fine',
      [`${point}/severity`]: 'serious',
    })
  })

  test('are told to other tablets, from where they had come', async () => {
    const { id, office } = await plannedRound(own.database, 'told')
    const point = `${office}/office.order`
    const { seq } = await manager.safetyRound.takeIn({
      id,
      entries: [result('first-one', `${point}/grade`, 'ok')],
    })
    await manager.safetyRound.takeIn({ id, entries: [result('second-one', `${point}/grade`, null, 10)] })
    const changes = await representative.safetyRound.changesSince({ id, since: seq })
    expect(changes.entries).toMatchObject([{ id: 'second-one', key: `${point}/grade`, value: null }])
    expect(changes).toMatchObject({ more: false, state: 'underway', reopened: 0 })
    expect((await representative.safetyRound.changesSince({ id, since: changes.seq })).entries).toEqual([])
    expect((await representative.safetyRound.changesSince({ id, since: 0 })).entries).toHaveLength(2)
  })

  test.each([
    ['nowhere', 'ok', { kind: 'unknownPoint', point: 'nowhere' }],
    ['{office}/office.noise/grade', 'ok', { kind: 'unknownPoint' }],
    ['{office}/laboratory.labels/grade', 'ok', { kind: 'unknownPoint' }],
    ['{office}/office.order/grade', 'critical', { kind: 'invalidResult', field: 'grade' }],
    ['{office}/office.order/owner', { kind: 'person', personId: 'nobody' }, { kind: 'ownerUnknown' }],
  ] as const)(
    'for %s and %j are refused, and the others of the batch are not',
    async (place, value, problem) => {
      const { id, office } = await plannedRound(own.database, `refused ${place} ${JSON.stringify(value)}`)
      const good = result('good-entry', `${office}/office.order/note`, 'Good')
      const bad = result('bad-entry', place.replace('{office}', String(office)), value)
      const { outcomes } = await manager.safetyRound.takeIn({ id, entries: [bad, good] })
      expect(outcomes.find((one) => one.id === 'bad-entry')).toMatchObject({ kind: 'refused', problem })
      expect(Object.keys(await standing(id))).toEqual([good.key])
    },
  )

  test.each(['cancelled', 'signed', 'archived'] as const)(
    'of a round that is %s wait, and are kept',
    async (state) => {
      const { id, office } = await plannedRound(own.database, `waits ${state}`)
      await own.database.transaction((trx) =>
        trx.updateTable('safetyRound').set({ state, signedAt: testClock() }).where('id', '=', id).execute(),
      )
      const entries = lacking(`${office}/office.order`, 'late-note')
      const taken = await manager.safetyRound.takeIn({ id, entries })
      expect(new Set(Object.values(kinds(taken)))).toEqual(new Set(['waits']))
      expect(taken.state).toBe(state)
      expect(kinds(await manager.safetyRound.takeIn({ id, entries }))['note-late-note']).toBe('alreadySaved')
      const opened = await manager.safetyRound.open({ id })
      expect([opened.results, opened.waiting]).toEqual([[], entries.length])
      expect((await manager.safetyRound.changesSince({ id, since: 0 })).entries).toEqual([])
    },
  )

  test('of another unit’s round are taken by nobody', async () => {
    const { id, office } = await plannedRound(own.database, 'foreign')
    const entries = [result('foreign-entry', `${office}/office.order/grade`, 'ok')]
    for (const person of ['demo-lineManager-1215', 'demo-safetyRepresentative-1215']) {
      const other = await callerAs(own.database, person)
      expect(await problemOf(other.safetyRound.takeIn({ id, entries }))).toEqual({ kind: 'notFound' })
      expect(await problemOf(other.safetyRound.open({ id }))).toEqual({ kind: 'notFound' })
    }
    const committee = await callerAs(own.database, 'demo-committeeMember')
    expect(await problemOf(committee.safetyRound.open({ id }))).toEqual({ kind: 'notAllowed' })
  })

  test('stand in the trace with who, when and what, the words apart', async () => {
    const { id, office } = await plannedRound(own.database, 'traced')
    await manager.safetyRound.takeIn({
      id,
      entries: [result('traced-one', `${office}/office.order/note`, 'Words')],
    })
    const events = await own.database.read((trx) =>
      trx
        .selectFrom('auditEvent')
        .leftJoin('auditContent', (join) =>
          join
            .onRef('auditContent.stream', '=', 'auditEvent.stream')
            .onRef('auditContent.seq', '=', 'auditEvent.seq'),
        )
        .where('auditEvent.stream', '=', `round:${id}`)
        .orderBy('auditEvent.seq')
        .select(['action', 'subject', 'what', 'after'])
        .execute(),
    )
    expect(events.map(({ action }) => action)).toEqual(['round.plan', 'round.enter', 'round.move'])
    expect(events[1]).toMatchObject({ subject: `${office}/office.order/note`, after: 'Words' })
    expect(JSON.stringify(events[1]?.what)).not.toContain('Words')
  })
})

describe('a photo', () => {
  test('is stored under its hash, once, and given back as it was', async () => {
    const { id } = await plannedRound(own.database, 'photo')
    const { hash, type, content } = somePhoto
    expect(await manager.safetyRound.uploadPhoto({ id, hash, type, content })).toEqual({ hash, isNew: true })
    expect(await representative.safetyRound.uploadPhoto({ id, hash, type, content })).toEqual({
      hash,
      isNew: false,
    })
    expect(await representative.safetyRound.photo({ id, hash })).toEqual({ type, content })
    expect((await manager.safetyRound.open({ id })).photos).toEqual([hash])
    const other = await callerAs(own.database, 'demo-lineManager-1215')
    expect(await problemOf(other.safetyRound.photo({ id, hash }))).toEqual({ kind: 'notFound' })
  })

  test('that was spoilt on its way, or is no picture, is refused', async () => {
    const { id } = await plannedRound(own.database, 'spoilt')
    const text = Buffer.from('<svg onload="alert(1)"/>')
    for (const photo of [
      { ...somePhoto, hash: '0'.repeat(64) },
      { ...somePhoto, type: 'image/jpeg' as const },
      {
        ...somePhoto,
        content: text.toString('base64'),
        hash: createHash('sha256').update(text).digest('hex'),
      },
    ])
      expect(await problemOf(manager.safetyRound.uploadPhoto({ id, ...photo }))).toEqual({
        kind: 'photoSpoilt',
      })
  })

  test('that isn’t there is not found', async () => {
    const { id } = await plannedRound(own.database, 'no photo')
    expect(await problemOf(manager.safetyRound.photo({ id, hash: '0'.repeat(64) }))).toEqual({
      kind: 'notFound',
    })
  })
})
