import type { ItemKey } from '@hms/domain/questionnaire'

/** Problems that the server names, and for which there are words in `common:problems`. */
const namedKinds = [
  'notSignedIn',
  'notAllowed',
  'notFound',
  'notOpen',
  'alreadySubmitted',
  'incomplete',
  'unknownItem',
  'invalidAnswer',
  'entryIdUsed',
  'noUnitsBehind',
  'contentChanged',
  'nothingToWithdraw',
  'notSubmitted',
  'alreadySigned',
  'partSigned',
  'notToSign',
  'deputyWaits',
  'notSigned',
  'managerFirst',
  'letThroughTooEarly',
  'ownerUnknown',
  'goalInUse',
  'registerSays',
  'wrongState',
  'reasonNeeded',
  'noGoalNumber',
  'goalNumberTaken',
  'headingMissing',
] as const

/** The kind of a problem that the server names. */
export type NamedProblemKind = (typeof namedKinds)[number]

/** What went wrong with a call to the server. */
export type Problem =
  | { readonly kind: NamedProblemKind; readonly missing: readonly ItemKey[] }
  /** The server was not reached, or can't answer just now. */
  | { readonly kind: 'noConnection' }
  /** The server answered with something that nobody foresaw. */
  | { readonly kind: 'unexpected' }

/** Reads the problem out of whatever a call failed with. */
export function problemOf(error: unknown): Problem {
  const data = field(error, 'data')
  const named = field(data, 'problem')
  const kind = field(named, 'kind')
  if (isNamedKind(kind)) {
    const missing = field(named, 'missing')
    return { kind, missing: Array.isArray(missing) ? missing.filter((item) => typeof item === 'string') : [] }
  }
  const status = field(data, 'httpStatus')
  const isRefusal = typeof status === 'number' && status >= 400 && status < 500 && !temporary.has(status)
  return { kind: isRefusal ? 'unexpected' : 'noConnection' }
}

/** Too slow, too many. */
const temporary: ReadonlySet<number> = new Set([408, 425, 429])

function isNamedKind(kind: unknown): kind is NamedProblemKind {
  return (namedKinds as readonly unknown[]).includes(kind)
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
