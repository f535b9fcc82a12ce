import { daysAfter } from '../calendar.ts'
import type { RetainedKind, RetentionRule } from './retention-rules.ts'
import { retentionRules } from './retention-rules.ts'

/** Something stored, and the local day from which its time counts; null while that hasn't come. */
export interface Retained {
  readonly what: RetainedKind
  readonly since: string | null
}

/** What is to be erased on a day: that which has been kept for all the days of its rule, and one more begun. */
export function dueForErasure<R extends Retained>(
  stored: readonly R[],
  day: string,
  rules: readonly RetentionRule[] = retentionRules,
): readonly R[] {
  return stored.filter(({ what, since }) => {
    const cutoff = erasureCutoff(what, day, rules)
    return since !== null && cutoff !== null && since < cutoff
  })
}

/** What counts from before this day is to be erased today, as a filter for lists; null of what is kept for good. */
export function erasureCutoff(
  what: RetainedKind,
  day: string,
  rules: readonly RetentionRule[] = retentionRules,
): string | null {
  const days = rules.find((rule) => rule.what === what)?.days ?? null
  return days === null ? null : daysAfter(day, -days)
}
