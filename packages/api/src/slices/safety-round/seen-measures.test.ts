import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
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
  const entries = lacking(`${round.office}/office.escapeRoutes`, name)
  await manager.safetyRound.takeIn({ id: round.id, entries })
  await manager.safetyRound.close({ id: round.id })
  return round
}

async function signAs(caller: Caller, id: number) {
  const { signing } = await caller.safetyRound.open({ id })
  return caller.safetyRound.sign({ id, contentHash: signing.contentHash })
}

/** A measure that an earlier round of the unit left open. */
async function leftOpen(name: string): Promise<number> {
  const { id } = await atClosing(name)
  await signAs(manager, id)
  await signAs(representative, id)
  const { id: measure } = await own.database.read((trx) =>
    trx
      .selectFrom('measure')
      .innerJoin('finding', 'finding.id', 'measure.findingId')
      .where('origin', '=', `safetyRound:${id}`)
      .select('measure.id')
      .executeTakeFirstOrThrow(),
  )
  return measure
}

describe('what a round sees of measures from earlier rounds', () => {
  const stateOf = async (id: number) => (await section.measure.open({ id })).state

  test('is done in the plan when both have signed it as done, with the note, once', async () => {
    const [done, notYet] = [await leftOpen('done'), await leftOpen('not yet')]
    const { id } = await atClosing('looks back')
    const opened = await manager.safetyRound.open({ id })
    expect(opened.openMeasures.map((measure) => measure.id)).toEqual(expect.arrayContaining([done, notYet]))
    const { outcomes } = await manager.safetyRound.takeIn({
      id,
      entries: [
        result('seen-1', `measure.${done}/grade`, 'ok'),
        result('seen-2', `measure.${done}/note`, 'The shelf is up'),
        result('seen-3', `measure.${notYet}/grade`, 'needsImprovement'),
      ],
    })
    expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'saved', 'saved'])
    await signAs(manager, id)
    expect(await stateOf(done)).toBe('planned')
    await signAs(representative, id)
    expect([await stateOf(done), await stateOf(notYet)]).toEqual(['done', 'planned'])
    expect((await section.measure.open({ id: done })).history).toEqual(
      expect.arrayContaining([expect.objectContaining({ to: 'done', text: 'The shelf is up' })]),
    )

    // The unit opens the measure again: to sign the round once more doesn't finish it a second time.
    await section.measure.reopen({ id: done, reason: 'It fell down' })
    const another = await atClosing('another')
    await signAs(manager, another.id)
    await signAs(representative, another.id)
    expect(await stateOf(done)).toBe('reopened')
  })

  test('is signed: a signature that was given before it does not hold', async () => {
    const measure = await leftOpen('of another round')
    const { id } = await atClosing('signed before')
    await signAs(manager, id)
    await manager.safetyRound.takeIn({ id, entries: [result('late', `measure.${measure}/grade`, 'ok')] })
    const { signing } = await manager.safetyRound.open({ id })
    expect(signing.parts.every(({ signature }) => signature === null)).toBe(true)
  })

  test('is of measures from the unit’s own earlier rounds alone', async () => {
    const { id } = await atClosing('own alone')
    const ofOther = await own.database.read((trx) =>
      trx
        .selectFrom('measure')
        .where('unitCode', '!=', unitOfRounds)
        .where('source', '=', 'safetyRound')
        .select('id')
        .executeTakeFirstOrThrow(),
    )
    for (const [name, measure] of [
      ['other', ofOther.id],
      ['none', 999_999],
    ] as const) {
      const { outcomes } = await manager.safetyRound.takeIn({
        id,
        entries: [result(name, `measure.${measure}/grade`, 'ok')],
      })
      expect(outcomes).toMatchObject([{ kind: 'refused', problem: { kind: 'unknownPoint' } }])
    }
  })
})
