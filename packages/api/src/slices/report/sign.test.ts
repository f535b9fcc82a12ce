import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { answering } from '../../../test/entries.ts'
import { fillIn } from '../../../test/fill-in.ts'
import { seenHash, signAs, signBoth } from '../../../test/sign.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const unitCode = '1215'
const history = { year: 2026, unitCode }
const manager = () => callerAs(own.database, `demo-lineManager-${unitCode}`)
const representative = () => callerAs(own.database, `demo-safetyRepresentative-${unitCode}`)

/** Begins anew: a complete report that nobody has signed. */
async function complete(address = history): Promise<void> {
  await own.database.transaction(async (trx) => {
    const standing = await trx
      .selectFrom('standingSignature')
      .innerJoin('report', 'report.id', 'standingSignature.reportId')
      .where('unitCode', '=', address.unitCode)
      .select('standingSignature.id')
      .execute()
    if (standing.length > 0) {
      await trx
        .insertInto('signatureVoid')
        .values(
          standing.map(({ id }) => ({
            signatureId: id,
            cause: 'withdrawn' as const,
            voidedBy: 'demo-hseSection',
            voidedAs: 'hseSection' as const,
            voidedAt: testClock(),
            items: [],
          })),
        )
        .execute()
    }
  })
  await fillIn(own.database, address)
}

async function countSigned(code: string): Promise<number> {
  const rows = await own.database.read((trx) =>
    trx
      .selectFrom('standingSignature')
      .innerJoin('report', 'report.id', 'standingSignature.reportId')
      .where('unitCode', '=', code)
      .select('standingSignature.id')
      .execute(),
  )
  return rows.length
}

describe('signing', () => {
  test('is refused while something is blank, and nobody signs what is not theirs', async () => {
    const opened = await (await manager()).report.open(history)
    expect(opened.signing.mine).toMatchObject({ may: false, problem: { kind: 'incomplete' } })
    expect((await problemOf(signAs(await manager(), history))).kind).toBe('incomplete')
  })

  test('binds person, role, time and content, and waits for the other', async () => {
    await complete()
    const hash = await seenHash(await manager(), history)
    expect(await signAs(await manager(), history)).toEqual({
      part: 'manager',
      signedAt: testClock().toISOString(),
      state: 'complete',
    })
    const opened = await (await representative()).report.open(history)
    expect(opened.signing.parts[0]?.signature).toMatchObject({
      by: { name: { nb: 'Linjeleder, Institutt for historie' }, role: 'lineManager' },
      capacity: 'self',
      signedAt: testClock().toISOString(),
      contentHash: hash,
    })
    expect(opened.signing.waiting).toMatchObject({
      part: 'representative',
      since: testClock().toISOString(),
      patience: { deputy: '2026-11-30', letThrough: '2026-12-07' },
      canBeLetThrough: false,
    })
    expect(opened.signing.parts[1]?.signers).toMatchObject([
      { role: 'safetyRepresentative', capacity: 'self' },
    ])
    expect(opened.signing.mine).toMatchObject({ may: true, part: 'representative' })
    expect(await (await manager()).report.mine()).toMatchObject([{ toDo: 'wait' }, {}])
    expect(await (await representative()).report.mine()).toMatchObject([{ toDo: 'sign' }, {}])

    expect(await signAs(await representative(), history)).toMatchObject({ state: 'signed' })
    expect(await (await manager()).report.mine()).toMatchObject([{ state: 'signed', toDo: 'handIn' }, {}])
    expect(await (await representative()).report.mine()).toMatchObject([{ toDo: 'wait' }, {}])
  })

  test('twice is refused, and the same call again counts once', async () => {
    await complete()
    const call = {
      ...history,
      contentHash: await seenHash(await manager(), history),
      requestId: randomUUID(),
    }
    const caller = await manager()
    const both = await Promise.all([caller.report.sign(call), caller.report.sign(call)])
    expect(both[0]).toEqual(both[1])
    expect(await caller.report.sign(call)).toEqual(both[0])
    expect(await countSigned(unitCode)).toBe(1)
    expect(await problemOf(signAs(caller, history))).toEqual({ kind: 'alreadySigned' })
  })

  test('what one does not see is refused', async () => {
    await complete()
    const contentHash = await seenHash(await manager(), history)
    await (await representative()).report.answer(answering(history, 'ownHseGoals', 'no'))
    const late = (await manager()).report.sign({ ...history, contentHash, requestId: randomUUID() })
    expect(await problemOf(late)).toEqual({ kind: 'contentChanged' })
  })

  test('a call that comes again after its signature was voided signs nothing', async () => {
    await complete()
    const call = {
      ...history,
      contentHash: await seenHash(await manager(), history),
      requestId: randomUUID(),
    }
    await (await manager()).report.sign(call)
    for (const value of ['no', 'yes'] as const)
      await (await representative()).report.answer(answering(history, 'ownHseGoals', value))
    expect(await seenHash(await manager(), history)).toBe(call.contentHash)
    expect(await problemOf((await manager()).report.sign(call))).toEqual({ kind: 'contentChanged' })
    expect(await countSigned(unitCode)).toBe(0)
  })

  test.each([
    ['hseCoordinator', unitCode, 'notAllowed'],
    ['hseSection', null, 'notAllowed'],
    ['facultyManagement', '1200', 'notAllowed'],
    ['lineManager', '1615', 'notFound'],
    ['deputySafetyRepresentative', unitCode, 'deputyWaits'],
    ['chiefSafetyRepresentative', null, 'notToSign'],
  ] as const)('%s of %s is refused: %s', async (role, unit, kind) => {
    const copy = await testDatabase('demo')
    await fillIn(copy.database, history)
    const contentHash = await seenHash(await callerAs(copy.database, `demo-lineManager-${unitCode}`), history)
    const caller = callerWithRole(copy.database, role, unit)
    const call = caller.report.sign({ ...history, contentHash, requestId: randomUUID() })
    expect((await problemOf(call)).kind).toBe(kind)
    await copy.drop()
  })
})

