import type { Role } from '@hms/domain/access'
import { roles } from '@hms/domain/access'
import type { RoundMove, RoundState } from '@hms/domain/safety-round'
import { checklistNames, roundMoves, roundStates } from '@hms/domain/safety-round'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import type { Caller } from '../../../test/walk-round.ts'
import { plannedRound, unitOfRounds } from '../../../test/walk-round.ts'

let own: TestDatabase
let manager: Caller
beforeAll(async () => {
  own = await testDatabase('demo')
  manager = await callerAs(own.database, `demo-lineManager-${unitOfRounds}`)
})
afterAll(() => own.drop())

describe('a round that is planned', () => {
  test('has its rooms, lists and participants, and all that a tablet needs', async () => {
    await manager.room.addOwnItem({ unitCode: unitOfRounds, list: 'office', text: 'The aquarium is clean.' })
    const { id, office, lab } = await plannedRound(own.database, 'planned')
    const opened = await manager.safetyRound.open({ id })
    expect(opened).toMatchObject({
      unit: { code: unitOfRounds },
      day: '2026-11-25',
      state: 'planned',
      participants: [{ id: `demo-lineManager-${unitOfRounds}`, role: 'lineManager' }, { name: 'A guest' }],
      checklists: [{ id: 'office-1' }, { id: 'laboratory-1' }],
      ownItems: [{ list: 'office', text: 'The aquarium is clean.' }],
      rooms: [
        {
          room: office,
          details: { code: 'K1', type: 'office' },
          lists: ['office'],
          leftOut: ['office.noise'],
        },
        { room: lab, details: { code: 'L1' }, lists: ['laboratory'], leftOut: [] },
      ],
      results: [],
      photos: [],
      signing: { problem: { kind: 'wrongRoundState' } },
      moves: ['getReady', 'start', 'cancel'],
      may: { walk: true, plan: true },
      seq: 0,
      latestStamp: null,
    })
    expect(opened.signing.parts.map(({ part, signers }) => [part, signers.map((one) => one.id)])).toEqual([
      ['manager', [`demo-lineManager-${unitOfRounds}`]],
      ['representative', [`demo-safetyRepresentative-${unitOfRounds}`]],
    ])
  })

  test('keeps a room as it was, whatever becomes of it', async () => {
    const { id, office } = await plannedRound(own.database, 'kept')
    await manager.room.remove({ id: office })
    expect((await manager.safetyRound.open({ id })).rooms[0]?.details.code).toBe('K1')
  })

  test('is planned otherwise until a tablet has it', async () => {
    const { id, lab } = await plannedRound(own.database, 'otherwise')
    const plan = { id, day: '2026-12-01', rooms: [{ room: lab, lists: ['laboratory' as const] }] }
    await manager.safetyRound.replan(plan)
    expect(await manager.safetyRound.open({ id })).toMatchObject({
      day: '2026-12-01',
      participants: [],
      checklists: [{ id: 'laboratory-1' }],
      rooms: [{ room: lab }],
    })
    await manager.safetyRound.getReady({ id })
    expect(await problemOf(manager.safetyRound.replan(plan))).toEqual({
      kind: 'wrongRoundState',
      state: 'ready',
    })
  })

  test('has rooms of the unit alone, and people who are there', async () => {
    const { lab } = await plannedRound(own.database, 'own rooms')
    const other = await callerAs(own.database, 'demo-lineManager-1215')
    const plan = { day: '2026-12-01', rooms: [{ room: lab, lists: ['laboratory' as const] }] }
    expect(await problemOf(other.safetyRound.plan({ unitCode: '1215', ...plan }))).toEqual({
      kind: 'notFound',
    })
    const nobody = [{ personId: 'nobody' }]
    const tried = manager.safetyRound.plan({ unitCode: unitOfRounds, ...plan, participants: nobody })
    expect(await problemOf(tried)).toEqual({ kind: 'ownerUnknown' })
  })

  test('goes by the newest lists', async () => {
    const lists = await manager.safetyRound.checklists()
    expect(lists.map(({ list }) => list)).toEqual(checklistNames)
  })
})

test('the list shows what one reaches, the latest first, with what can be done', async () => {
  const { id } = await plannedRound(own.database, 'listed')
  const mine = await manager.safetyRound.list({ within: unitOfRounds, state: ['planned'], pageSize: 200 })
  expect(mine.rows.find((one) => one.id === id)).toMatchObject({
    day: '2026-11-25',
    moves: ['getReady', 'start', 'cancel'],
  })
  const days = mine.rows.map(({ day }) => day)
  expect(days).toEqual(days.toSorted().toReversed())
  const committee = await callerAs(own.database, 'demo-committeeMember')
  const seen = await committee.safetyRound.list({ year: 2026, pageSize: 200 })
  expect(seen.rows.find((one) => one.id === id)?.moves).toEqual([])
  const other = await callerAs(own.database, 'demo-lineManager-1215')
  expect((await other.safetyRound.list({ pageSize: 200 })).rows.map(({ unit }) => unit.code)).not.toContain(
    unitOfRounds,
  )
  expect((await manager.safetyRound.list({ year: 1999 })).total).toBe(0)
})

