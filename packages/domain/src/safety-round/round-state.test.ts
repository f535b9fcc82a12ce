import { describe, expect, test } from 'vitest'
import type { Role } from '../access/index.ts'
import { roles } from '../access/index.ts'
import { moveRound, movesOfRound } from './move-round.ts'
import type { RoundMove, RoundState } from './round-state.ts'
import { afterResults, canReplan, roundMoveRules, roundMoves, roundStates } from './round-state.ts'

const resource = { unitPath: ['1615', '1600', '1000'], campus: 'Havnes' }
const ofInstitution: ReadonlySet<Role> = new Set([
  'chiefSafetyRepresentative',
  'hseSection',
  'committeeMember',
  'occupationalHealth',
])
const somebody = (role: Role) => ({
  appointments: [{ role, unit: ofInstitution.has(role) ? null : '1615' }],
})

/** The life as the field tells it, not as the table has it. */
const leads: Partial<Record<RoundState, Partial<Record<RoundMove, RoundState>>>> = {
  planned: { getReady: 'ready', start: 'underway', cancel: 'cancelled' },
  ready: { start: 'underway', cancel: 'cancelled' },
  underway: { close: 'closing', cancel: 'cancelled' },
  closing: { walkOn: 'underway', sign: 'signed', cancel: 'cancelled' },
  signed: { reopen: 'closing', archive: 'archived' },
  archived: { reopen: 'closing' },
}

describe.each(roundStates)('from %s', (state) => {
  test.each(roundMoves)('%s', (move) => {
    const moved = roles
      .map((role) => moveRound(somebody(role), { state, resource }, move, 'because'))
      .filter((result) => result.ok)
    const to = leads[state]?.[move]
    expect(new Set(moved.map(({ value }) => value))).toEqual(new Set(to === undefined ? [] : [to]))
  })
})

test('who makes which move', () => {
  const who = (move: RoundMove) =>
    roles.filter(
      (role) =>
        moveRound(
          somebody(role),
          { state: roundMoveRules[move].from[0] as RoundState, resource },
          move,
          'why',
        ).ok,
    )
  expect(who('start')).toEqual([
    'lineManager',
    'safetyRepresentative',
    'localChiefSafetyRepresentative',
    'chiefSafetyRepresentative',
    'hseCoordinator',
    'hseSection',
    'facultyManagement',
  ])
  expect(who('cancel')).toEqual(['lineManager', 'safetyRepresentative', 'hseCoordinator', 'hseSection'])
  expect(who('sign')).toEqual([
    'lineManager',
    'safetyRepresentative',
    'deputySafetyRepresentative',
    'localChiefSafetyRepresentative',
    'chiefSafetyRepresentative',
  ])
  expect(who('reopen')).toEqual(['hseSection'])
})

test.each([
  ['another unit', 'start', 'planned', null, { kind: 'notAllowed' }],
  [
    'a state that it does not lead from',
    'close',
    'planned',
    null,
    { kind: 'wrongRoundState', state: 'planned' },
  ],
  ['no reason', 'cancel', 'planned', ' ', { kind: 'reasonNeeded' }],
] as const)('is refused for %s', (why, move, state, reason, problem) => {
  const unitPath = why === 'another unit' ? ['1510', '1500', '1000'] : resource.unitPath
  const round = { state, resource: { unitPath } }
  expect(moveRound(somebody('lineManager'), round, move, reason)).toEqual({ ok: false, problem })
})

test('the buttons are the moves that can be made', () => {
  expect(movesOfRound(somebody('lineManager'), { state: 'closing', resource })).toEqual([
    'walkOn',
    'sign',
    'cancel',
  ])
  expect(movesOfRound(somebody('committeeMember'), { state: 'closing', resource })).toEqual([])
})

test('results start a round, and never alter what is signed or cancelled', () => {
  expect(Object.fromEntries(roundStates.map((state) => [state, afterResults(state)]))).toEqual({
    planned: 'underway',
    ready: 'underway',
    underway: 'underway',
    closing: 'closing',
    signed: null,
    archived: null,
    cancelled: null,
  })
  expect(roundStates.filter(canReplan)).toEqual(['planned'])
})
