import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import { answering } from '../../../test/entries.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { fillIn } from '../../../test/fill-in.ts'
import { signAs, signBoth } from '../../../test/sign.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const history = { year: 2026, unitCode: '1215' }
const biotechnology = { year: 2026, unitCode: '1615' }

describe('handing in', () => {
  test('is refused while something is blank, and says what', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1615')
    const opened = await manager.report.open(biotechnology)
    const problem = await problemOf(manager.report.submit(biotechnology))

    expect(problem.kind).toBe('incomplete')
    const missing = problem.kind === 'incomplete' ? problem.missing : []
    const [mine] = await manager.report.mine()
    expect(missing).toHaveLength((mine?.progress.shown ?? 0) - (mine?.progress.answered ?? 0))
    expect(missing.filter((item) => opened.answers[item])).toEqual([])
    expect((await manager.report.open(biotechnology)).state).toBe('inProgress')
  })

  test('is refused as long as not both have signed', async () => {
    await fillIn(own.database, history)
    const manager = await callerAs(own.database, 'demo-lineManager-1215')
    expect(await problemOf(manager.report.submit(history))).toEqual({ kind: 'notSigned' })
    await signAs(manager, history)
    expect(await problemOf(manager.report.submit(history))).toEqual({ kind: 'notSigned' })
    expect((await manager.report.open(history)).state).toBe('complete')
  })

  test('of a complete report that both have signed freezes it and counts it', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1215')
    await signAs(await callerAs(own.database, 'demo-safetyRepresentative-1215'), history)
    expect(await manager.report.open(history)).toMatchObject({
      state: 'signed',
      may: { answer: true, submit: true },
    })
    const before = await manager.indicator.figures({ year: 2026 })

    expect(await manager.report.submit(history)).toEqual({
      submittedAt: testClock().toISOString(),
      late: false,
    })

    const opened = await manager.report.open(history)
    expect(opened).toMatchObject({ state: 'submitted', may: { answer: false, comment: true, submit: false } })
    expect(opened.submission).toMatchObject({ late: false, by: { role: 'lineManager' } })
    const after = await manager.indicator.figures({ year: 2026 })
    expect(after.units.answered).toBe(before.units.answered + 1)
    const goals = (figures: typeof before) =>
      figures.indicators.find(({ id }) => id === 'ownHseGoals.yes')?.numerator
    expect(goals(after)).toBe((goals(before) ?? 0) + 1)
    const together = (figures: typeof before) =>
      figures.indicators.find(({ id }) => id === 'completedTogether.yes')?.numerator
    expect(together(after)).toBe((together(before) ?? 0) + 1)
  })

  test('again is refused, and any change waits', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1215')
    expect(await problemOf(manager.report.submit(history))).toEqual({ kind: 'alreadySubmitted' })
    const change = await manager.report.answer(answering(history, 'ownHseGoals', 'no'))
    expect(change.outcomes).toMatchObject([{ kind: 'waitsAsProposal' }])
    expect(change.answers.ownHseGoals?.value).toBe('yes')
  })

  test.each([
    ['on the last day', '2026-12-17T22:59:00Z', false],
    ['the day after, Norwegian time', '2026-12-17T23:00:00Z', true],
  ])('%s', async (_, instant, late) => {
    const clock = () => new Date(instant)
    const copy = await testDatabase('demo')
    const manager = await callerAs(copy.database, 'demo-lineManager-1215', clock)
    await fillIn(copy.database, history)
    expect((await manager.report.open(history)).campaign.deadline).toBe('2026-12-17')
    await signBoth(copy.database, history, clock)

    expect(await manager.report.submit(history)).toEqual({ submittedAt: clock().toISOString(), late })
    const section = await callerAs(copy.database, 'demo-hseSection', clock)
    expect((await section.committee.overview({ year: 2026 })).late).toBe(late ? 1 : 0)
    await copy.drop()
  })

  test('keeps an answer behind a closed branch, and does not count it', async () => {
    const copy = await testDatabase('demo')
    const manager = await callerAs(copy.database, 'demo-lineManager-1215')
    await fillIn(copy.database, history)
    const hidden = 'radiationRoutines.exposureRegister'
    const countOf = async () => {
      const { tables } = await manager.indicator.figures({ year: 2026 })
      return tables.find(({ question, row }) => `${question}.${row}` === hidden)
    }
    const before = await countOf()

    await manager.report.answer(answering(history, 'radiationSources', 'no'))
    await signBoth(copy.database, history)
    await manager.report.submit(history)

    expect((await manager.report.open(history)).answers[hidden]?.value).toBe('yes')
    const after = await countOf()
    expect(after?.answeredWhileHidden).toBe((before?.answeredWhileHidden ?? 0) + 1)
    expect(after?.notShown).toBe((before?.notShown ?? 0) + 1)
    expect(after?.base).toBe(before?.base)
    await copy.drop()
  })
})

