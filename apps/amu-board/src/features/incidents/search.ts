import { isDay } from '@hms/domain/calendar'
import { optional, textIn } from '../../app/search.ts'
import type { RawSearch } from '../../app/search.ts'

/** What the screen of incidents keeps in its address, besides the year and the faculty. */
export interface IncidentsSearch {
  campus?: string | undefined
  /** The day at whose end closed cases are counted; today, or the end of the year, when left out. */
  closedBy?: string | undefined
  /** How the table of units is sorted, see `parseSort`. */
  sort?: string | undefined
}

/** Reads that part of an address; what is not valid is left out. */
export function incidentsSearch(raw: RawSearch): IncidentsSearch {
  const closedBy = textIn(raw['closedBy'])
  return {
    ...optional('campus', textIn(raw['campus'])),
    ...optional('closedBy', closedBy !== undefined && isDay(closedBy) ? closedBy : undefined),
    ...optional('sort', textIn(raw['sort'])),
  }
}
