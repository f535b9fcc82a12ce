import type { ProblemKind } from '../ui/problem-kind.ts'
import { isNamedProblem } from '../ui/problem-kind.ts'

/** Too slow, too many, not just now. */
const temporary: ReadonlySet<unknown> = new Set([408, 425, 429, 502, 503, 504])

/** What a call to the server, or keeping its answer on the device, failed with: the kind that the server named, else what can be told from the answer. */
export function kindOfProblem(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'noRoom'
  const data = field(error, 'data')
  const kind = field(field(data, 'problem'), 'kind')
  if (typeof kind === 'string') return kind
  // Who brings no session is turned away before a procedure has a say.
  const status = field(data, 'httpStatus') ?? field(field(field(error, 'meta'), 'response'), 'status')
  if (status === 401) return 'notSignedIn'
  // Without data of ours it was not our server that answered, or nobody did.
  if (!data || typeof status !== 'number') return 'noConnection'
  if (temporary.has(status)) return 'busy'
  return status < 500 ? 'badRequest' : 'unexpected'
}

/** The same as far as there are words for it. */
export function problemOf(error: unknown): ProblemKind {
  const kind = kindOfProblem(error)
  if (kind === 'busy') return 'noConnection'
  if (kind === 'noRoom') return kind
  return isNamedProblem(kind) ? kind : 'unexpected'
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
