import { oneOf, optional } from '../../app/search.ts'
import type { RawSearch } from '../../app/search.ts'

/** What the screen of the printed report keeps in its address. */
export interface PrintedReportSearch {
  /** Also the figures that agree with the tables. */
  show?: 'all' | undefined
}

/** Reads that part of an address. */
export function printedReportSearch(raw: RawSearch): PrintedReportSearch {
  return optional('show', oneOf(['all'] as const, raw.show))
}
