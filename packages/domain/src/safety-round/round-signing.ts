import { hashOf } from '../hash.ts'
import type { RegisterMap } from '../register/index.ts'
import { valuesOf } from '../register/index.ts'
import type { Signature, Signer, Signers } from '../report/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import { parseResultKey } from './result-address.ts'
import type { ResultValue } from './result-field.ts'
import type { PointResult } from './results.ts'
import type { Point, PointKey } from './round-scope.ts'
import type { RoundState } from './round-state.ts'
import { measureOfKey } from './measure-key.ts'

/** What is agreed at the closing meeting of each point that needs improvement. */
const agreed = ['severity', 'owner', 'deadline'] as const

/** A point of which something is still to be agreed. */
export interface NotAgreed {
  readonly point: PointKey
  readonly missing: readonly (typeof agreed)[number][]
}

/** The points that need improvement, and of which how grave it is, who sees to it or by when isn't agreed. */
export function notAgreedOf(
  points: readonly Point[],
  results: ReadonlyMap<PointKey, PointResult>,
): readonly NotAgreed[] {
  return points.flatMap(({ key: point }) => {
    const result = results.get(point)
    if (result?.grade !== 'needsImprovement') return []
    const missing = agreed.filter((field) => result[field] === null)
    return missing.length === 0 ? [] : [{ point, missing }]
  })
}

/** What a hash is over, besides the results. */
export interface RoundIdentity {
  readonly round: number
  readonly unit: string
  /** The local day. */
  readonly day: string
  /** How often it was opened again: signatures given before don't hold after. */
  readonly reopened: number
}

/**
 * The hash of what is signed: SHA-256, in hexadecimal, over the canonical JSON of the round and of what stands in its
 * points and of earlier rounds' measures. Both sign the same; a signature holds as long as the hash is what it was.
 */
export function roundHash(
  { round, unit, day, reopened }: RoundIdentity,
  points: readonly Point[],
  registers: RegisterMap<ResultValue>,
): string {
  const keys = new Set(points.map(({ key }) => key))
  const standing = [...valuesOf(registers)].filter(([key]) => {
    const about = parseResultKey(key)?.point ?? ''
    return keys.has(about) || measureOfKey(about) !== null
  })
  return hashOf({
    round,
    unit,
    day,
    reopened,
    points: [...keys].toSorted(),
    results: Object.fromEntries(standing),
  })
}

/** Why somebody can't sign a round now. */
export type RoundSigningProblem =
  /** It isn't at its closing meeting. */
  | { readonly kind: 'wrongRoundState'; readonly state: RoundState }
  /** Nothing was looked at. */
  | { readonly kind: 'nothingGraded' }
  /** Of some points, not all is agreed. */
  | { readonly kind: 'notAgreed'; readonly points: readonly NotAgreed[] }
  /** Something else stands than what the person saw. */
  | { readonly kind: 'contentChanged' }
  /** The person isn't among those who are to sign. */
  | { readonly kind: 'notToSign' }
  /** The part is signed already. */
  | { readonly kind: 'partSigned' }

/** What decides whether somebody can sign a round. */
export interface RoundSigningSituation {
  readonly personId: string
  readonly state: RoundState
  readonly graded: number
  readonly notAgreed: readonly NotAgreed[]
  /** The hash of what the person saw. */
  readonly seenHash: string
  /** The hash of what stands. */
  readonly contentHash: string
  readonly signers: Pick<Signers, 'now'>
  /** The signatures that hold. */
  readonly standing: readonly Pick<Signature, 'part' | 'signedBy'>[]
}

/**
 * Whether somebody can sign a round now, and as what.
 *
 * | state   | graded | all agreed | saw what stands | among those who sign | the part   | result          |
 * | ------- | ------ | ---------- | --------------- | -------------------- | ---------- | --------------- |
 * | another |        |            |                 |                      |            | wrongRoundState |
 * | closing | none   |            |                 |                      |            | nothingGraded   |
 * | closing | some   | no         |                 |                      |            | notAgreed       |
 * | closing | some   | yes        | no              |                      |            | contentChanged  |
 * | closing | some   | yes        | yes             | no                   |            | notToSign       |
 * | closing | some   | yes        | yes             | yes                  | signed     | partSigned      |
 * | closing | some   | yes        | yes             | yes                  | not signed | the signer      |
 */
export function signingOfRound({
  personId,
  state,
  graded,
  notAgreed,
  seenHash,
  contentHash,
  signers,
  standing,
}: RoundSigningSituation): Result<Signer, RoundSigningProblem> {
  if (state !== 'closing') return failed({ kind: 'wrongRoundState', state })
  if (graded === 0) return failed({ kind: 'nothingGraded' })
  if (notAgreed.length > 0) return failed({ kind: 'notAgreed', points: notAgreed })
  if (seenHash !== contentHash) return failed({ kind: 'contentChanged' })
  const mine = signers.now.filter((one) => one.personId === personId)
  if (mine.length === 0) return failed({ kind: 'notToSign' })
  const open = mine.find(({ part }) => !standing.some((one) => one.part === part))
  return open ? ok(open) : failed({ kind: 'partSigned' })
}
