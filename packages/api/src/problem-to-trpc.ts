import type { GoalNumberProblem, MoveProblem } from '@hms/domain/action-plan'
import type { ItemKey } from '@hms/domain/questionnaire'
import type { AnswerProblem } from '@hms/domain/questionnaire'
import { TRPCError } from '@trpc/server'

/** Why a procedure refused: goes to the client as `error.data.problem`. The words are in the texts, by `kind`. */
export type ApiProblem =
  /** Nobody has signed in, or the session has run out. */
  | { readonly kind: 'notSignedIn' }
  /** None of the person's roles gives the right. */
  | { readonly kind: 'notAllowed' }
  /** It does not exist, or the person may not see it: the two look the same. */
  | { readonly kind: 'notFound' }
  /** The campaign takes no reports now. */
  | { readonly kind: 'notOpen' }
  /** The report is handed in. */
  | { readonly kind: 'alreadySubmitted' }
  /** Shown items are blank. */
  | { readonly kind: 'incomplete'; readonly missing: readonly ItemKey[] }
  /** The year is there as published counts only. */
  | { readonly kind: 'noUnitsBehind' }
  /** Nobody can be made the owner of a measure by this id. */
  | { readonly kind: 'ownerUnknown' }
  /** The goal has measures. */
  | { readonly kind: 'goalInUse' }
  /** The register says whether the duty is done. */
  | { readonly kind: 'registerSays' }
  | Exclude<MoveProblem, { readonly kind: 'notAllowed' }>
  | GoalNumberProblem
  | AnswerProblem

/** One of the kinds of problem. */
export type ProblemKind = ApiProblem['kind']

type ErrorCode = TRPCError['code']

const codes = {
  notSignedIn: 'UNAUTHORIZED',
  notAllowed: 'FORBIDDEN',
  notFound: 'NOT_FOUND',
  notOpen: 'CONFLICT',
  alreadySubmitted: 'CONFLICT',
  incomplete: 'UNPROCESSABLE_CONTENT',
  unknownItem: 'BAD_REQUEST',
  derivedQuestion: 'BAD_REQUEST',
  invalidAnswer: 'BAD_REQUEST',
  noUnitsBehind: 'UNPROCESSABLE_CONTENT',
  ownerUnknown: 'BAD_REQUEST',
  goalInUse: 'CONFLICT',
  registerSays: 'CONFLICT',
  wrongState: 'CONFLICT',
  reasonNeeded: 'BAD_REQUEST',
  noGoalNumber: 'BAD_REQUEST',
  goalNumberTaken: 'CONFLICT',
  headingMissing: 'BAD_REQUEST',
} as const satisfies Record<ProblemKind, ErrorCode>

/** A refusal on its way out of a procedure. */
export class Refusal extends TRPCError {
  readonly problem: ApiProblem

  constructor(problem: ApiProblem) {
    super({ code: codes[problem.kind], message: problem.kind })
    this.problem = problem
  }
}
