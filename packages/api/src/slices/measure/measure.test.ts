import type { Role } from '@hms/domain/access'
import { roles } from '@hms/domain/access'
import type { Deadline, MeasureMove, MeasureState } from '@hms/domain/action-plan'
import {
  dueOf,
  dues,
  isOpenState,
  measureMoves,
  measureStates,
  standsInPlanOf,
} from '@hms/domain/action-plan'
import { daysAfter } from '@hms/domain/calendar'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { fillIn } from '../../../test/fill-in.ts'
import { signBoth } from '../../../test/sign.ts'
import { localDay } from '../../platform/clock.ts'
import { dueSql } from './due-sql.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const day = localDay(testClock())

const plain = {
  unitCode: '1615',
  year: 2026,
  text: 'Tidy the store',
  owner: { kind: 'person', personId: 'demo-safetyRepresentative-1615' },
  deadline: { kind: 'date', day: '2026-12-01' },
  source: 'none',
} as const

async function made(changes: Partial<Parameters<Caller['measure']['make']>[0]> = {}): Promise<number> {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  return (await manager.measure.make({ ...plain, ...changes })).id
}
type Caller = Awaited<ReturnType<typeof callerAs>>

function put(id: number, state: MeasureState) {
  return own.database.transaction((trx) =>
    trx
      .updateTable('measure')
      .set({ state, closedOn: isOpenState(state) ? null : day })
      .where('id', '=', id)
      .execute(),
  )
}

describe('every role × state × move', () => {
  const workers: readonly Role[] = [
    'lineManager',
    'safetyRepresentative',
    'hseCoordinator',
    'facultyManagement',
    'hseSection',
  ]
  const who: Readonly<Record<MeasureMove, readonly Role[]>> = {
    start: workers,
    putBack: workers,
    finish: workers,
    confirmEffect: workers.filter((role) => role !== 'hseCoordinator'),
    reopen: workers.filter((role) => role !== 'hseCoordinator'),
    drop: ['lineManager', 'facultyManagement', 'hseSection'],
    resume: ['lineManager', 'facultyManagement', 'hseSection'],
  }
  const from: Readonly<Record<MeasureMove, readonly MeasureState[]>> = {
    start: ['planned', 'reopened'],
    putBack: ['inProgress'],
    finish: ['planned', 'inProgress', 'reopened'],
    confirmEffect: ['done'],
    reopen: ['done', 'effectConfirmed'],
    drop: ['planned', 'inProgress', 'reopened'],
    resume: ['dropped'],
  }
  const ofInstitution: ReadonlySet<Role> = new Set([
    'hseSection',
    'committeeMember',
    'chiefSafetyRepresentative',
    'occupationalHealth',
  ])

  test.each(roles)('as %s', async (role) => {
    // A faculty's own measure: every role can have a place there.
    const section = await callerAs(own.database, 'demo-hseSection')
    const { id } = await section.measure.make({ ...plain, unitCode: '1600' })
    const caller = callerWithRole(own.database, role, ofInstitution.has(role) ? null : '1600')
    for (const state of measureStates) {
      for (const move of measureMoves) {
        await put(id, state)
        const tried = caller.measure[move]({ id, reason: 'because' })
        if (!who[move].includes(role)) {
          expect([state, move, await problemOf(tried)]).toEqual([state, move, { kind: 'notAllowed' }])
        } else if (from[move].includes(state)) {
          expect((await tried).state).not.toBe(state)
        } else {
          expect([state, move, await problemOf(tried)]).toEqual([state, move, { kind: 'wrongState', state }])
        }
      }
    }
  })
})

