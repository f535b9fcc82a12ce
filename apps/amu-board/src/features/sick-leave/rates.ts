import type { SickLeavePart } from '@hms/domain/figure-register'
import { quarterRates, yearRate } from '@hms/domain/figure-register'
import type { Outputs } from '../../app/api.ts'

/** Figures of a place in a year: shown, withheld, or (null) none. */
export type Figures = Outputs['sickLeave']['figures']['places'][number]['figures']

/** The rate of a year in per cent, unrounded; null where there is none to show. */
export function shownYearRate(figures: Figures, part: SickLeavePart = 'absenceDays'): number | null {
  return !figures || figures.withheld ? null : yearRate(figures.amounts, part)
}

/** The rates of the four quarters of a year; null where there are no figures, or none that are shown. */
export function shownQuarterRates(figures: Figures): readonly (number | null)[] {
  return !figures || figures.withheld ? [null, null, null, null] : quarterRates(figures.amounts)
}
