import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { Progress } from './progress.ts'
import type { ReportState } from './report-state.ts'
import { canMove } from './report-state.ts'
import type { Signature } from './signature.ts'
import { areBothSigned } from './signature.ts'
import type { Signer, Signers } from './signers.ts'
import type { IncompleteReport } from './submit.ts'

/** Why somebody can't sign a report now. */
export type SigningProblem =
  | { readonly kind: 'alreadySubmitted' }
  /** The person has signed, and the signature stands. */
  | { readonly kind: 'alreadySigned' }
  /** The person isn't among those who are to sign. */
  | { readonly kind: 'notToSign' }
  /** The person is a deputy, and it isn't yet time: it is from this day, or not known while the manager hasn't signed. */
  | { readonly kind: 'deputyWaits'; readonly from: string | null }
  /** Another has signed the part already. */
  | { readonly kind: 'partSigned' }
  | IncompleteReport

/** What decides whether somebody can sign. */
export interface SigningSituation {
  readonly personId: string
  readonly state: ReportState
  readonly missing: Progress['missing']
  readonly signers: Signers
  /** The signatures that stand. */
  readonly standing: readonly Signature[]
}

/**
 * Whether somebody can sign a report now, and as what.
 *
 * | handed in | has signed | among those who sign | the part       | complete | result           |
 * | --------- | ---------- | -------------------- | -------------- | -------- | ---------------- |
 * | yes       |            |                      |                |          | alreadySubmitted |
 * | no        | yes        |                      |                |          | alreadySigned    |
 * | no        | no         | no                   |                |          | notToSign        |
 * | no        | no         | later                |                |          | deputyWaits      |
 * | no        | no         | yes                  | signed         |          | partSigned       |
 * | no        | no         | yes                  | not yet signed | no       | incomplete       |
 * | no        | no         | yes                  | not yet signed | yes      | the signer       |
 */
export function signingOf({
  personId,
  state,
  missing,
  signers,
  standing,
}: SigningSituation): Result<Signer, SigningProblem> {
  if (state === 'submitted') return failed({ kind: 'alreadySubmitted' })
  if (standing.some((one) => one.signedBy === personId && one.capacity !== 'letThrough')) {
    return failed({ kind: 'alreadySigned' })
  }
  const isSigned = ({ part }: Signer) => standing.some((one) => one.part === part)
  const mine = signers.now.filter((one) => one.personId === personId)
  const later = signers.later.some((one) => one.personId === personId)
  const open = mine.find((one) => !isSigned(one))
  if (mine.length === 0 && !later) return failed({ kind: 'notToSign' })
  if (mine.length === 0 && !areBothSigned(standing)) {
    return failed({ kind: 'deputyWaits', from: signers.patience?.deputy ?? null })
  }
  if (!open) return failed({ kind: 'partSigned' })
  if (!canMove(state, 'sign')) return failed({ kind: 'incomplete', missing })
  return ok(open)
}

/** Why a report can't be let through without the representative's signature. */
export type LetThroughProblem =
  | { readonly kind: 'alreadySubmitted' }
  /** The manager has to have signed; this is not for a report that nobody stands for. */
  | { readonly kind: 'managerFirst' }
  /** Both signatures are there: nothing is missing. */
  | { readonly kind: 'partSigned' }
  /** The representative or a deputy still has time: until this day. */
  | { readonly kind: 'letThroughTooEarly'; readonly from: string }

/**
 * Whether the HSE section can let a report through now.
 *
 * | handed in | manager has signed | representative has | patience is over | result             |
 * | --------- | ------------------ | ------------------ | ---------------- | ------------------ |
 * | yes       |                    |                    |                  | alreadySubmitted   |
 * | no        | no                 |                    |                  | managerFirst       |
 * | no        | yes                | yes                |                  | partSigned         |
 * | no        | yes                | no                 | no               | letThroughTooEarly |
 * | no        | yes                | no                 | yes              | null: it can       |
 */
export function letThroughProblem(
  { state, signers, standing }: Pick<SigningSituation, 'state' | 'signers' | 'standing'>,
  today: string,
): LetThroughProblem | null {
  if (state === 'submitted') return { kind: 'alreadySubmitted' }
  if (!standing.some(({ part }) => part === 'manager')) return { kind: 'managerFirst' }
  if (areBothSigned(standing) || signers.patience === null) return { kind: 'partSigned' }
  const { letThrough: from } = signers.patience
  return today < from ? { kind: 'letThroughTooEarly', from } : null
}
