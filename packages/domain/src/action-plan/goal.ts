import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { Deadline } from './due.ts'
import type { GoalNumber } from './goal-number.ts'
import { byGoalNumber, headingOf, isGoalNumber, isHeading } from './goal-number.ts'
import type { Owner } from './owner.ts'

/** A goal, or (`1.0`) the heading over some, as it stands in one year's version of a plan. */
export interface Goal {
  /** The same in every version of the plan. */
  readonly id: number
  readonly number: GoalNumber
  readonly text: string
  readonly owners: readonly Owner[]
  /** Null of a goal without one of its own: its measures have theirs. */
  readonly deadline: Deadline | null
}

/** What a goal's number can be wrong with: not of the form, used already, or under a heading that isn't there. */
export type GoalNumberProblem =
  | { readonly kind: 'noGoalNumber' }
  | { readonly kind: 'goalNumberTaken' }
  | { readonly kind: 'headingMissing'; readonly heading: GoalNumber }

/** Whether a goal can have a number in a plan, beside the numbers of the others. */
export function checkGoalNumber(
  number: GoalNumber,
  others: readonly GoalNumber[],
): Result<GoalNumber, GoalNumberProblem> {
  if (!isGoalNumber(number)) return failed({ kind: 'noGoalNumber' })
  if (others.includes(number)) return failed({ kind: 'goalNumberTaken' })
  const heading = headingOf(number)
  if (!isHeading(number) && !others.includes(heading)) return failed({ kind: 'headingMissing', heading })
  return ok(number)
}

/** How a unit serves a goal of a plan above its own. */
export interface Service {
  readonly goalId: number
  readonly text: string
}

/** A plan of a unit above, as it was read. */
export interface PlanAbove<U> {
  readonly unit: U
  readonly goals: readonly Goal[]
}

/** A goal that a unit inherits, and how it serves it; null while it hasn't said so. */
export interface InheritedGoal extends Goal {
  readonly service: string | null
}

/** The goals of the plans above a unit, the institution's first, each with how the unit serves it. */
export function inheritGoals<U>(
  above: readonly PlanAbove<U>[],
  services: readonly Service[],
): readonly { readonly unit: U; readonly goals: readonly InheritedGoal[] }[] {
  const textOf = new Map(services.map(({ goalId, text }) => [goalId, text]))
  return above.map(({ unit, goals }) => ({
    unit,
    goals: goals.toSorted(byGoalNumber).map((goal) => ({ ...goal, service: textOf.get(goal.id) ?? null })),
  }))
}
