import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

test('the institution’s published plan is there, 3.1 with a deadline on each of its measures', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  const plan = await section.actionPlan.open({ unitCode: '1000', year: 2023 })
  expect(plan.level).toBe('institution')
  // As printed: three to five goals under four headings.
  expect(plan.goals.map(({ number }) => number)).toEqual([
    '1.0',
    '1.1',
    '1.2',
    '1.3',
    '1.4',
    '1.5',
    '2.0',
    '2.1',
    '2.2',
    '2.3',
    '2.4',
    '3.0',
    '3.1',
    '3.2',
    '4.0',
    '4.1',
  ])
  const goal = plan.goals.find(({ number }) => number === '3.1')
  expect(goal?.deadline).toBeNull()
  const { rows } = await section.measure.list({ goalId: goal?.id ?? 0 })
  expect(rows.map(({ deadline }) => deadline)).toEqual([
    { kind: 'date', day: '2023-12-31' },
    { kind: 'date', day: '2024-12-31' },
  ])
})

describe('a department', () => {
  test('inherits the goals above it and says how it serves them', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1615')
    const plan = await manager.actionPlan.open({ unitCode: '1615', year: 2026 })
    expect(plan.level).toBe('unit')
    expect(plan.inherited.map(({ unit, goals }) => [unit.code, goals.length])).toEqual([
      ['1000', 16],
      ['1600', 2],
    ])
    const goalId = plan.inherited[1]?.goals[1]?.id ?? 0
    await manager.actionPlan.serve({ unitCode: '1615', year: 2026, goalId, text: 'All rooms in spring' })
    const served = async () =>
      (await manager.actionPlan.open({ unitCode: '1615', year: 2026 })).inherited[1]?.goals[1]?.service
    expect(await served()).toBe('All rooms in spring')
    await manager.actionPlan.serve({ unitCode: '1615', year: 2026, goalId, text: null })
    expect(await served()).toBeNull()
    const [ownGoal] = plan.goals
    const notInherited = manager.actionPlan.serve({
      unitCode: '1615',
      year: 2026,
      goalId: ownGoal?.id ?? 0,
      text: 'x',
    })
    expect(await problemOf(notInherited)).toEqual({ kind: 'notFound' })
  })

  test('adds goals of its own, in order and under headings', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1315')
    const unitCode = '1315'
    const goal = { unitCode, year: 2026, goalId: null, text: 'A goal', owners: [], deadline: null }
    const under = manager.actionPlan.setGoal({ ...goal, number: '1.1' })
    expect(await problemOf(under)).toEqual({ kind: 'headingMissing', heading: '1.0' })
    const heading = await manager.actionPlan.setGoal({ ...goal, number: '1.0' })
    const first = await manager.actionPlan.setGoal({
      ...goal,
      number: '1.1',
      owners: [{ kind: 'role', role: 'lineManager' }],
      deadline: { kind: 'ongoing' },
    })
    expect(await problemOf(manager.actionPlan.setGoal({ ...goal, number: '1.1' }))).toEqual({
      kind: 'goalNumberTaken',
    })
    await manager.actionPlan.setGoal({ ...goal, ...first, number: '1.2', text: 'Changed' })
    const { goals } = await manager.actionPlan.open({ unitCode, year: 2026 })
    expect(goals.map(({ number, text }) => [number, text])).toEqual([
      ['1.0', 'A goal'],
      ['1.2', 'Changed'],
    ])
    expect(await problemOf(manager.actionPlan.removeGoal({ unitCode, year: 2026, ...heading }))).toEqual({
      kind: 'goalInUse',
    })
  })

  test('starts the next year with its goals, and its measures come along', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1315')
    const unitCode = '1315'
    const [, goal] = (await manager.actionPlan.open({ unitCode, year: 2026 })).goals
    const goalId = goal?.id ?? 0
    const { id } = await manager.measure.make({
      unitCode,
      year: 2026,
      text: 'Do it',
      owner: { kind: 'role', role: 'lineManager' },
      deadline: { kind: 'date', day: '2026-12-31' },
      source: 'goal',
      goalId,
    })
    await manager.actionPlan.start({ unitCode, year: 2027 })
    await manager.actionPlan.start({ unitCode, year: 2027 })
    const next = await manager.actionPlan.open({ unitCode, year: 2027 })
    expect(next.goals.map(({ id: same, number }) => [same, number])).toContainEqual([goalId, '1.2'])
    expect(next.years).toEqual([2027, 2026])
    expect(
      (await manager.measure.list({ within: unitCode, year: 2027, goalId })).rows.map((row) => row.id),
    ).toEqual([id])
    expect(await problemOf(manager.actionPlan.removeGoal({ unitCode, year: 2027, goalId }))).toEqual({
      kind: 'goalInUse',
    })
    await manager.measure.drop({ id, reason: 'Not needed' })
    await manager.actionPlan.setGoal({
      unitCode,
      year: 2027,
      goalId,
      number: '1.3',
      text: 'New words',
      owners: [],
      deadline: null,
    })
    // Last year's version says what it said.
    expect((await manager.actionPlan.open({ unitCode, year: 2026 })).goals.map(({ text }) => text)).toContain(
      'Changed',
    )
  })
})

test('everybody may read plans, and change none but their own', async () => {
  const committee = callerWithRole(own.database, 'committeeMember', null)
  expect((await committee.actionPlan.open({ unitCode: '1615', year: 2026 })).may).toEqual({ change: false })
  expect(await problemOf(committee.actionPlan.start({ unitCode: '1615', year: 2027 }))).toEqual({
    kind: 'notAllowed',
  })
  const manager = await callerAs(own.database, 'demo-lineManager-1215')
  for (const unitCode of ['1615', '1200', '1000']) {
    expect(await problemOf(manager.actionPlan.start({ unitCode, year: 2027 }))).toEqual({ kind: 'notFound' })
  }
})
