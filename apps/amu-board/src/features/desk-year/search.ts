import { optional, yearIn } from '../../app/search.ts'
import type { RawSearch } from '../../app/search.ts'

/** What the page of the HSE year keeps in its address. */
export interface DeskYearSearch {
  /** The year whose days are set; this year when left out. */
  of?: number | undefined
}

/** Reads the page's part of an address. */
export function deskYearSearch(raw: RawSearch): DeskYearSearch {
  return optional('of', yearIn(raw.of))
}
