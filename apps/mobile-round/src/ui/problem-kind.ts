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

/** What can go wrong here: the last two have words in `common` itself. */
export type ProblemKind = (typeof named)[number] | 'noConnection' | 'unexpected'

/** Whether there are words for a kind of problem. */
export function isNamedProblem(kind: string): kind is ProblemKind {
  return kind === 'noConnection' || (named as readonly string[]).includes(kind)
}
