import { answerScales } from '@hms/domain/questionnaire'
import type { PendingAnswer } from './pending-answer.ts'

const answers: ReadonlySet<unknown> = new Set(Object.values(answerScales).flat())

const checks: { readonly [Field in keyof PendingAnswer]: (value: unknown) => boolean } = {
  id: isText,
  year: Number.isInteger,
  unitCode: isText,
  item: isText,
  value: (value) => value === null || answers.has(value),
  stamp: Number.isFinite,
  refusedFor: (value) => value === null || isText(value),
}

/** Whether what the browser kept is a pending answer: an older version of the portal may have written it. */
export function isPendingAnswer(value: unknown): value is PendingAnswer {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Record<string, unknown>
  return Object.entries(checks).every(([field, isFine]) => isFine(fields[field]))
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}
