import type { ItemKey } from '../questionnaire/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'

/** What the occupational health service is asked for. */
export const orderKinds = [
  'healthExamination',
  'workplaceVisit',
  'ergonomics',
  'hygieneMeasurement',
  'psychosocial',
  'riskAssessment',
  'training',
  'other',
] as const

/** One of the kinds. */
export type OrderKind = (typeof orderKinds)[number]

/** The states of an order. */
export const orderStates = ['asked', 'accepted', 'given', 'declined', 'withdrawn'] as const

/** One of the states. */
export type OrderState = (typeof orderStates)[number]

/** The states in which an order waits for somebody. */
export const openOrderStates = ['asked', 'accepted'] as const satisfies readonly OrderState[]

/** The moves of an order. */
export const orderMoves = ['accept', 'give', 'decline', 'withdraw'] as const

/** One of the moves. */
export type OrderMove = (typeof orderMoves)[number]

/** A move: from where to where, whose it is, and whether it takes words. */
export interface OrderMoveRule {
  readonly from: readonly OrderState[]
  readonly to: OrderState
  /** The service's own, or the unit's. */
  readonly by: 'service' | 'unit'
  /** What was given, or why it is declined or withdrawn. */
  readonly takesWords: boolean
}

/**
 * The moves by name.
 *
 * | move     | from            | to        | whose       | words |
 * | -------- | --------------- | --------- | ----------- | ----- |
 * | accept   | asked           | accepted  | the service | no    |
 * | give     | asked, accepted | given     | the service | yes   |
 * | decline  | asked, accepted | declined  | the service | yes   |
 * | withdraw | asked, accepted | withdrawn | the unit    | yes   |
 */
export const orderMoveRules: Readonly<Record<OrderMove, OrderMoveRule>> = {
  accept: { from: ['asked'], to: 'accepted', by: 'service', takesWords: false },
  give: { from: openOrderStates, to: 'given', by: 'service', takesWords: true },
  decline: { from: openOrderStates, to: 'declined', by: 'service', takesWords: true },
  withdraw: { from: openOrderStates, to: 'withdrawn', by: 'unit', takesWords: true },
}

/** Why an order can't be moved. */
export type OrderMoveProblem = { readonly kind: 'wrongOrderState' } | { readonly kind: 'wordsMissing' }

/** Where a move leads from a state, with what is said about it. */
export function moveOrder(
  state: OrderState,
  move: OrderMove,
  words: string | null,
): Result<OrderState, OrderMoveProblem> {
  const { from, to, takesWords } = orderMoveRules[move]
  if (!from.includes(state)) return failed({ kind: 'wrongOrderState' })
  if (takesWords && (words === null || words.trim() === '')) return failed({ kind: 'wordsMissing' })
  return ok(to)
}

/** The questions on health examinations: what a unit lacks by them is a task of the occupational health service. */
export const healthExaminationItems: readonly ItemKey[] = [
  'radiationRoutines.healthExamination',
  'chemicalRoutines.healthExamination',
  'biologicalRoutines.healthExamination',
]
