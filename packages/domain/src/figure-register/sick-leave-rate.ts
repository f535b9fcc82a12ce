/**
 * A rate of sick leave in per cent, unrounded: 100 × days absent ÷ days agreed, of raw days, so that 0,6 and 3,1 can
 * make 3,6. Null where no days were agreed.
 */
export function sickLeaveRate(daysAbsent: number, daysAgreed: number): number | null {
  return daysAgreed === 0 ? null : (100 * daysAbsent) / daysAgreed
}
