import { sickLeaveRate } from '@hms/domain/figure-register'
import type { Outputs } from '../../app/api.ts'

/** Figures of a place in a year: shown, withheld, or (null) none. */
export type Figures = Outputs['sickLeave']['figures']['places'][number]['figures']

type Part = 'absenceDays' | 'selfCertifiedDays' | 'doctorCertifiedDays'

/** The rate of a year in per cent, unrounded; null where there is none to show. */
export function yearRate(figures: Figures, part: Part = 'absenceDays'): number | null {
  if (!figures || figures.withheld) return null
  const { amounts } = figures
  return sickLeaveRate(amounts[part].year, amounts.agreedDays.year)
}

/** The rates of the four quarters of a year; null where there are no figures, or none that are shown. */
export function quarterRates(figures: Figures): readonly (number | null)[] {
  if (!figures || figures.withheld) return [null, null, null, null]
  const { absenceDays, agreedDays } = figures.amounts
  return agreedDays.quarters.map((agreed, index) => {
    const absent = absenceDays.quarters[index] ?? null
    return agreed === null || absent === null ? null : sickLeaveRate(absent, agreed)
  })
}