describe('handing in is refused', () => {
  test.each([
    ['safetyRepresentative', '1615'],
    ['deputySafetyRepresentative', '1615'],
    ['hseSection', null],
    ['committeeMember', null],
  ] as const)('to %s', async (role, unit) => {
    const caller = callerWithRole(own.database, role, unit)
    expect(await problemOf(caller.report.submit(biotechnology))).toEqual({ kind: 'notAllowed' })
  })

  test('to the line manager of another unit, as if there were no report', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1215')
    expect(await problemOf(manager.report.submit(biotechnology))).toEqual({ kind: 'notFound' })
  })

  test('to nobody', async () => {
    const nobody = await callerAs(own.database, null)
    expect(await problemOf(nobody.report.submit(biotechnology))).toEqual({ kind: 'notSignedIn' })
  })
})

test('an answer and handing in at the same moment: either nothing is handed in, or the answer waits', async () => {
  const units = await unitsNotHandedIn(own)
  for (const [index, unitCode] of units.slice(0, 12).entries()) {
    const address = { year: 2026, unitCode }
    await fillIn(own.database, address)
    await signBoth(own.database, address)
    const manager = await callerAs(own.database, `demo-lineManager-${unitCode}`)
    const representative = await callerAs(own.database, `demo-safetyRepresentative-${unitCode}`)
    const answer = async () => {
      const { outcomes } = await representative.report.answer(answering(address, 'ownHseGoals', 'no'))
      return outcomes[0]?.kind
    }
    const submit = () =>
      manager.report.submit(address).then(
        () => 'done',
        (error: unknown) => (error as Error).message,
      )

    // Who asks first takes turns, so that each of the two gets to be first.
    const calls = index % 2 === 0 ? [answer, submit] : [submit, answer]
    const outcomes = await Promise.all(calls.map((call) => call()))
    const [answered, handedIn] = index % 2 === 0 ? outcomes : outcomes.toReversed()

    const frozen = await frozenAnswer(own, unitCode, 'ownHseGoals')
    expect({ answered, handedIn, frozen }).toBeOneOf([
      { answered: 'saved', handedIn: 'notSigned', frozen: null },
      { answered: 'waitsAsProposal', handedIn: 'done', frozen: 'yes' },
    ])
  }
})

async function unitsNotHandedIn({ database }: TestDatabase): Promise<readonly string[]> {
  const section = await callerAs(database, 'demo-hseSection')
  const { notSubmitted } = await section.committee.overview({ year: 2026 })
  // Where nobody has signed yet.
  return notSubmitted.filter(({ state }) => state !== 'complete').map(({ code }) => code)
}

async function frozenAnswer(
  { database }: TestDatabase,
  unitCode: string,
  item: string,
): Promise<string | null> {
  const row = await database.read((trx) =>
    trx
      .selectFrom('submissionAnswer')
      .innerJoin('report', 'report.id', 'submissionAnswer.reportId')
      .innerJoin('campaign', 'campaign.id', 'report.campaignId')
      .where('campaign.year', '=', 2026)
      .where('unitCode', '=', unitCode)
      .where('item', '=', item)
      .select('answer')
      .executeTakeFirst(),
  )
  return row?.answer ?? null
}
