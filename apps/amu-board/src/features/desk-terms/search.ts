import { oneOf, optional } from '../../app/search.ts'
import type { RawSearch } from '../../app/search.ts'

/** How many days ahead one can look. */
export const spans = ['30', '90', '180', '365'] as const

/** What the page of terms keeps in its address. */
export interface TermsSearch {
  /** Days ahead; 90 when left out. */
  within?: (typeof spans)[number] | undefined
}

/** Reads the page's part of an address. */
export function termsSearch(raw: RawSearch): TermsSearch {
  return optional('within', oneOf(spans, raw.within))
}
