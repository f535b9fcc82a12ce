/** Problems that have words in `common:problems`. */
const named = [
  'notSignedIn',
  'notAllowed',
  'notFound',
  'contentChanged',
  'notToSign',
  'partSigned',
  'ownerUnknown',
  'wrongState',
] as const

/** What can go wrong here: the last two have words in `common` itself, `noRoom` (on the device) in `mobile-round`. */
export type ProblemKind = (typeof named)[number] | 'noRoom' | 'noConnection' | 'unexpected'

/** Whether `common` has words for a kind of problem. */
export function isNamedProblem(kind: string): kind is Exclude<ProblemKind, 'noRoom'> {
  return kind === 'noConnection' || (named as readonly string[]).includes(kind)
}
