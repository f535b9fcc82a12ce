import { isDay } from '../calendar.ts'
import type { Period } from './dated-appointment.ts'

/** Why a period is none. */
export type PeriodProblem =
  /** A date that the calendar doesn't have. */
  { readonly kind: 'notADay'; readonly field: 'validFrom' | 'validTo' } | { readonly kind: 'endBeforeStart' }

/** What is wrong with a period as it was written. */
export function periodProblems({ validFrom, validTo }: Period): readonly PeriodProblem[] {
  const noDays = [
    ...(isDay(validFrom) ? [] : (['validFrom'] as const)),
    ...(validTo === null || isDay(validTo) ? [] : (['validTo'] as const)),
  ]
  if (noDays.length > 0) return noDays.map((field) => ({ kind: 'notADay', field }))
  return validTo !== null && validTo < validFrom ? [{ kind: 'endBeforeStart' }] : []
}
