import type { Action } from '../access/index.ts'

/** The states of a round. */
export const roundStates = [
  'planned',
  'ready',
  'underway',
  'closing',
  'signed',
  'archived',
  'cancelled',
] as const

/** One of the states of a round. */
export type RoundState = (typeof roundStates)[number]

/** The moves of a round from state to state. */
export const roundMoves = [
  'getReady',
  'start',
  'close',
  'walkOn',
  'sign',
  'reopen',
  'archive',
  'cancel',
] as const

/** One of the moves. */
export type RoundMove = (typeof roundMoves)[number]

/** A row of the table of moves. */
export interface RoundMoveRule {
  readonly from: readonly RoundState[]
  readonly to: RoundState
  /** The right it takes; `access/policy.ts` says who has it. */
  readonly right: Action
  /** Whether it has to be said why. */
  readonly needsReason: boolean
}

/**
 * The life of a round: `planned → ready → underway → closing → signed → archived`, and `cancelled`. For the server and
 * the screens alike. `ready`: a tablet has everything on it. The first result that comes in starts the round by itself
 * (`afterResults`): who began without network has nothing to catch up. `sign` is made by the second signature.
 */
export const roundMoveRules: Readonly<Record<RoundMove, RoundMoveRule>> = {
  getReady: { from: ['planned'], to: 'ready', right: 'rounds.walk', needsReason: false },
  start: { from: ['planned', 'ready'], to: 'underway', right: 'rounds.walk', needsReason: false },
  close: { from: ['underway'], to: 'closing', right: 'rounds.walk', needsReason: false },
  walkOn: { from: ['closing'], to: 'underway', right: 'rounds.walk', needsReason: false },
  sign: { from: ['closing'], to: 'signed', right: 'rounds.sign', needsReason: false },
  reopen: { from: ['signed', 'archived'], to: 'closing', right: 'rounds.reopen', needsReason: true },
  archive: { from: ['signed'], to: 'archived', right: 'rounds.plan', needsReason: false },
  cancel: {
    from: ['planned', 'ready', 'underway', 'closing'],
    to: 'cancelled',
    right: 'rounds.plan',
    needsReason: true,
  },
}

/**
 * What results that come in do to a round: in which state it is then, or null where they wait, because what is signed,
 * archived or cancelled is never altered by a tablet that was offline.
 *
 * | state             | then       |
 * | ----------------- | ---------- |
 * | planned, ready    | underway   |
 * | underway, closing | the same   |
 * | any other         | they wait  |
 */
export function afterResults(state: RoundState): RoundState | null {
  switch (state) {
    case 'planned':
    case 'ready':
      return 'underway'
    case 'underway':
    case 'closing':
      return state
    case 'signed':
    case 'archived':
    case 'cancelled':
      return null
  }
}

/** Whether a round can still be planned otherwise: other rooms, another day. */
export function canReplan(state: RoundState): boolean {
  return state === 'planned'
}
