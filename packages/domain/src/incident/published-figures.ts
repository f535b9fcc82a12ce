/**
 * Figures of a year that were only ever published, from the systems that were used before: they are shown as such, and
 * nothing is calculated with them.
 */
export interface PublishedIncidents {
  readonly year: number
  readonly reports: number
  /** Those of the older system, and of the one that took its place during the year. */
  readonly inOldSystem: number
  readonly inNewSystem: number
  /** Reports that came from safety rounds. */
  readonly fromRounds: number
  /** Reports of injury. */
  readonly injuries: number
  /** Of the older system, in per cent, without the counts behind it. */
  readonly closurePercent: number
}

/** The years that are there so: the institution's annual report of 2022. */
export const publishedIncidents: readonly PublishedIncidents[] = [
  {
    year: 2022,
    reports: 1120,
    inOldSystem: 715,
    inNewSystem: 405,
    fromRounds: 99,
    injuries: 31,
    closurePercent: 92,
  },
]
