import { oneOf, optional, textIn } from '../../app/search.ts'
import type { RawSearch } from '../../app/search.ts'

/** What the map of units keeps in its address. */
export interface UnitMapSearch {
  /** The chosen cell: code of its unit, and key of its section. */
  unit?: string | undefined
  section?: string | undefined
  /** Only units with something that is not in order. */
  show?: 'lacking' | undefined
}

/** Reads the map's part of an address. */
export function unitMapSearch(raw: RawSearch): UnitMapSearch {
  return {
    ...optional('unit', textIn(raw.unit)),
    ...optional('section', textIn(raw.section)),
    ...optional('show', oneOf(['lacking'] as const, raw.show)),
  }
}
