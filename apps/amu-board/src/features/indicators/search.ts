import type { Meaning } from '@hms/domain/indicator'
import { oneOf, optional, textIn } from '../../app/search.ts'
import type { RawSearch } from '../../app/search.ts'

/** The meanings in the order in which they are offered as a filter. */
export const meanings = [
  'worse',
  'better',
  'unchanged',
  'changed',
  'notComparable',
] as const satisfies Meaning[]

/** The points of internkontrollforskriften § 5, second paragraph. */
export const internalControlPoints = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

/** What the list of indicators keeps in its address. */
export interface IndicatorListSearch {
  section?: string | undefined
  meaning?: Meaning | undefined
  /** Point of internkontrollforskriften § 5. */
  point?: (typeof internalControlPoints)[number] | undefined
  q?: string | undefined
  /** As `formatSort` writes it. */
  sort?: string | undefined
}

/** Reads the indicator list's part of an address. */
export function indicatorListSearch(raw: RawSearch): IndicatorListSearch {
  return {
    ...optional('section', textIn(raw.section)),
    ...optional('meaning', oneOf<Meaning>(meanings, raw.meaning)),
    ...optional('point', oneOf(internalControlPoints, raw.point)),
    ...optional('q', textIn(raw.q)),
    ...optional('sort', textIn(raw.sort)),
  }
}