describe('the coverage of a year', () => {
  test('counts the units that one reaches, by faculty', async () => {
    const committee = await callerAs(own.database, 'demo-committeeMember')
    const { all, faculties } = await committee.safetyRound.coverage({ year: 2026 })
    // One round of the demo is signed; those of others are planned or begun.
    expect(all.done).toEqual({ numerator: 1, denominator: 75, base: 'allUnits' })
    expect(all.onTheWay).toBe(3)
    expect(all.without).toHaveLength(71)
    expect(faculties.map(({ done }) => done.denominator).reduce((sum, one) => sum + one, 0)).toBe(75)
    expect(faculties.find(({ unit }) => unit.code === '1300')?.done.numerator).toBe(1)
    expect((await committee.safetyRound.coverage({ year: 2025 })).all.done.numerator).toBe(1)
  })

  test('of somebody with one unit is that unit', async () => {
    const { all, faculties } = await manager.safetyRound.coverage({ year: 2026 })
    expect(all).toEqual({
      done: { numerator: 0, denominator: 1, base: 'allUnits' },
      onTheWay: 1,
      without: [],
    })
    expect(faculties.map(({ unit }) => unit.code)).toEqual(['1600'])
  })

  test('is in the unit’s year: the register says whether the round is done', async () => {
    const dutyOf = async (unitCode: string) => {
      const caller = await callerAs(own.database, `demo-lineManager-${unitCode}`)
      const { duties } = await caller.annualWheel.open({ year: 2026, unitCode })
      return duties.find(({ duty }) => duty === 'safetyRound')
    }
    expect(await dutyOf('1315')).toMatchObject({ doneOn: '2026-10-14' })
    expect(await dutyOf('1215')).toMatchObject({ doneOn: null })
    const marked = (await callerAs(own.database, 'demo-lineManager-1315')).annualWheel.mark({
      year: 2026,
      unitCode: '1315',
      duty: 'safetyRound',
      doneOn: null,
    })
    expect(await problemOf(marked)).toEqual({ kind: 'registerSays' })
  })
})

describe('every role × state × move', () => {
  const walkers: readonly Role[] = [
    'lineManager',
    'safetyRepresentative',
    'localChiefSafetyRepresentative',
    'chiefSafetyRepresentative',
    'hseCoordinator',
    'hseSection',
    'facultyManagement',
  ]
  const planners: readonly Role[] = ['lineManager', 'safetyRepresentative', 'hseCoordinator', 'hseSection']
  type Move = Exclude<RoundMove, 'sign'>
  const who: Readonly<Record<Move, readonly Role[]>> = {
    getReady: walkers,
    start: walkers,
    close: walkers,
    walkOn: walkers,
    reopen: ['hseSection'],
    archive: planners,
    cancel: planners,
  }
  const leads: Readonly<Record<Move, Partial<Record<RoundState, RoundState>>>> = {
    getReady: { planned: 'ready' },
    start: { planned: 'underway', ready: 'underway' },
    close: { underway: 'closing' },
    walkOn: { closing: 'underway' },
    reopen: { signed: 'closing', archived: 'closing' },
    archive: { signed: 'archived' },
    cancel: { planned: 'cancelled', ready: 'cancelled', underway: 'cancelled', closing: 'cancelled' },
  }
  const ofInstitution: ReadonlySet<Role> = new Set([
    'hseSection',
    'committeeMember',
    'chiefSafetyRepresentative',
    'occupationalHealth',
  ])

  test.each(roles)('as %s', async (role) => {
    const { id } = await plannedRound(own.database, `moved by ${role}`)
    const caller = callerWithRole(own.database, role, ofInstitution.has(role) ? null : unitOfRounds)
    for (const state of roundStates) {
      for (const move of roundMoves.filter((one) => one !== 'sign')) {
        await own.database.transaction((trx) =>
          trx.updateTable('safetyRound').set({ state, signedAt: testClock() }).where('id', '=', id).execute(),
        )
        const tried = caller.safetyRound[move]({ id, reason: 'because' })
        const to = leads[move][state]
        if (!who[move].includes(role)) {
          expect([state, move, await problemOf(tried)]).toEqual([state, move, { kind: 'notAllowed' }])
        } else if (to !== undefined) {
          expect([state, move, (await tried).state]).toEqual([state, move, to])
        } else {
          expect([state, move, await problemOf(tried)]).toEqual([
            state,
            move,
            { kind: 'wrongRoundState', state },
          ])
        }
      }
    }
  })

  test('cancelling takes a reason, which is shown', async () => {
    const { id } = await plannedRound(own.database, 'cancelled')
    expect(await problemOf(manager.safetyRound.cancel({ id }))).toEqual({ kind: 'reasonNeeded' })
    await manager.safetyRound.cancel({ id, reason: 'The manager is ill' })
    expect(await manager.safetyRound.open({ id })).toMatchObject({
      state: 'cancelled',
      reason: 'The manager is ill',
      moves: [],
    })
  })
})
