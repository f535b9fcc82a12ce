/** Cases by how they stood on a day. */
export interface CaseCounts {
  /** All that were reported in the period. */
  readonly reported: number
  /** Those of them that were rejected by the day. */
  readonly rejected: number
  /** Those of them that were closed by the day. */
  readonly closed: number
}

/**
 * How many of the cases that a unit took on are closed (lukkingsgrad): closed ÷ (reported − rejected), of what was reported
 * in a period, as it stood on a day. Both counts and the day go with it wherever it is shown.
 */
export interface ClosureRate {
  readonly closed: number
  /** Reported and not rejected. */
  readonly counted: number
  /** The local day. */
  readonly cutOff: string
}

/** The closure rate of some cases. */
export function closureRate({ reported, rejected, closed }: CaseCounts, cutOff: string): ClosureRate {
  return { closed, counted: reported - rejected, cutOff }
}

/** A closure rate in per cent, unrounded; null where no case counts. */
export function closurePercent({ closed, counted }: Pick<ClosureRate, 'closed' | 'counted'>): number | null {
  return counted === 0 ? null : (100 * closed) / counted
}

/** Counts of several places or months taken together. */
export function addCaseCounts(all: readonly CaseCounts[]): CaseCounts {
  const sum = (of: keyof CaseCounts) => all.reduce((total, counts) => total + counts[of], 0)
  return { reported: sum('reported'), rejected: sum('rejected'), closed: sum('closed') }
}

/** Cases per 100 employees, unrounded; null where the number of employees isn't known, or is 0. */
export function perHundred(cases: number, employees: number | null): number | null {
  return employees === null || employees === 0 ? null : (100 * cases) / employees
}
