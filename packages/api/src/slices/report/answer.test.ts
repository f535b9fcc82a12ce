import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import type { SentEntry } from '../../../test/entries.ts'
import { answering, entry, entryAt } from '../../../test/entries.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const history = { year: 2026, unitCode: '1215' }
const electronics = { year: 2026, unitCode: '1315' }

describe('an answer', () => {
  test('is saved with who gave it and when, and moves the report on', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1215')
    expect((await manager.report.open(history)).state).toBe('notStarted')

    const given = entry('ownHseGoals', 'yes')
    const answered = await manager.report.answer({ ...history, entries: [given] })

    const by = {
      name: expect.objectContaining({ nb: 'Linjeleder, Institutt for historie' }),
      role: 'lineManager',
    }
    const answers = { ownHseGoals: { value: 'yes', by, at: testClock().toISOString() } }
    expect(answered).toEqual({
      outcomes: [{ id: given.id, kind: 'saved', stamp: given.stamp }],
      answers,
      state: 'inProgress',
      seq: 1,
      serverAt: testClock().toISOString(),
      latestStamp: given.stamp,
    })
    const opened = await manager.report.open(history)
    expect(opened.state).toBe('inProgress')
    expect(opened.answers).toEqual(answers)
  })

  test('of the other person replaces it, both stay in the history, and the first learns of it', async () => {
    const representative = await callerAs(own.database, 'demo-safetyRepresentative-1215')
    await representative.report.answer(answering(history, 'ownHseGoals', 'no'))

    const opened = await representative.report.open(history)
    expect(opened.answers.ownHseGoals).toMatchObject({ value: 'no', by: { role: 'safetyRepresentative' } })
    expect(opened.overwritten).toEqual({})
    expect(await historyOf('1215', 'ownHseGoals')).toEqual(['yes', 'no'])

    const manager = await callerAs(own.database, 'demo-lineManager-1215')
    expect((await manager.report.open(history)).overwritten).toEqual({
      ownHseGoals: {
        value: 'yes',
        at: testClock().toISOString(),
        by: expect.objectContaining({ role: 'safetyRepresentative' }),
        overwrittenAt: testClock().toISOString(),
      },
    })
    expect(await manager.report.history({ ...history, item: 'ownHseGoals' })).toMatchObject([
      { value: 'no', by: { role: 'safetyRepresentative' } },
      { value: 'yes', by: { role: 'lineManager' } },
    ])
  })

  test('that both give alike is overwritten for neither', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1215')
    await manager.report.answer(answering(history, 'ownHseGoals', 'no'))
    expect((await manager.report.open(history)).overwritten).toEqual({})
    expect((await manager.report.open(history)).answers.ownHseGoals?.by?.role).toBe('lineManager')
  })

  test('can be taken back, which leaves the item blank and the report as it was', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1215')
    const back = await manager.report.answer(answering(history, 'ownHseGoals', null))

    expect(back).toMatchObject({ outcomes: [{ kind: 'saved' }], answers: {}, state: 'notStarted' })
    expect((await manager.report.open(history)).answers).toEqual({})
    expect(await historyOf('1215', 'ownHseGoals')).toEqual(['yes', 'no', 'no', null])
  })
})