describe('a measure', () => {
  test('is opened with its owner, what can be done with it, and its history', async () => {
    const id = await made()
    const representative = await callerAs(own.database, 'demo-safetyRepresentative-1615')
    await representative.measure.comment({ id, text: 'Ordered cabinets' })
    await representative.measure.start({ id })
    const opened = await representative.measure.open({ id })
    expect(opened).toMatchObject({
      state: 'inProgress',
      due: 'soon',
      owner: { kind: 'person', personId: 'demo-safetyRepresentative-1615' },
      moves: ['putBack', 'finish'],
      may: { change: true, comment: true },
      effect: null,
    })
    expect(opened.owner).toHaveProperty('name')
    expect(opened.history.map(({ kind, from, to, text }) => [kind, from, to, text])).toEqual([
      ['made', null, 'planned', null],
      ['comment', null, null, 'Ordered cabinets'],
      ['moved', 'planned', 'inProgress', null],
    ])
    expect(opened.history[0]?.by?.role).toBe('lineManager')

    const committee = await callerAs(own.database, 'demo-committeeMember')
    const seen = await committee.measure.open({ id })
    expect(seen.history.map(({ by, text }) => [by, text])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ])
    expect(seen.moves).toEqual([])
  })

  test('is changed, and what is left out stays', async () => {
    const id = await made()
    const manager = await callerAs(own.database, 'demo-lineManager-1615')
    await manager.measure.change({
      id,
      deadline: { kind: 'ongoing' },
      owner: { kind: 'role', role: 'hseCoordinator' },
    })
    expect(await manager.measure.open({ id })).toMatchObject({
      text: plain.text,
      deadline: { kind: 'ongoing' },
      due: 'ongoing',
      owner: { kind: 'role', role: 'hseCoordinator' },
    })
  })

  test('that goes on is looked at once a year', async () => {
    const id = await made({ deadline: { kind: 'ongoing' } })
    const later = () => new Date('2027-12-01T09:00:00Z')
    const manager = await callerAs(own.database, 'demo-lineManager-1615', later)
    expect((await manager.measure.open({ id })).due).toBe('reviewDue')
    await manager.measure.lookAt({ id, text: 'Still needed' })
    expect((await manager.measure.open({ id })).due).toBe('ongoing')
  })

  test('has an owner that there is, a finding of its own unit, and a goal that there is', async () => {
    const manager = await callerAs(own.database, 'demo-lineManager-1615')
    const owner = { kind: 'person', personId: 'nobody' } as const
    expect(await problemOf(manager.measure.make({ ...plain, owner }))).toEqual({ kind: 'ownerUnknown' })
    const other = await callerAs(own.database, 'demo-hseSection')
    const [foreign] = (await other.finding.list({ within: '1215', year: 2022 })).rows
    const fromForeign = manager.measure.make({ ...plain, source: 'finding', findingId: foreign?.id ?? 0 })
    expect(await problemOf(fromForeign)).toEqual({ kind: 'notFound' })
    expect(await problemOf(manager.measure.make({ ...plain, goalId: 999_999 }))).toEqual({ kind: 'notFound' })
  })

  test('of another unit is as if it were not there', async () => {
    const id = await made()
    const stranger = await callerAs(own.database, 'demo-lineManager-1215')
    for (const call of [
      () => stranger.measure.open({ id }),
      () => stranger.measure.change({ id, text: 'x' }),
      () => stranger.measure.comment({ id, text: 'x' }),
      () => stranger.measure.finish({ id }),
      () => stranger.measure.make(plain),
    ]) {
      expect(await problemOf(call())).toEqual({ kind: 'notFound' })
    }
  })

  test('shows before and after when the next answer is in, and asks for a verdict', async () => {
    const unitCode = '1215'
    const section = await callerAs(own.database, 'demo-hseSection')
    const manager = await callerAs(own.database, 'demo-lineManager-1215')
    const { rows } = await section.finding.list({ within: unitCode, year: 2022, pageSize: 200 })
    const finding = rows.find(({ item }) => item === 'managerBasicCourse')
    const { id } = await manager.measure.make({
      ...plain,
      unitCode,
      source: 'finding',
      findingId: finding?.id ?? 0,
    })
    await manager.measure.finish({ id })
    expect((await manager.measure.open({ id })).effect).toMatchObject({
      sign: 'notYet',
      before: 'no',
      after: null,
    })
    expect(await manager.measure.toJudge({ unitCode })).toEqual([])

    await fillIn(own.database, { year: 2026, unitCode })
    await signBoth(own.database, { year: 2026, unitCode })
    await manager.report.submit({ year: 2026, unitCode })
    const opened = await manager.measure.open({ id })
    expect(opened.effect).toEqual({
      item: 'managerBasicCourse',
      sign: 'gone',
      before: 'no',
      after: 'yes',
      continuity: 'same',
      yearBefore: 2022,
      yearAfter: 2026,
    })
    expect(opened.moves).toEqual(['confirmEffect', 'reopen'])
    expect(await manager.measure.toJudge({ unitCode })).toMatchObject([
      { id, text: plain.text, effect: { sign: 'gone', before: 'no', after: 'yes' } },
    ])
    expect(await manager.measure.confirmEffect({ id })).toEqual({ state: 'effectConfirmed' })
    expect(await manager.measure.toJudge({ unitCode })).toEqual([])
  })
})