describe('who signs in whose place', () => {
  test('an acting manager signs as such, and a deputy while the elected one is away', async () => {
    const copy = await testDatabase('demo')
    await fillIn(copy.database, history)
    const period = { validFrom: '2026-01-01', validTo: null }
    const name = { nb: 'x', nn: 'x', en: 'x' }
    await copy.database.transaction(async (trx) => {
      await trx
        .insertInto('person')
        .values(['acting', 'deputy'].map((id) => ({ id, name })))
        .execute()
      await trx
        .insertInto('appointment')
        .values([
          { personId: 'acting', role: 'lineManager', unitCode, acting: true, ...period },
          { personId: 'deputy', role: 'deputySafetyRepresentative', unitCode, ...period },
        ])
        .execute()
      await trx
        .insertInto('absence')
        .values({ personId: `demo-safetyRepresentative-${unitCode}`, ...period })
        .execute()
    })
    await signAs(await callerAs(copy.database, 'acting'), history)
    await signAs(await callerAs(copy.database, 'deputy'), history)
    const opened = await (await callerAs(copy.database, 'deputy')).report.open(history)
    expect(opened.state).toBe('signed')
    expect(opened.signing.parts.map(({ signature }) => [signature?.by.role, signature?.capacity])).toEqual([
      ['lineManager', 'acting'],
      ['deputySafetyRepresentative', 'deputy'],
    ])
    await copy.drop()
  })

  test('where none is elected the local chief signs in place, and not the manager twice', async () => {
    const copy = await testDatabase('demo')
    await fillIn(copy.database, history)
    await copy.database.transaction(async (trx) => {
      await trx
        .updateTable('appointment')
        .set({ personId: `demo-lineManager-${unitCode}` })
        .where('personId', '=', `demo-safetyRepresentative-${unitCode}`)
        .execute()
    })
    const both = await callerAs(copy.database, `demo-lineManager-${unitCode}`)
    expect(await signAs(both, history)).toMatchObject({ part: 'manager' })
    expect(await problemOf(signAs(both, history))).toEqual({ kind: 'alreadySigned' })
    const local = callerWithRole(copy.database, 'localChiefSafetyRepresentative', '1200')
    await local.report.open(history)
    expect(await signAs(local, history)).toMatchObject({ part: 'representative', state: 'signed' })
    await copy.drop()
  })

  test('one of several representatives can be appointed, by the representatives and not by the manager', async () => {
    const copy = await testDatabase('demo')
    await fillIn(copy.database, history)
    const second = callerWithRole(copy.database, 'safetyRepresentative', unitCode)
    const secondId = `test-safetyRepresentative-${unitCode}-`
    const { signing } = await second.report.open(history)
    expect(signing.choices).toHaveLength(2)
    expect(signing.may.appointSigner).toBe(true)
    const chief = await callerAs(copy.database, `demo-lineManager-${unitCode}`)
    expect(await problemOf(chief.report.appointSigner({ ...history, personId: secondId }))).toEqual({
      kind: 'notAllowed',
    })
    expect(await second.report.appointSigner({ ...history, personId: secondId })).toEqual({
      appointed: secondId,
    })
    const first = await callerAs(copy.database, `demo-safetyRepresentative-${unitCode}`)
    expect(await problemOf(signAs(first, history))).toEqual({ kind: 'notToSign' })
    expect(await signAs(second, history)).toMatchObject({ part: 'representative' })
    expect(await problemOf(first.report.appointSigner({ ...history, personId: null }))).toEqual({
      kind: 'partSigned',
    })
    expect(await problemOf(second.report.appointSigner({ ...history, personId: 'demo-hseSection' }))).toEqual(
      {
        kind: 'partSigned',
      },
    )
    await copy.drop()
  })
})