describe('answers that come in', () => {
  const biology = { year: 2026, unitCode: '1615' }
  const manager = () => callerAs(own.database, 'demo-lineManager-1615')
  const representative = () => callerAs(own.database, 'demo-safetyRepresentative-1615')
  const minute = 60_000
  const kindsOf = async (call: Promise<{ outcomes: readonly { kind: string }[] }>) =>
    (await call).outcomes.map(({ kind }) => kind)

  test('again, one by one or in a batch, are saved once', async () => {
    const seeded = await historyOf('1615', 'ownHseGoals')
    const batch = { ...biology, entries: [entry('ownHseGoals', 'yes'), entry('hseActionPlan', 'no')] }
    expect(await kindsOf((await manager()).report.answer(batch))).toEqual(['saved', 'saved'])
    const before = await traceOf('report:2026:1615')

    expect(await kindsOf((await manager()).report.answer(batch))).toEqual(['alreadySaved', 'alreadySaved'])
    const [first, second] = batch.entries as [SentEntry, SentEntry]
    const again = { ...biology, entries: [second, entry('sharedPremises', 'yes'), second, first] }
    expect((await kindsOf((await manager()).report.answer(again))).toSorted()).toEqual([
      'alreadySaved',
      'alreadySaved',
      'alreadySaved',
      'saved',
    ])
    expect(await historyOf('1615', 'ownHseGoals')).toEqual([...seeded, 'yes'])
    expect(await traceOf('report:2026:1615')).toBe(before + 1)
  })

  test('older than what stands go into the history, and their author learns what stands', async () => {
    const other = await representative()
    await other.report.answer({ ...biology, entries: [entryAt(-minute, 'delegationInWriting', 'yes')] })
    const late = await (
      await manager()
    ).report.answer({
      ...biology,
      entries: [
        entryAt(-10 * minute, 'delegationInWriting', 'no'),
        entryAt(-9 * minute, 'delegationInWriting', null),
      ],
    })

    expect(late).toMatchObject({
      outcomes: [{ kind: 'overwritten' }, { kind: 'overwritten' }],
      answers: {
        delegationInWriting: { value: 'yes', at: at(-minute), by: { role: 'safetyRepresentative' } },
      },
    })
    expect((await (await manager()).report.open(biology)).overwritten.delegationInWriting).toMatchObject({
      value: null,
      by: { role: 'safetyRepresentative' },
    })
    expect(
      (await (await manager()).report.history({ ...biology, item: 'delegationInWriting' }))
        .slice(0, 3)
        .map((past) => [past.value, past.at]),
    ).toEqual([
      ['yes', at(-minute)],
      [null, at(-9 * minute)],
      ['no', at(-10 * minute)],
    ])
  })

  test('from a clock that is days ahead are set back once, and win no longer than the tolerance', async () => {
    const ahead = { ...biology, entries: [entryAt(3 * 86_400_000, 'sickLeaveRoutineKnown', 'yes')] }
    const first = await (await manager()).report.answer(ahead)
    expect(first.outcomes).toEqual([
      { id: ahead.entries[0]?.id, kind: 'saved', stamp: expect.stringContaining(String(wallOf(10_000))) },
    ])
    const later = await callerAs(own.database, 'demo-lineManager-1615', () => new Date(wallOf(5 * minute)))
    expect((await later.report.answer(ahead)).outcomes).toEqual([
      { ...first.outcomes[0], kind: 'alreadySaved' },
    ])

    const other = await representative()
    await other.report.answer({
      ...biology,
      entries: [entryAt(10_001, 'sickLeaveRoutineKnown', 'no', 'other')],
    })
    expect((await other.report.open(biology)).answers.sickLeaveRoutineKnown?.value).toBe('no')
  })

  test('from two devices at the same moment are all there, and stand by their stamps', async () => {
    const [one, other] = [await manager(), await representative()]
    const own = Array.from({ length: 8 }, (_, n) =>
      entryAt(n * 2, 'safetyRoundDone', n % 2 ? 'yes' : 'no', 'one'),
    )
    const others = own.map(({ value }, n) =>
      entryAt(n * 2 + 1, 'safetyRoundDone', value === 'yes' ? 'no' : 'yes', 'two'),
    )
    const seeded = await historyOf('1615', 'safetyRoundDone')
    const sent = [
      ...own.map((given) => one.report.answer({ ...biology, entries: [given] })),
      ...others.toReversed().map((given) => other.report.answer({ ...biology, entries: [given] })),
    ]
    await Promise.all(sent)
    const past = await one.report.history({ ...biology, item: 'safetyRoundDone' })
    expect(past).toHaveLength(seeded.length + 16)
    expect(past[0]?.value).toBe(others.at(-1)?.value)
    expect((await one.report.open(biology)).answers.safetyRoundDone?.value).toBe(others.at(-1)?.value)
  })

  test('sent by two tabs at the same moment are saved once', async () => {
    const batch = { ...biology, entries: [entry('sharedPremises', 'no')] }
    const one = await manager()
    const kinds = await Promise.all([1, 2, 3].map(() => kindsOf(one.report.answer(batch))))
    expect(kinds.flat().toSorted()).toEqual(['alreadySaved', 'alreadySaved', 'saved'])
  })

  test("with an id that was another answer's are refused alone", async () => {
    const given = entry('sharedPremises', 'yes')
    const one = await manager()
    await one.report.answer({ ...biology, entries: [given] })
    const { outcomes } = await one.report.answer({
      ...biology,
      entries: [{ ...given, value: 'no' }, entry('ownHseGoals', 'no')],
    })
    expect(outcomes).toMatchObject([{ kind: 'refused', problem: { kind: 'entryIdUsed' } }, { kind: 'saved' }])
  })
})

