import type { Role } from '../access/index.ts'

/** The two sides of a report: the line manager's, and the safety representative's. */
export const signatureParts = ['manager', 'representative'] as const

/** One of the two signatures. */
export type SignaturePart = (typeof signatureParts)[number]

/**
 * In what capacity a part is signed:
 * - `self`: by the line manager or an elected safety representative
 * - `acting`: by an acting line manager
 * - `deputy`: by a deputy safety representative
 * - `inPlace`: by the local or the chief safety representative, where none is elected
 * - `letThrough`: by nobody: the HSE section let the report through without it, and said why
 */
export const capacities = ['self', 'acting', 'deputy', 'inPlace', 'letThrough'] as const

/** One of the capacities. */
export type Capacity = (typeof capacities)[number]

/** A signature as it was given: it binds person, role, time and content. */
export interface Signature {
  readonly part: SignaturePart
  /** Id of the person. */
  readonly signedBy: string
  readonly role: Role
  readonly capacity: Capacity
  /** See `contentHash`. */
  readonly contentHash: string
}

/** Why a signature does not stand any more: an answer was changed, it was taken back, or the report was reopened. */
export const voidCauses = ['changed', 'withdrawn', 'reopened'] as const

/** One of the causes. */
export type VoidCause = (typeof voidCauses)[number]

/** Whether nothing is missing: both have signed, or one was let through. Only signatures that stand are given. */
export function areBothSigned(standing: readonly Pick<Signature, 'part'>[]): boolean {
  return signatureParts.every((part) => standing.some((signature) => signature.part === part))
}

/** The part that is missing when exactly one is there; null when none is, or both are. */
export function missingPart(standing: readonly Pick<Signature, 'part'>[]): SignaturePart | null {
  const missing = signatureParts.filter((part) => !standing.some((signature) => signature.part === part))
  return missing.length === 1 ? (missing[0] ?? null) : null
}
