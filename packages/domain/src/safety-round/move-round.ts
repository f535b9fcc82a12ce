import type { Person, Resource } from '../access/index.ts'
import { can } from '../access/index.ts'
import type { MoveProblem } from '../action-plan/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { RoundMove, RoundState } from './round-state.ts'
import { roundMoveRules, roundMoves } from './round-state.ts'

/** Why a round can't be moved: not by this person, not from this state, or not without saying why. */
export type RoundMoveProblem =
  | Exclude<MoveProblem, { readonly kind: 'wrongState' }>
  | { readonly kind: 'wrongRoundState'; readonly state: RoundState }

/** A round as moving it needs it: its state, and the unit whose it is. */
export interface MovableRound {
  readonly state: RoundState
  readonly resource: Resource
}

/** The state that a move leads to, if the person may make it. */
export function moveRound(
  person: Person,
  { state, resource }: MovableRound,
  move: RoundMove,
  reason: string | null,
): Result<RoundState, RoundMoveProblem> {
  const { from, to, right, needsReason } = roundMoveRules[move]
  if (!can(person, right, resource).allowed) return failed({ kind: 'notAllowed' })
  if (!from.includes(state)) return failed({ kind: 'wrongRoundState', state })
  if (needsReason && (reason === null || reason.trim() === '')) return failed({ kind: 'reasonNeeded' })
  return ok(to)
}

/** The moves that a person may make with a round now: the buttons of a screen. */
export function movesOfRound(person: Person, { state, resource }: MovableRound): readonly RoundMove[] {
  return roundMoves.filter((move) => {
    const { from, right } = roundMoveRules[move]
    return from.includes(state) && can(person, right, resource).allowed
  })
}
