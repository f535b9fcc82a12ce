import { allGroups, staffGroups } from '@hms/domain/figure-register'
import { oneOf, optional, textIn, yearIn } from '../../app/search.ts'
import type { RawSearch } from '../../app/search.ts'

/** The groups that can be chosen, all of them first. */
export const groups = [allGroups, ...staffGroups] as const

/** What the page of sick leave keeps in its address, beside the board's faculty. */
export interface SickLeaveSearch {
  /** The latest year where it is left out. The board's own year is another. */
  of?: number | undefined
  campus?: string | undefined
  /** Code of the unit whose years are shown; the first of the list where it is left out. */
  place?: string | undefined
  /** Everybody where it is left out. */
  group?: (typeof groups)[number] | undefined
}

/** Reads the page's part of an address. */
export function sickLeaveSearch(raw: RawSearch): SickLeaveSearch {
  return {
    ...optional('of', yearIn(raw.of)),
    ...optional('campus', textIn(raw.campus)),
    ...optional('place', textIn(raw.place)),
    ...optional('group', oneOf(groups, raw.group)),
  }
}
