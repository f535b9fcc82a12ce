import { answerScales } from '@hms/domain/questionnaire'
import { formatStamp, parseStamp } from '@hms/domain/register'
import type { Stamp } from '@hms/domain/register'
import type { PendingAnswer } from './pending-answer.ts'

const answers: ReadonlySet<unknown> = new Set(Object.values(answerScales).flat())

const checks: { readonly [Field in keyof PendingAnswer]: (value: unknown) => boolean } = {
  id: isText,
  year: Number.isInteger,
  unitCode: isText,
  item: isText,
  value: (value) => value === null || answers.has(value),
  stamp: isStamp,
  refusedFor: (value) => value === null || isText(value),
}

/** Whether what the browser kept is a pending answer: an older version of the portal may have written it. */
export function isPendingAnswer(value: unknown): value is PendingAnswer {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Record<string, unknown>
  return Object.entries(checks).every(([field, isFine]) => isFine(fields[field]))
}

/** What an older version of the portal kept, which stamped with milliseconds alone, as it is kept now. */
export function upgraded(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('stamp' in value)) return value
  const { stamp } = value
  return typeof stamp === 'number' ? { ...value, stamp: { wall: stamp, counter: 0, writer: 'older' } } : value
}

function isStamp(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { wall, counter, writer } = value as Stamp
  return (
    Number.isInteger(wall) &&
    Number.isInteger(counter) &&
    typeof writer === 'string' &&
    parseStamp(formatStamp({ wall, counter, writer })) !== null
  )
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}
