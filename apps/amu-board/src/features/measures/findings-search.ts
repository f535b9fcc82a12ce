import type { Gravity } from '@hms/domain/finding'
import { gravities } from '@hms/domain/finding'
import { oneOf, optional, textIn } from '../../app/search.ts'
import type { RawSearch } from '../../app/search.ts'
import { wholeNumber } from './search.ts'

/** What the list of findings keeps in its address, beside year and faculty. */
export interface FindingsSearch {
  gravity?: Gravity | undefined
  /** Only those that no measure was made from. */
  without?: 'yes' | undefined
  /** The question, or the row of a matrix. */
  item?: string | undefined
  /** The page, from 2 on; the first when left out. */
  page?: number | undefined
}

/** Reads the list's part of an address; what is not valid is left out. */
export function findingsSearch(raw: RawSearch): FindingsSearch {
  return {
    ...optional('gravity', oneOf(gravities, raw.gravity)),
    ...optional('without', oneOf(['yes'] as const, raw.without)),
    ...optional('item', textIn(raw.item)?.slice(0, 100)),
    ...optional('page', wholeNumber(raw.page, 2)),
  }
}
