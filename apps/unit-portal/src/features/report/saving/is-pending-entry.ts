import { answerScales } from '@hms/domain/questionnaire'
import { formatStamp, parseStamp } from '@hms/domain/register'
import type { Stamp } from '@hms/domain/register'
import type { PendingAnswer, PendingEntry, PendingRemark } from './pending-answer.ts'

const answers: ReadonlySet<unknown> = new Set(Object.values(answerScales).flat())

type Checks<Entry> = { readonly [Field in keyof Entry]: (value: unknown) => boolean }

const common = {
  id: isText,
  year: Number.isInteger,
  unitCode: isText,
  item: isText,
  stamp: isStamp,
  refusedFor: (value: unknown) => value === null || isText(value),
}

const answerChecks: Checks<PendingAnswer> = {
  ...common,
  value: (value) => value === null || answers.has(value),
}

const remarkChecks: Checks<PendingRemark> = {
  ...common,
  remark: isKindOfRemark,
  value: (value) => value === null || typeof value === 'string',
}

/** Whether what the browser kept is a pending entry: an older version of the portal may have written it. */
export function isPendingEntry(value: unknown): value is PendingEntry {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Record<string, unknown>
  const checks = 'remark' in value ? remarkChecks : answerChecks
  return Object.entries(checks).every(([field, isFine]) => isFine(fields[field]))
}

function isKindOfRemark(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  return value.kind === 'disagreement' || (value.kind === 'comment' && 'of' in value && isText(value.of))
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