describe('a signature', () => {
  test('is voided by a change, which says who changed what; and by none where nothing that is shown changes', async () => {
    await complete()
    await (await manager()).report.answer(answering(history, 'radiationSources', 'no'))
    await signBoth(own.database, history)
    // Behind a closed branch: nobody has signed it.
    const hidden = answering(history, 'radiationRoutines.exposureRegister', 'no')
    expect((await (await manager()).report.answer(hidden)).state).toBe('signed')
    expect((await (await manager()).report.answer(answering(history, 'ownHseGoals', 'yes'))).state).toBe(
      'signed',
    )

    const change = answering(history, 'ownHseGoals', 'no')
    expect((await (await representative()).report.answer(change)).state).toBe('complete')
    const { signing, state } = await (await manager()).report.open(history)
    expect(state).toBe('complete')
    expect(signing.parts.map(({ signature }) => signature)).toEqual([null, null])
    expect(signing.voided).toMatchObject({
      cause: 'changed',
      by: { role: 'safetyRepresentative', name: { nb: 'Verneombud, Institutt for historie' } },
      at: testClock().toISOString(),
      items: ['ownHseGoals'],
    })
    expect(signing.voided?.signedBy).toHaveLength(2)
    expect(await problemOf((await manager()).report.submit(history))).toEqual({ kind: 'notSigned' })

    await signAs(await manager(), history)
    expect((await (await manager()).report.open(history)).signing.voided).toMatchObject({
      signedBy: [{ role: 'safetyRepresentative' }],
    })
    await signAs(await representative(), history)
    expect((await (await manager()).report.open(history)).signing.voided).toBeNull()
  })

  test('can be taken back before handing in, alone', async () => {
    await complete()
    await signBoth(own.database, history)
    expect(await (await representative()).report.withdrawSignature(history)).toEqual({ state: 'complete' })
    expect(await countSigned(unitCode)).toBe(1)
    expect(await problemOf((await representative()).report.withdrawSignature(history))).toEqual({
      kind: 'nothingToWithdraw',
    })
    const { signing } = await (await manager()).report.open(history)
    expect(signing.voided).toMatchObject({ cause: 'withdrawn', by: { role: 'safetyRepresentative' } })
    expect(signing.may.withdraw).toBe(true)
  })
})

