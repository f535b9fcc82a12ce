import type { Amount } from './figures-of.ts'

/** What sick leave is counted by, in days; by quarter only what is agreed and what is absent in all. */
export type SickLeaveAmounts = Readonly<Record<'agreedDays' | SickLeavePart, Amount>>

/** Absence in all, and how it was certified. */
export type SickLeavePart = 'absenceDays' | 'selfCertifiedDays' | 'doctorCertifiedDays'

/**
 * A rate of sick leave in per cent, unrounded: 100 × days absent ÷ days agreed, of raw days, so that 0,6 and 3,1 can
 * make 3,6. Null where no days were agreed.
 */
export function sickLeaveRate(daysAbsent: number, daysAgreed: number): number | null {
  return daysAgreed === 0 ? null : (100 * daysAbsent) / daysAgreed
}

/** The rate of a year. */
export function yearRate(amounts: SickLeaveAmounts, part: SickLeavePart = 'absenceDays'): number | null {
  return sickLeaveRate(amounts[part].year, amounts.agreedDays.year)
}

/** The rates of the four quarters of a year; null of one that nothing is known of. */
export function quarterRates({ absenceDays, agreedDays }: SickLeaveAmounts): readonly (number | null)[] {
  return agreedDays.quarters.map((agreed, index) => {
    const absent = absenceDays.quarters[index] ?? null
    return agreed === null || absent === null ? null : sickLeaveRate(absent, agreed)
  })
}
