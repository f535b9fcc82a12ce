import type { Action } from '../access/index.ts'

/** The states of a measure. */
export const measureStates = [
  'planned',
  'inProgress',
  'done',
  'effectConfirmed',
  'reopened',
  'dropped',
] as const

/** One of the states of a measure. */
export type MeasureState = (typeof measureStates)[number]

/** Whether something is still to be done: `done` only waits for its effect to be seen. */
export function isOpenState(state: MeasureState): boolean {
  return (openStates as readonly MeasureState[]).includes(state)
}

/** The states in which something is still to be done. */
export const openStates = ['planned', 'inProgress', 'reopened'] as const satisfies readonly MeasureState[]

/** The moves of a measure from state to state. */
export const measureMoves = [
  'start',
  'putBack',
  'finish',
  'confirmEffect',
  'reopen',
  'drop',
  'resume',
] as const

/** One of the moves. */
export type MeasureMove = (typeof measureMoves)[number]

/** A row of the table of moves. */
export interface MoveRule {
  readonly from: readonly MeasureState[]
  readonly to: MeasureState
  /** The right it takes; `access/policy.ts` says who has it. */
  readonly right: Action
  /** Whether it has to be said why. */
  readonly needsReason: boolean
}

/**
 * The life of a measure: from which states each move can be made, where it leads, and the right it takes.
 * For the server and the screens alike.
 */
export const moveRules: Readonly<Record<MeasureMove, MoveRule>> = {
  start: { from: ['planned', 'reopened'], to: 'inProgress', right: 'measures.change', needsReason: false },
  putBack: { from: ['inProgress'], to: 'planned', right: 'measures.change', needsReason: false },
  finish: {
    from: ['planned', 'inProgress', 'reopened'],
    to: 'done',
    right: 'measures.change',
    needsReason: false,
  },
  confirmEffect: { from: ['done'], to: 'effectConfirmed', right: 'measures.judge', needsReason: false },
  reopen: { from: ['done', 'effectConfirmed'], to: 'reopened', right: 'measures.judge', needsReason: true },
  drop: {
    from: ['planned', 'inProgress', 'reopened'],
    to: 'dropped',
    right: 'measures.drop',
    needsReason: true,
  },
  resume: { from: ['dropped'], to: 'planned', right: 'measures.drop', needsReason: true },
}

/** The moves that lead on from a state, whoever makes them. */
export function movesFrom(state: MeasureState): readonly MeasureMove[] {
  return measureMoves.filter((move) => moveRules[move].from.includes(state))
}
