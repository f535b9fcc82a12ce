import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Role } from '../access/index.ts'
import type { IncidentMove, IncidentState } from './incident-state.ts'
import {
  handlingStates,
  incidentMoveRules,
  incidentMoves,
  incidentMovesFrom,
  incidentStates,
  isOpenIncident,
  stateOfHandling,
} from './incident-state.ts'
import type { MovableIncident, MoveDetails } from './move-incident.ts'
import { moveIncident, movesOfIncident } from './move-incident.ts'

const as = (role: Role, unit: string | null = '1615') => ({ appointments: [{ role, unit }] })
const manager = as('lineManager')
const resource = { unitPath: ['1615', '1600', '1000'] }
const incident = (state: IncidentState, facts: Partial<MovableIncident> = {}): MovableIncident => ({
  state,
  unitCode: '1615',
  resource,
  causes: 0,
  measures: 0,
  ...facts,
})
const bare: MoveDetails = { reason: null, deadline: null, toUnit: null, today: '2026-12-10' }
const all: MoveDetails = { reason: 'because', deadline: '2026-12-31', toUnit: '1225', today: '2026-12-10' }

/** The table of the field, written out once more: what each state lets through. */
const allowed: Readonly<Record<IncidentState, readonly IncidentMove[]>> = {
  received: ['accept', 'transfer', 'reject'],
  transferred: ['accept', 'transfer', 'reject'],
  accepted: ['transfer', 'findCause', 'planMeasure', 'close'],
  causeFound: ['findCause', 'planMeasure', 'close'],
  measuresPlanned: ['findCause', 'planMeasure', 'close'],
  closed: ['reopen'],
  rejected: ['reopen'],
}

describe('the life of a case', () => {
  test.each(incidentStates)('%s goes on as the table says, and no other way', (state) => {
    expect(incidentMovesFrom(state)).toEqual(allowed[state])
    for (const move of incidentMoves) {
      const moved = moveIncident(manager, incident(state), move, all)
      if (allowed[state].includes(move)) expect(moved.ok).toBe(true)
      else expect(moved).toEqual({ ok: false, problem: { kind: 'wrongIncidentState', state } })
    }
  })

  test('goes from received to closed by a deadline, a cause and a measure', () => {
    const move = (state: IncidentState, name: IncidentMove, causes = 0, measures = 0) =>
      moveIncident(manager, incident(state, { causes, measures }), name, { ...all, reason: null })
    expect(move('received', 'accept')).toEqual({ ok: true, value: 'accepted' })
    expect(move('accepted', 'findCause', 1)).toEqual({ ok: true, value: 'causeFound' })
    expect(move('causeFound', 'planMeasure', 1, 1)).toEqual({ ok: true, value: 'measuresPlanned' })
    expect(move('measuresPlanned', 'close', 1, 1)).toEqual({ ok: true, value: 'closed' })
  })

  test('goes back to where it had come when it is opened again', () => {
    expect(moveIncident(manager, incident('closed', { causes: 2, measures: 1 }), 'reopen', all)).toEqual({
      ok: true,
      value: 'measuresPlanned',
    })
    expect(moveIncident(manager, incident('rejected'), 'reopen', all)).toEqual({
      ok: true,
      value: 'accepted',
    })
  })

  test('every state is reached from received, and every open one can come to an end', () => {
    const reached = new Set<IncidentState>(['received'])
    for (let size = 0; size < reached.size;) {
      size = reached.size
      for (const { from, to } of Object.values(incidentMoveRules)) {
        if (!from.some((state) => reached.has(state))) continue
        for (const next of to === 'asFarAsItHasCome' ? handlingStates : [to]) reached.add(next)
      }
    }
    expect([...reached].toSorted()).toEqual([...incidentStates].toSorted())
    for (const state of incidentStates.filter(isOpenIncident))
      expect(incidentMovesFrom(state).some((move) => ['close', 'accept'].includes(move))).toBe(true)
  })
})

describe('a move', () => {
  test.each([
    ['received', 'accept', 'incidentDeadline'],
    ['received', 'reject', 'reasonNeeded'],
    ['received', 'transfer', 'sameUnit'],
    ['accepted', 'close', 'handlingIncomplete'],
    ['closed', 'reopen', 'reasonNeeded'],
  ] as const)('from %s to %s without what it needs is refused: %s', (state, move, kind) => {
    expect(moveIncident(manager, incident(state), move, bare)).toEqual({ ok: false, problem: { kind } })
    expect(moveIncident(manager, incident(state), move, { ...all, reason: '  ' }).ok).toBe(
      move === 'accept' || move === 'transfer',
    )
  })

  test('takes no deadline that has passed or that the calendar does not have, and no transfer to itself', () => {
    const accept = (deadline: string) =>
      moveIncident(manager, incident('received'), 'accept', { ...all, deadline })
    expect(accept('2026-12-09').ok).toBe(false)
    expect(accept('2026-12-10').ok).toBe(true)
    expect(accept('2027-02-30').ok).toBe(false)
    expect(moveIncident(manager, incident('received'), 'transfer', { ...all, toUnit: '1615' }).ok).toBe(false)
  })

  test('is for those who handle the cases of the unit', () => {
    const others = [
      as('safetyRepresentative'),
      as('hseCoordinator'),
      as('lineManager', '1225'),
      as('committeeMember', null),
      { appointments: [] },
    ]
    for (const person of others) {
      expect(movesOfIncident(person, incident('received'))).toEqual([])
      expect(moveIncident(person, incident('received'), 'accept', all)).toEqual({
        ok: false,
        problem: { kind: 'notAllowed' },
      })
    }
    expect(movesOfIncident(as('hseSection', null), incident('received'))).toEqual([
      'accept',
      'transfer',
      'reject',
    ])
  })

  test('to closed takes both cause and measure, or a reason, whatever the counts', () => {
    fc.assert(
      fc.property(
        fc.nat(5),
        fc.nat(5),
        fc.option(fc.string()),
        fc.constantFrom(...handlingStates),
        (causes, measures, reason, state) => {
          const closed = moveIncident(manager, incident(state, { causes, measures }), 'close', {
            ...bare,
            reason,
          })
          expect(closed.ok).toBe((causes > 0 && measures > 0) || (reason ?? '').trim() !== '')
        },
      ),
    )
  })
})

test('the state of handling follows from causes and measures alone', () => {
  expect(stateOfHandling({ causes: 0, measures: 0 })).toBe('accepted')
  expect(stateOfHandling({ causes: 0, measures: 2 })).toBe('accepted')
  expect(stateOfHandling({ causes: 1, measures: 0 })).toBe('causeFound')
  expect(stateOfHandling({ causes: 1, measures: 1 })).toBe('measuresPlanned')
})
