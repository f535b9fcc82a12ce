import type { Person, Resource } from '../access/index.ts'
import { can } from '../access/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { MeasureMove, MeasureState } from './measure-state.ts'
import { moveRules, movesFrom } from './measure-state.ts'

/** Why a measure can't be moved: not by this person, not from this state, or not without saying why. */
export type MoveProblem =
  | { readonly kind: 'notAllowed' }
  | { readonly kind: 'wrongState'; readonly state: MeasureState }
  | { readonly kind: 'reasonNeeded' }

/** A measure as moving it needs it: its state, and the unit whose it is. */
export interface MovableMeasure {
  readonly state: MeasureState
  readonly resource: Resource
}

/** The state that a move leads to, if the person may make it. */
export function moveMeasure(
  person: Person,
  { state, resource }: MovableMeasure,
  move: MeasureMove,
  reason: string | null,
): Result<MeasureState, MoveProblem> {
  const { from, to, right, needsReason } = moveRules[move]
  if (!can(person, right, resource).allowed) return failed({ kind: 'notAllowed' })
  if (!from.includes(state)) return failed({ kind: 'wrongState', state })
  if (needsReason && (reason === null || reason.trim() === '')) return failed({ kind: 'reasonNeeded' })
  return ok(to)
}

/** The moves that a person may make with a measure now: the buttons of a screen. */
export function movesOf(person: Person, { state, resource }: MovableMeasure): readonly MeasureMove[] {
  return movesFrom(state).filter((move) => can(person, moveRules[move].right, resource).allowed)
}