describe('after the report is handed in, answers', () => {
  const manager = () => callerAs(own.database, 'demo-lineManager-1315')
  const late = { ...electronics, entries: [entryAt(-60_000, 'ownHseGoals', 'dontKnow')] }

  test('wait as proposals and alter nothing', async () => {
    const before = await (await manager()).report.open(electronics)
    const { outcomes, answers, state } = await (await manager()).report.answer(late)
    expect(outcomes).toEqual([{ id: late.entries[0]?.id, kind: 'waitsAsProposal' }])
    expect(state).toBe('submitted')
    expect(answers.ownHseGoals?.value).not.toBe('dontKnow')

    const representative = await callerAs(own.database, 'demo-safetyRepresentative-1315')
    const { proposals, ...after } = await representative.report.open(electronics)
    expect(after.answers).toEqual(before.answers)
    expect(after.submission).toEqual(before.submission)
    expect(proposals).toEqual([
      {
        id: late.entries[0]?.id,
        item: 'ownHseGoals',
        value: 'dontKnow',
        at: at(-60_000),
        by: expect.objectContaining({ role: 'lineManager' }),
      },
    ])
    expect((await (await manager()).report.answer(late)).outcomes).toMatchObject([{ kind: 'alreadySaved' }])
  })

  test('are dropped by one who may answer, and by nobody else', async () => {
    const proposal = { ...electronics, proposal: late.entries[0]?.id ?? '' }
    const section = await callerAs(own.database, 'demo-hseSection')
    expect((await section.report.open(electronics)).proposals).toHaveLength(1)
    expect(await problemOf(section.report.dropProposal(proposal))).toEqual({ kind: 'notAllowed' })
    const other = await callerAs(own.database, 'demo-lineManager-1215')
    expect(await problemOf(other.report.dropProposal(proposal))).toEqual({ kind: 'notFound' })

    const representative = await callerAs(own.database, 'demo-safetyRepresentative-1315')
    expect(await representative.report.dropProposal(proposal)).toEqual([])
    expect(await representative.report.dropProposal(proposal)).toEqual([])
    expect((await section.report.open(electronics)).proposals).toEqual([])
    const gone = representative.report.dropProposal({ ...proposal, proposal: 'never-came' })
    expect(await problemOf(gone)).toEqual({ kind: 'notFound' })
  })
})

test('a HSE coordinator drafts, and does not hand in', async () => {
  const coordinator = callerWithRole(own.database, 'hseCoordinator', '1215')
  const { outcomes } = await coordinator.report.answer(answering(history, 'delegationInWriting', 'yes'))
  expect(outcomes).toMatchObject([{ kind: 'saved' }])
  expect(await problemOf(coordinator.report.submit(history))).toEqual({ kind: 'notAllowed' })
})

