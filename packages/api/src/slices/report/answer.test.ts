import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
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

    const saved = await manager.report.answer({ ...history, item: 'ownHseGoals', value: 'yes' })

    expect(saved).toEqual({
      item: 'ownHseGoals',
      value: 'yes',
      savedAt: testClock().toISOString(),
      by: {
        name: expect.objectContaining({ nb: 'Linjeleder, Institutt for historie' }),
        role: 'lineManager',
      },
      state: 'inProgress',
    })
    const opened = await manager.report.open(history)
    expect(opened.state).toBe('inProgress')
    expect(opened.answers).toEqual({ ownHseGoals: { value: 'yes', by: saved.by, at: saved.savedAt } })
  })

  test('of the other person replaces it, and both stay in the history', async () => {
    const representative = await callerAs(own.database, 'demo-safetyRepresentative-1215')
    await representative.report.answer({ ...history, item: 'ownHseGoals', value: 'no' })

    const opened = await representative.report.open(history)
    expect(opened.answers.ownHseGoals).toMatchObject({ value: 'no', by: { role: 'safetyRepresentative' } })
    expect(await historyOf('1215', 'ownHseGoals')).toEqual(['yes', 'no'])
  })

  test('given again changes nothing', async () => {
    const manager = await callerAs(
      own.database,
      'demo-lineManager-1215',
      () => new Date('2026-11-24T10:00:00Z'),
    )
    const again = await manager.report.answer({ ...history, item: 'ownHseGoals', value: 'no' })

    expect(again).toMatchObject({ savedAt: testClock().toISOString(), by: { role: 'safetyRepresentative' } })
    expect(await historyOf('1215', 'ownHseGoals')).toEqual(['yes', 'no'])
  })

  test('can be taken back, which leaves the item blank and the report as it was', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1215')
    const back = await manager.report.answer({ ...history, item: 'ownHseGoals', value: null })

    expect(back).toMatchObject({ value: null, state: 'notStarted', by: { role: 'lineManager' } })
    expect((await manager.report.open(history)).answers).toEqual({})
    expect(await historyOf('1215', 'ownHseGoals')).toEqual(['yes', 'no', null])
  })

  test('taken back when there is none is no change, however often', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1215')
    for (const _ of [1, 2]) {
      const back = await manager.report.answer({ ...history, item: 'hseActionPlan', value: null })
      expect(back).toMatchObject({ value: null, state: 'notStarted' })
    }
    expect(await historyOf('1215', 'hseActionPlan')).toEqual([])
  })
})

describe('an answer is refused', () => {
  test('when nobody is signed in', async () => {
    const nobody = await callerAs(own.database, null)
    const problem = await problemOf(nobody.report.answer({ ...history, item: 'ownHseGoals', value: 'yes' }))
    expect(problem).toEqual({ kind: 'notSignedIn' })
  })

  test('to those whose roles never answer', async () => {
    const member = await callerAs(own.database, 'demo-committeeMember')
    const problem = await problemOf(member.report.answer({ ...history, item: 'ownHseGoals', value: 'yes' }))
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
    const problem = await problemOf(manager.report.answer({ ...address, item: 'ownHseGoals', value: 'yes' }))
    expect(problem).toEqual({ kind: 'notFound' })
  })

  test('when the report is handed in', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1315')
    const problem = await problemOf(
      manager.report.answer({ ...electronics, item: 'ownHseGoals', value: 'no' }),
    )
    expect(problem).toEqual({ kind: 'alreadySubmitted' })
  })

  test('when the campaign is closed', async () => {
    // One of the six that were silent in 2022.
    const silent = await silentUnitOf2022()
    const manager = await callerAs(own.database, `demo-lineManager-${silent}`)
    const call = manager.report.answer({ year: 2022, unitCode: silent, item: 'ownHseGoals', value: 'no' })
    expect(await problemOf(call)).toEqual({ kind: 'notOpen' })
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
    expect(await problemOf(manager.report.answer({ ...history, item, value }))).toEqual(expected)
    expect(await historyOf('1215', item)).not.toContain(value === 'yes' ? value : 'toLargeDegree')
  })

  test.each(['facultyManagement', 'hseSection', 'chiefSafetyRepresentative'] as const)(
    'to %s, who may only read',
    async (role) => {
      const reader = callerWithRole(own.database, role, role === 'facultyManagement' ? '1200' : null)
      expect((await reader.report.open(history)).may).toEqual({ answer: false, submit: false })
      const problem = await problemOf(reader.report.answer({ ...history, item: 'ownHseGoals', value: 'yes' }))
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