describe('lists', () => {
  test('have all that a person may see, page by page', async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const all = await section.measure.list({ pageSize: 200 })
    const second = await section.measure.list({ pageSize: 50, page: 1 })
    expect(second.rows.map(({ id }) => id)).toEqual(all.rows.slice(50, 100).map(({ id }) => id))
    expect(second.total).toBe(all.total)
    const manager = await callerAs(own.database, 'demo-lineManager-1315')
    const mine = await manager.measure.list({ pageSize: 200 })
    expect(mine.rows.every(({ unit }) => unit.code === '1315')).toBe(true)
    expect(mine.total).toBe((await section.measure.list({ within: '1315', pageSize: 200 })).total)
  })

  test('are filtered in every way', async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const { rows } = await section.measure.list({ within: '1600', pageSize: 200 })
    const counted = async (filter: Parameters<Caller['measure']['list']>[0]) =>
      (await section.measure.list({ within: '1600', pageSize: 200, ...filter })).total
    expect(await counted({ state: ['done'] })).toBe(rows.filter(({ state }) => state === 'done').length)
    expect(await counted({ due: ['late', 'soon'] })).toBe(
      rows.filter(({ due }) => due === 'late' || due === 'soon').length,
    )
    expect(await counted({ gravity: ['law'] })).toBe(rows.filter(({ gravity }) => gravity === 'law').length)
    expect(await counted({ source: ['finding'] })).toBe(
      rows.filter(({ source }) => source === 'finding').length,
    )
    expect(await counted({ goalId: null })).toBe(rows.filter(({ goalId }) => goalId === null).length)
    expect(await counted({ ownerRole: 'lineManager' })).toBe(
      rows.filter(({ owner }) => owner.kind === 'role' && owner.role === 'lineManager').length,
    )
    expect(await counted({ search: 'ROMKORT' })).toBe(rows.filter(({ text }) => /romkort/i.test(text)).length)
    expect(await counted({ alone: true })).toBe(rows.filter(({ unit }) => unit.code === '1600').length)
  })

  test('of a year are those that the domain puts into its plan, and due is what the domain says', async () => {
    const stored = await own.database.read((trx) =>
      trx.selectFrom('measure').selectAll('measure').select(dueSql(day).as('due')).execute(),
    )
    const section = await callerAs(own.database, 'demo-hseSection')
    for (const year of [2022, 2023, 2024, 2025, 2026]) {
      const stands = stored.filter((measure) =>
        standsInPlanOf(
          { ...measure, closedIn: measure.closedOn === null ? null : Number(measure.closedOn.slice(0, 4)) },
          year,
        ),
      )
      expect([year, (await section.measure.list({ year })).total]).toEqual([year, stands.length])
    }
    const deadlineOf = (deadline: string | null): Deadline =>
      deadline === null ? { kind: 'ongoing' } : { kind: 'date', day: deadline }
    for (const { state, deadline, lookedAtOn, due } of stored) {
      expect(due).toBe(dueOf({ state, deadline: deadlineOf(deadline), lastLookedAt: lookedAtOn }, day))
    }
    expect(new Set(stored.map(({ due }) => due)).size).toBe(6)
    for (const due of dues) {
      const { total } = await section.measure.list({ due: [due] })
      expect([due, total]).toEqual([due, stored.filter((measure) => measure.due === due).length])
    }
    expect((await section.measure.list({ due: [] })).total).toBe(0)
    expect((await section.measure.list({ due: [...dues] })).total).toBe(stored.length)
  })

  test('due agrees with the domain on the days around every limit', async () => {
    const days = [-366, -365, -364, -15, -14, -1, 0, 1, 13, 14, 15].map((offset) => daysAfter(day, offset))
    for (const on of days) {
      const { rows } = await own.database.read((trx) =>
        sql<{ dated: string; ongoing: string }>`
          select
            (select ${dueSql(day)} from (select null::date as closed_on, ${on}::date as deadline, ${day}::date as looked_at_on) as measure) as dated,
            (select ${dueSql(day)} from (select null::date as closed_on, null::date as deadline, ${on}::date as looked_at_on) as measure) as ongoing`.execute(
          trx,
        ),
      )
      expect(rows[0]).toEqual({
        dated: dueOf({ state: 'planned', deadline: { kind: 'date', day: on }, lastLookedAt: day }, day),
        ongoing: dueOf({ state: 'planned', deadline: { kind: 'ongoing' }, lastLookedAt: on }, day),
      })
    }
  })
})

