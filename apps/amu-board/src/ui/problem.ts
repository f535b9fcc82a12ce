import type { texts as commonTexts } from '@hms/texts/common/nb'

/** The kinds of problem that the texts have words for. */
export type KnownProblem = keyof (typeof commonTexts)['problems']

/** What the API refused, by its kind; null when the fault is not a refusal (no network, a fault on the server). */
export function problemOf(error: unknown): KnownProblem | null {
  const data = field(error, 'data')
  const kind = field(field(data, 'problem'), 'kind')
  return typeof kind === 'string' ? (kind as KnownProblem) : null
}

/** What a refusal says beside its kind, e.g. the `reason` of days that can't be used. */
export function problemDetail(error: unknown, name: string): unknown {
  return field(field(field(error, 'data'), 'problem'), name)
}

/** Whether the API was reached at all: its answers, faults too, carry data. */
export function reachedServer(error: unknown): boolean {
  return Boolean(field(error, 'data'))
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