describe('an answer is refused', () => {
  test('when nobody is signed in', async () => {
    const nobody = await callerAs(own.database, null)
    const problem = await problemOf(nobody.report.answer(answering(history, 'ownHseGoals', 'yes')))
    expect(problem).toEqual({ kind: 'notSignedIn' })
  })

  test('to those whose roles never answer', async () => {
    const member = await callerAs(own.database, 'demo-committeeMember')
    const problem = await problemOf(member.report.answer(answering(history, 'ownHseGoals', 'yes')))
    expect(problem).toEqual({ kind: 'notAllowed' })
  })

  test.each([
    ['of another unit', history],
    ['of a unit that is not there', { year: 2026, unitCode: '9999' }],
    ['of a node that does not report', { year: 2026, unitCode: '1200' }],
    ['of a year that is not there', { year: 2031, unitCode: '1615' }],
    ['of a year with published counts only', { year: 2021, unitCode: '1615' }],
  ])('for a report %s, as if it did not exist', async (_, address) => {
    const manager = await callerAs(own.database, 'demo-lineManager-1615')
    const problem = await problemOf(manager.report.answer(answering(address, 'ownHseGoals', 'yes')))
    expect(problem).toEqual({ kind: 'notFound' })
  })

  test('when the campaign is closed', async () => {
    // One of the six that were silent in 2022.
    const silent = await silentUnitOf2022()
    const manager = await callerAs(own.database, `demo-lineManager-${silent}`)
    const { outcomes } = await manager.report.answer(
      answering({ year: 2022, unitCode: silent }, 'ownHseGoals', 'no'),
    )
    expect(outcomes).toMatchObject([{ kind: 'refused', problem: { kind: 'notOpen' } }])
    expect((await manager.report.open({ year: 2022, unitCode: silent })).answers).toEqual({})
  })

  test.each([
    [
      'for an item that the edition does not have',
      'noSuchItem',
      'yes',
      { kind: 'unknownItem', item: 'noSuchItem' },
    ],
    [
      'for a derived question',
      'completedTogether',
      'yes',
      { kind: 'derivedQuestion', item: 'completedTogether' },
    ],
    [
      'that is none of the options',
      'ownHseGoals',
      'toLargeDegree',
      { kind: 'invalidAnswer', item: 'ownHseGoals', expected: ['yes', 'no', 'dontKnow'] },
    ],
  ] as const)('%s', async (_, item, value, expected) => {
    const manager = await callerAs(own.database, 'demo-lineManager-1215')
    const { outcomes } = await manager.report.answer(answering(history, item, value))
    expect(outcomes).toMatchObject([{ kind: 'refused', problem: expected }])
    expect(await historyOf('1215', item)).not.toContain(value === 'yes' ? value : 'toLargeDegree')
  })

  test.each(['facultyManagement', 'hseSection', 'chiefSafetyRepresentative'] as const)(
    'to %s, who may only read',
    async (role) => {
      const reader = callerWithRole(own.database, role, role === 'facultyManagement' ? '1200' : null)
      expect((await reader.report.open(history)).may).toEqual({
        answer: false,
        comment: false,
        settleProposals: false,
        submit: false,
      })
      const problem = await problemOf(reader.report.answer(answering(history, 'ownHseGoals', 'yes')))
      expect(problem).toEqual({ kind: 'notAllowed' })
    },
  )
})

test('what is in the history can be neither changed nor deleted', async () => {
  const change = own.database.transaction((trx) =>
    trx.updateTable('answerHistory').set({ value: 'yes' }).execute(),
  )
  await expect(change).rejects.toThrow('never changed')
  const deletion = own.database.transaction((trx) => trx.deleteFrom('answerHistory').execute())
  await expect(deletion).rejects.toThrow('never changed')
})

function wallOf(ahead: number): number {
  return testClock().getTime() + ahead
}

function at(ahead: number): string {
  return new Date(wallOf(ahead)).toISOString()
}

async function traceOf(stream: string): Promise<number> {
  const rows = await own.database.read((trx) =>
    trx.selectFrom('auditEvent').where('stream', '=', stream).select('seq').execute(),
  )
  return rows.length
}

async function historyOf(unitCode: string, item: string): Promise<(string | null)[]> {
  const rows = await own.database.read((trx) =>
    trx
      .selectFrom('answerHistory')
      .innerJoin('report', 'report.id', 'answerHistory.reportId')
      .innerJoin('campaign', 'campaign.id', 'report.campaignId')
      .where('campaign.year', '=', 2026)
      .where('unitCode', '=', unitCode)
      .where('item', '=', item)
      .orderBy('answerHistory.id')
      .select('value')
      .execute(),
  )
  return rows.map(({ value }) => value)
}

async function silentUnitOf2022(): Promise<string> {
  const { unitCode } = await own.database.read((trx) =>
    trx
      .selectFrom('report')
      .innerJoin('campaign', 'campaign.id', 'report.campaignId')
      .where('campaign.year', '=', 2022)
      .where('report.state', '=', 'notStarted')
      .select('unitCode')
      .executeTakeFirstOrThrow(),
  )
  return unitCode
}
