import type { Role } from '@hms/domain/access'
import { roles } from '@hms/domain/access'
import { oneOf, optional, textIn } from '../../app/search.ts'
import type { RawSearch } from '../../app/search.ts'

/** What the screen of the access rules keeps in its address. */
export interface AccessSearch {
  /** The role whose rights are looked at; all when left out. */
  role?: Role | undefined
  q?: string | undefined
}

/** Reads that part of an address. */
export function accessSearch(raw: RawSearch): AccessSearch {
  return { ...optional('role', oneOf(roles, raw.role)), ...optional('q', textIn(raw.q)) }
}
