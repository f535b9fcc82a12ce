import type { Action } from '../access/index.ts'

/**
 * The states of a case. From `accepted` on it is being handled: `causeFound` once it is said why it happened,
 * `measuresPlanned` once there also is a measure against it.
 */
export const incidentStates = [
  'received',
  'transferred',
  'accepted',
  'causeFound',
  'measuresPlanned',
  'closed',
  'rejected',
] as const

/** One of the states of a case. */
export type IncidentState = (typeof incidentStates)[number]

/** The states in which nobody has said yet whether the case is taken on. */
export const waitingStates = ['received', 'transferred'] as const satisfies readonly IncidentState[]

/** The states in which it is being handled. */
export const handlingStates = [
  'accepted',
  'causeFound',
  'measuresPlanned',
] as const satisfies readonly IncidentState[]

/** The states in which something is still to be done. */
export const openIncidentStates = [
  ...waitingStates,
  ...handlingStates,
] as const satisfies readonly IncidentState[]

/** Whether something is still to be done. */
export function isOpenIncident(state: IncidentState): boolean {
  return (openIncidentStates as readonly IncidentState[]).includes(state)
}

/** The moves of a case from state to state. */
export const incidentMoves = [
  'accept',
  'transfer',
  'reject',
  'findCause',
  'planMeasure',
  'close',
  'reopen',
] as const

/** One of the moves. */
export type IncidentMove = (typeof incidentMoves)[number]

/** A row of the table of moves. */
export interface IncidentMoveRule {
  readonly from: readonly IncidentState[]
  /** Where it leads; `asFarAsItHasCome` is what follows from causes and measures, see `stateOfHandling`. */
  readonly to: IncidentState | 'asFarAsItHasCome'
  /** The right it takes; `access/policy.ts` says who has it. */
  readonly right: Action
  /** What has to come with it: a day to be done by, another unit, a reason, or a reason where something is missing. */
  readonly needs: 'nothing' | 'deadline' | 'otherUnit' | 'reason' | 'reasonWhereIncomplete'
}

/** The life of a case: for the server and the screens alike. */
export const incidentMoveRules: Readonly<Record<IncidentMove, IncidentMoveRule>> = {
  accept: { from: waitingStates, to: 'asFarAsItHasCome', right: 'incidents.handle', needs: 'deadline' },
  transfer: {
    from: [...waitingStates, 'accepted'],
    to: 'transferred',
    right: 'incidents.handle',
    needs: 'otherUnit',
  },
  reject: { from: waitingStates, to: 'rejected', right: 'incidents.handle', needs: 'reason' },
  findCause: { from: handlingStates, to: 'asFarAsItHasCome', right: 'incidents.handle', needs: 'nothing' },
  planMeasure: { from: handlingStates, to: 'asFarAsItHasCome', right: 'incidents.handle', needs: 'nothing' },
  close: { from: handlingStates, to: 'closed', right: 'incidents.handle', needs: 'reasonWhereIncomplete' },
  reopen: {
    from: ['closed', 'rejected'],
    to: 'asFarAsItHasCome',
    right: 'incidents.handle',
    needs: 'reason',
  },
}

/** How far the handling of a case has come. */
export interface HandlingFacts {
  /** How many causes are written down. */
  readonly causes: number
  /** How many measures were made from it. */
  readonly measures: number
}

/**
 * The state of a case that is being handled.
 *
 * | causes | measures | state           |
 * | ------ | -------- | --------------- |
 * | none   |          | accepted        |
 * | some   | none     | causeFound      |
 * | some   | some     | measuresPlanned |
 */
export function stateOfHandling({ causes, measures }: HandlingFacts): (typeof handlingStates)[number] {
  if (causes === 0) return 'accepted'
  return measures === 0 ? 'causeFound' : 'measuresPlanned'
}

/** The moves that lead on from a state, whoever makes them. */
export function incidentMovesFrom(state: IncidentState): readonly IncidentMove[] {
  return incidentMoves.filter((move) => incidentMoveRules[move].from.includes(state))
}
