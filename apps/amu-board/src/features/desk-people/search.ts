import type { Role } from '@hms/domain/access'
import { roles } from '@hms/domain/access'
import { oneOf, optional, textIn } from '../../app/search.ts'
import type { RawSearch } from '../../app/search.ts'

/** What persons can be picked out by, beside role and unit. */
export const standings = ['withRole', 'withoutRole', 'away'] as const

/** What the list can be sorted by, as the API has it. */
export const sorts = ['name', '-name', 'end', '-end'] as const

/** What the list of persons keeps in its address. */
export interface PeopleSearch {
  q?: string | undefined
  role?: Role | undefined
  /** Code of a unit. */
  unit?: string | undefined
  standing?: (typeof standings)[number] | undefined
  sort?: (typeof sorts)[number] | undefined
  /** The page, from 2 on; the first when left out. */
  page?: number | undefined
}

/** Reads the list's part of an address. */
export function peopleSearch(raw: RawSearch): PeopleSearch {
  return {
    ...optional('q', textIn(raw.q)?.slice(0, 100)),
    ...optional('role', oneOf(roles, raw.role)),
    ...optional('unit', textIn(raw.unit)?.slice(0, 40)),
    ...optional('standing', oneOf(standings, raw.standing)),
    ...optional('sort', oneOf(sorts, raw.sort)),
    ...optional('page', pageIn(raw.page)),
  }
}

function pageIn(value: unknown): number | undefined {
  const page = Number(value)
  return Number.isInteger(page) && page > 1 && page < 10_000 ? page : undefined
}
