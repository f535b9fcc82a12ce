import type { IncidentCategory, IncidentState, IncidentType } from '@hms/domain/incident'
import { incidentCategories, incidentStates, incidentTypes } from '@hms/domain/incident'

/** The orders of a list of cases. */
export const incidentOrders = ['reported', 'deadline'] as const

/** What the list of a unit's cases keeps in its address. */
export interface IncidentSearch {
  /** `open` is all that isn't finished; all when left out. */
  readonly state?: IncidentState | 'open'
  readonly type?: IncidentType
  readonly category?: IncidentCategory
  readonly due?: 'waiting' | 'late'
  readonly q?: string
  /** The latest reported first when left out. */
  readonly order?: 'deadline'
  /** Counted from 1; the first when left out. */
  readonly page?: number
}

/** Reads the filters of an address; what is not valid is left out. */
export function incidentSearch(raw: Readonly<Record<string, unknown>>): IncidentSearch {
  const state = oneOf(['open', ...incidentStates] as const, raw['state'])
  const type = oneOf(incidentTypes, raw['type'])
  const category = oneOf(incidentCategories, raw['category'])
  const due = oneOf(['waiting', 'late'] as const, raw['due'])
  const page = Number(raw['page'])
  const { q } = raw
  return {
    ...(state && { state }),
    ...(type && { type }),
    ...(category && { category }),
    ...(due && { due }),
    ...((typeof q === 'string' || typeof q === 'number') && q !== '' && { q: String(q).slice(0, 100) }),
    ...(raw['order'] === 'deadline' && { order: 'deadline' }),
    ...(Number.isInteger(page) && page > 1 && page <= 10_000 && { page }),
  }
}

/** Whether an address leaves any cases out. */
export function isFiltered({ state, type, category, due, q }: IncidentSearch): boolean {
  return [state, type, category, due, q].some((filter) => filter !== undefined)
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value)
}
