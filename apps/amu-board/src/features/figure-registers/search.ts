import { oneOf, optional, textIn, yearIn } from '../../app/search.ts'
import type { RawSearch } from '../../app/search.ts'

/** What the page of a register keeps in its address. */
export interface RegisterSearch {
  q?: string | undefined
  /** The year that rows are of; all where it is left out. The board's own year is another. */
  of?: number | undefined
  /** See `parseSort`. */
  sort?: string | undefined
  page?: number | undefined
  /** What is open below the list. */
  open?: 'import' | 'history' | undefined
}

/** Reads the page's part of an address. */
export function registerSearch(raw: RawSearch): RegisterSearch {
  const page = Number(raw.page)
  return {
    ...optional('q', textIn(raw.q)),
    ...optional('of', yearIn(raw.of)),
    ...optional('sort', textIn(raw.sort)),
    ...optional('page', Number.isInteger(page) && page > 1 && page < 10_000 ? page : undefined),
    ...optional('open', oneOf(['import', 'history'] as const, raw.open)),
  }
}
