import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { somePhoto } from '../../../test/procedures/stored-rounds.ts'
import type { Caller } from '../../../test/walk-round.ts'
import { lacking, plannedRound, result, unitOfRounds } from '../../../test/walk-round.ts'

let own: TestDatabase
let manager: Caller
let representative: Caller
let section: Caller
beforeAll(async () => {
  own = await testDatabase('demo')
  manager = await callerAs(own.database, `demo-lineManager-${unitOfRounds}`)
  representative = await callerAs(own.database, `demo-safetyRepresentative-${unitOfRounds}`)
  section = await callerAs(own.database, 'demo-hseSection')
})
afterAll(() => own.drop())

/** A round at its closing meeting: one thing is not in order, and all is agreed about it. */
async function atClosing(name: string) {
  const round = await plannedRound(own.database, name)
  const point = `${round.office}/office.escapeRoutes`
  await manager.safetyRound.takeIn({
    id: round.id,
    entries: [
      ...lacking(point, name),
      result(`ok-${name}`, `${round.lab}/laboratory.labels/grade`, 'ok'),
      result(`right-${name}`, `${round.lab}/laboratory.order/grade`, 'putRight'),
    ],
  })
  await manager.safetyRound.close({ id: round.id })
  return { ...round, point }
}

async function signAs(caller: Caller, id: number) {
  const { signing } = await caller.safetyRound.open({ id })
  return caller.safetyRound.sign({ id, contentHash: signing.contentHash, drawing: [[[1, 2]]] })
}

async function planOf(id: number) {
  return own.database.read(async (trx) => ({
    findings: await trx
      .selectFrom('finding')
      .where('origin', '=', `safetyRound:${id}`)
      .orderBy('key')
      .select(['id', 'key', 'unitCode', 'year', 'source', 'gravity', 'goneAt'])
      .execute(),
    measures: await trx
      .selectFrom('measure')
      .innerJoin('finding', 'finding.id', 'measure.findingId')
      .where('origin', '=', `safetyRound:${id}`)
      .orderBy('measure.id')
      .select([
        'measure.id',
        'measure.text',
        'measure.source',
        'ownerRole',
        'deadline',
        'state',
        'madeBy',
        'key',
      ])
      .execute(),
  }))
}