describe('the roll-up', () => {
  test('leads from every number to its measures', async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const rollUp = await section.measure.rollUp({ year: 2026 })
    const total = async (filter: Parameters<Caller['measure']['list']>[0]) =>
      (await section.measure.list({ year: 2026, ...filter })).total
    expect(rollUp.all.total).toBe(await total({}))
    expect(rollUp.all.late).toBe(await total({ due: ['late'] }))
    expect(rollUp.bySource.finding.total).toBe(await total({ source: ['finding'] }))
    expect(rollUp.byGravity.law.total).toBe(await total({ gravity: ['law'] }))
    for (const { goalId, counts } of rollUp.byGoal) expect(counts.total).toBe(await total({ goalId }))
    for (const state of measureStates) expect(rollUp.byState[state]).toBe(await total({ state: [state] }))
    expect(rollUp.goals.map(({ number }) => number)).toContain('1.1')
    const lacking = await section.finding.list({ year: 2026, withoutMeasure: true })
    const { law, policy, improvement } = rollUp.findings
    expect(law.withoutMeasure + policy.withoutMeasure + improvement.withoutMeasure).toBe(lacking.total)
  })

  test('is the same for the faculty and the committee', async () => {
    const faculty = await callerAs(own.database, 'demo-facultyManagement-1600')
    const committee = await callerAs(own.database, 'demo-committeeMember')
    const asked = { year: 2026, within: '1600' }
    expect(await committee.measure.rollUp(asked)).toEqual(await faculty.measure.rollUp(asked))
    expect(await committee.measure.overdue(asked)).toEqual(await faculty.measure.overdue(asked))
  })

  test('counts the overdue by owner', async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const owners = await section.measure.overdue({ year: 2026 })
    const { all } = await section.measure.rollUp({ year: 2026 })
    expect(owners.reduce((sum, { count }) => sum + count, 0)).toBe(all.late)
    expect(owners.map(({ count }) => count)).toEqual(
      owners.map(({ count }) => count).toSorted((a, b) => b - a),
    )
  })
})
