import { describe, expect, test } from 'vitest'
import type { Appointment, Role } from '../access/index.ts'
import { roles } from '../access/index.ts'
import type { MeasureMove, MeasureState } from './measure-state.ts'
import { measureMoves, measureStates, movesFrom } from './measure-state.ts'
import { moveMeasure, movesOf } from './move-measure.ts'

/** The life of a measure as it was drawn before it was written: what may be done, from where, to where. */
const drawn: readonly [MeasureMove, MeasureState, MeasureState][] = [
  ['start', 'planned', 'inProgress'],
  ['start', 'reopened', 'inProgress'],
  ['putBack', 'inProgress', 'planned'],
  ['finish', 'planned', 'done'],
  ['finish', 'inProgress', 'done'],
  ['finish', 'reopened', 'done'],
  ['confirmEffect', 'done', 'effectConfirmed'],
  ['reopen', 'done', 'reopened'],
  ['reopen', 'effectConfirmed', 'reopened'],
  ['drop', 'planned', 'dropped'],
  ['drop', 'inProgress', 'dropped'],
  ['drop', 'reopened', 'dropped'],
  ['resume', 'dropped', 'planned'],
]

/** Who may, in the unit of the measure. */
const workers: readonly Role[] = [
  'lineManager',
  'safetyRepresentative',
  'hseCoordinator',
  'facultyManagement',
  'hseSection',
]
const judges: readonly Role[] = ['lineManager', 'safetyRepresentative', 'facultyManagement', 'hseSection']
const deciders: readonly Role[] = ['lineManager', 'facultyManagement', 'hseSection']
const who: Readonly<Record<MeasureMove, readonly Role[]>> = {
  start: workers,
  putBack: workers,
  finish: workers,
  confirmEffect: judges,
  reopen: judges,
  drop: deciders,
  resume: deciders,
}

const unit = '1600'
const measure = (state: MeasureState) => ({ state, resource: { unitPath: [unit, '1000'] } })
const ofInstitution: ReadonlySet<Role> = new Set([
  'hseSection',
  'committeeMember',
  'chiefSafetyRepresentative',
  'occupationalHealth',
])
const personWith = (role: Role, place: string | null = unit): { appointments: Appointment[] } => ({
  appointments: [{ role, unit: ofInstitution.has(role) ? null : place }],
})

/** Every role × state × move. */
const tries = roles.flatMap((role) =>
  measureStates.flatMap((state) => measureMoves.map((move) => ({ role, state, move }))),
)
const to = (move: MeasureMove, state: MeasureState) =>
  drawn.find(([drawnMove, from]) => drawnMove === move && from === state)?.[2]
const isDrawn = ({ role, state, move }: (typeof tries)[number]) =>
  to(move, state) !== undefined && who[move].includes(role)

test('every role, state and move is tried', () => {
  expect(tries).toHaveLength(10 * 6 * 7)
  expect(tries.filter(isDrawn)).toHaveLength(6 * 5 + 3 * 4 + 4 * 3)
})

test.each(tries.filter(isDrawn))('$role may $move what is $state', ({ role, state, move }) => {
  expect(moveMeasure(personWith(role), measure(state), move, 'because')).toEqual({
    ok: true,
    value: to(move, state),
  })
  expect(movesOf(personWith(role), measure(state))).toContain(move)
})

test.each(tries.filter((one) => !isDrawn(one)))(
  '$role may not $move what is $state',
  ({ role, state, move }) => {
    const refused = moveMeasure(personWith(role), measure(state), move, 'because')
    expect(refused).toEqual({
      ok: false,
      problem: who[move].includes(role) ? { kind: 'wrongState', state } : { kind: 'notAllowed' },
    })
    expect(movesOf(personWith(role), measure(state))).not.toContain(move)
  },
)

describe('nobody moves a measure of another unit', () => {
  test.each(tries.filter(isDrawn).filter(({ role }) => role !== 'hseSection'))(
    'as $role: $move what is $state',
    ({ role, state, move }) => {
      const stranger = personWith(role, '1700')
      expect(moveMeasure(stranger, measure(state), move, 'because')).toEqual({
        ok: false,
        problem: { kind: 'notAllowed' },
      })
    },
  )
})

test.each(['reopen', 'drop', 'resume'] as const)('it has to be said why to %s', (move) => {
  const state = drawn.find(([one]) => one === move)?.[1] ?? 'planned'
  for (const reason of [null, '', '  ']) {
    expect(moveMeasure(personWith('lineManager'), measure(state), move, reason)).toEqual({
      ok: false,
      problem: { kind: 'reasonNeeded' },
    })
  }
})

test('every state is reached, and none is a dead end', () => {
  expect(new Set(['planned', ...drawn.map(([, , reached]) => reached)])).toEqual(new Set(measureStates))
  for (const state of measureStates) expect(movesFrom(state)).not.toEqual([])
})