describe('a round that both sign', () => {
  test('is signed with the second signature, and what it found is in the plan, once', async () => {
    const { id, point } = await atClosing('both')
    expect(await signAs(representative, id)).toEqual({ part: 'representative', state: 'closing' })
    expect((await planOf(id)).findings).toEqual([])
    expect(await signAs(manager, id)).toEqual({ part: 'manager', state: 'signed' })
    const { findings, measures } = await planOf(id)
    expect(findings).toMatchObject([
      {
        key: `${id}:${point}`,
        unitCode: unitOfRounds,
        year: 2026,
        source: 'safetyRound',
        gravity: 'law',
        goneAt: null,
      },
    ])
    expect(measures).toMatchObject([
      {
        text: 'both',
        source: 'safetyRound',
        ownerRole: 'lineManager',
        deadline: '2026-12-31',
        state: 'planned',
        madeBy: `demo-lineManager-${unitOfRounds}`,
      },
    ])
    const opened = await manager.safetyRound.open({ id })
    expect(opened).toMatchObject({ state: 'signed', moves: ['archive'] })
    expect(opened.signing.parts).toMatchObject([
      { part: 'manager', signature: { capacity: 'self', drawing: [[[1, 2]]] } },
      { part: 'representative', signature: { by: { role: 'safetyRepresentative' } } },
    ])
    const [measure] = measures
    const shown = await manager.measure.open({ id: measure?.id ?? 0 })
    expect(shown).toMatchObject({
      source: 'safetyRound',
      finding: { year: 2026 },
      moves: ['start', 'finish', 'drop'],
    })
    expect((await manager.finding.list({ source: ['safetyRound'], year: 2026 })).rows).toMatchObject([
      { id: findings[0]?.id, measures: 1 },
    ])
  })

  test('is opened again, changed and signed anew: what has its measure keeps it, and what is new gets one', async () => {
    const { id, office, point } = await atClosing('again')
    await signAs(manager, id)
    await signAs(representative, id)
    const [first] = (await planOf(id)).measures
    // A tablet that was away delivers something: it waits.
    const late = await manager.safetyRound.takeIn({
      id,
      entries: lacking(`${office}/office.order`, 'late one'),
    })
    expect(late.outcomes[0]?.kind).toBe('waits')
    expect(await problemOf(section.safetyRound.reopen({ id }))).toEqual({ kind: 'reasonNeeded' })
    await section.safetyRound.reopen({ id, reason: 'A tablet came late' })
    const opened = await manager.safetyRound.open({ id })
    expect(opened).toMatchObject({ state: 'closing', reopened: 1, waiting: 0 })
    expect(opened.signing.parts.map(({ signature }) => signature)).toEqual([null, null])
    expect(opened.results.map(({ value }) => value)).toContain('late one')
    await signAs(manager, id)
    expect((await signAs(representative, id)).state).toBe('signed')
    const { findings, measures } = await planOf(id)
    expect(findings.map(({ key }) => key)).toEqual(
      [`${id}:${point}`, `${id}:${office}/office.order`].toSorted(),
    )
    expect(measures.map(({ key, text }) => [key, text])).toEqual([
      [`${id}:${point}`, 'again'],
      [`${id}:${office}/office.order`, 'late one'],
    ])
    expect(measures[0]?.id).toBe(first?.id)
  })

  test('gives its open measures to the next round of the unit, with their photos', async () => {
    const { id, point } = await atClosing('next')
    await manager.safetyRound.walkOn({ id })
    const { type, hash, content } = somePhoto
    const facts = { type, bytes: Buffer.from(content, 'base64').length, width: 1, height: 1 }
    await manager.safetyRound.takeIn({ id, entries: [result('photo-next', `${point}/photo/${hash}`, facts)] })
    await manager.safetyRound.close({ id })
    await signAs(manager, id)
    await signAs(representative, id)
    const [measure] = (await planOf(id)).measures
    const next = await plannedRound(own.database, 'after next')
    const { openMeasures } = await representative.safetyRound.open({ id: next.id })
    expect(openMeasures.find((one) => one.id === measure?.id)).toMatchObject({
      text: 'next',
      state: 'planned',
      owner: { kind: 'role', role: 'lineManager' },
      deadline: { kind: 'date', day: '2026-12-31' },
      photos: [{ round: id, hash }],
    })
    await manager.measure.finish({ id: measure?.id ?? 0 })
    const after = await representative.safetyRound.open({ id: next.id })
    expect(after.openMeasures.map((one) => one.id)).not.toContain(measure?.id)
  })
})

describe('a signature', () => {
  test('holds as long as nothing has changed', async () => {
    const { id, lab } = await atClosing('changed')
    await signAs(manager, id)
    const seen = (await representative.safetyRound.open({ id })).signing
    await manager.safetyRound.takeIn({
      id,
      entries: [result('change-one', `${lab}/laboratory.labels/note`, 'Two bottles')],
    })
    const sign = { id, contentHash: seen.contentHash }
    expect(await problemOf(representative.safetyRound.sign(sign))).toEqual({ kind: 'contentChanged' })
    const { signing } = await representative.safetyRound.open({ id })
    expect(signing.parts.map(({ signature }) => signature)).toEqual([null, null])
    expect((await signAs(representative, id)).state).toBe('closing')
    expect((await signAs(manager, id)).state).toBe('signed')
  })

  test('is given once for each part, by those who are to', async () => {
    const { id } = await atClosing('parts')
    await signAs(manager, id)
    expect(await problemOf(signAs(manager, id))).toEqual({ kind: 'partSigned' })
    const chief = await callerAs(own.database, 'demo-chiefSafetyRepresentative')
    expect(await problemOf(signAs(chief, id))).toEqual({ kind: 'notToSign' })
    expect(await problemOf(signAs(section, id))).toEqual({ kind: 'notAllowed' })
  })

  test('waits until the walk is over and all is agreed', async () => {
    const { id, office } = await plannedRound(own.database, 'not yet')
    expect(await problemOf(signAs(manager, id))).toEqual({ kind: 'wrongRoundState', state: 'planned' })
    await manager.safetyRound.start({ id })
    await manager.safetyRound.close({ id })
    expect(await problemOf(signAs(manager, id))).toEqual({ kind: 'nothingGraded' })
    const point = `${office}/office.order`
    await manager.safetyRound.takeIn({
      id,
      entries: [result('not-yet-1', `${point}/grade`, 'needsImprovement')],
    })
    const missing = ['severity', 'owner', 'deadline']
    expect(await problemOf(signAs(manager, id))).toEqual({ kind: 'notAgreed', points: [{ point, missing }] })
  })
})