describe('at the same moment', () => {
  const told = (call: Promise<unknown>) =>
    call.then(
      () => 'done',
      (error: unknown) => (error as Error).message,
    )

  test('both sign: both count, and the report is signed', async () => {
    for (let round = 0; round < 8; round += 1) {
      await complete()
      expect(
        await Promise.all([
          told(signAs(await manager(), history)),
          told(signAs(await representative(), history)),
        ]),
      ).toEqual(['done', 'done'])
      expect((await (await manager()).report.open(history)).state).toBe('signed')
    }
  })

  test('two sign the same part: one of them does', async () => {
    const copy = await testDatabase('demo')
    const first = await callerAs(copy.database, `demo-safetyRepresentative-${unitCode}`)
    const second = callerWithRole(copy.database, 'safetyRepresentative', unitCode)
    await fillIn(copy.database, history)
    const outcomes = await Promise.all([told(signAs(first, history)), told(signAs(second, history))])
    expect(outcomes.toSorted()).toEqual(['done', 'partSigned'])
    await copy.drop()
  })

  test('one signs and the other answers: a signature that stands is over what stands', async () => {
    for (let round = 0; round < 10; round += 1) {
      await complete()
      await signAs(await representative(), history)
      const contentHash = await seenHash(await manager(), history)
      const sign = async () =>
        (await manager()).report.sign({ ...history, contentHash, requestId: randomUUID() })
      const answer = async () =>
        (await representative()).report.answer(answering(history, 'ownHseGoals', 'no'))
      const calls = round % 2 === 0 ? [sign, answer] : [answer, sign]
      const outcomes = await Promise.all(calls.map((call) => told(call())))
      const [signed, answered] = round % 2 === 0 ? outcomes : outcomes.toReversed()
      expect(answered).toBe('done')
      expect(signed).toBeOneOf(['done', 'contentChanged'])
      // Whoever came first: the change voids what was signed before it.
      expect(await countSigned(unitCode)).toBe(0)
      expect((await (await manager()).report.open(history)).state).toBe('complete')
    }
  })

  test('the manager hands in while the other takes back: what is handed in is signed', async () => {
    for (const code of ['1310', '1320', '1325', '1330', '1335', '1340', '1401', '1410']) {
      const address = { year: 2026, unitCode: code }
      const handsIn = await callerAs(own.database, `demo-lineManager-${code}`)
      if ((await handsIn.report.open(address)).state === 'submitted') continue
      await complete(address)
      await signBoth(own.database, address)
      const withdraws = await callerAs(own.database, `demo-safetyRepresentative-${code}`)
      const [submitted, withdrawn] = await Promise.all([
        told(handsIn.report.submit(address)),
        told(withdraws.report.withdrawSignature(address)),
      ])
      const { state, submission } = await handsIn.report.open(address)
      expect({ submitted, withdrawn, state, signatures: submission?.signatures.length ?? 0 }).toBeOneOf([
        { submitted: 'done', withdrawn: 'alreadySubmitted', state: 'submitted', signatures: 2 },
        { submitted: 'notSigned', withdrawn: 'done', state: 'complete', signatures: 0 },
      ])
    }
  })
})

test('the database itself refuses a second signature of the same part or person', async () => {
  await complete()
  await signAs(await manager(), history)
  const again = (part: 'manager' | 'representative', signedBy: string) =>
    own.database.transaction(async (trx) => {
      const { reportId, contentHash } = await trx
        .selectFrom('standingSignature')
        .innerJoin('report', 'report.id', 'standingSignature.reportId')
        .where('unitCode', '=', unitCode)
        .select(['reportId', 'contentHash'])
        .executeTakeFirstOrThrow()
      await trx
        .insertInto('signature')
        .values({
          reportId,
          part,
          signedBy,
          role: 'lineManager',
          capacity: 'self',
          signedAt: testClock(),
          contentHash,
          reason: null,
          requestId: null,
        })
        .execute()
    })
  await expect(again('manager', 'demo-hseSection')).rejects.toThrow('already')
  await expect(again('representative', `demo-lineManager-${unitCode}`)).rejects.toThrow('already')
})
