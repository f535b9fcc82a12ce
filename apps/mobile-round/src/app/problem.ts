import type { ProblemKind } from '../ui/problem-kind.ts'

/** Reads out of whatever a call to the server failed with what the problem is. */
export function problemOf(error: unknown): ProblemKind {
  const data = field(error, 'data')
  const kind = field(field(data, 'problem'), 'kind')
  if (kind === 'notSignedIn' || kind === 'notAllowed') return kind
  // Without data of ours it was not our server that answered, or nobody did.
  return data ? 'unexpected' : 'noConnection'
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
