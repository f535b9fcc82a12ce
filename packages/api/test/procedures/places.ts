import type { Resource } from '@hms/domain/access'
import type { Database } from '../../src/database/open-database.ts'
import { readOrganisation, resourceOf } from '../../src/slices/organisation/public.ts'

/** A unit that procedures are called for. */
export interface Place {
  readonly year: number
  readonly unitCode: string
  /** Code of the node directly under the institution that it belongs to. */
  readonly faculty: string
  readonly campus: string
  /** Line manager of the unit in the demo. */
  readonly manager: string
  /** Stands in every text that a sample makes for the unit, so that it is known again wherever it comes out. */
  readonly mark: string
}

/** The unit that the personas with roles of a unit, an area or a faculty have them for. */
export const inside: Place = {
  year: 2026,
  unitCode: '1615',
  faculty: '1600',
  campus: 'Havnes',
  manager: 'demo-lineManager-1615',
  mark: 'mark-inside',
}

/** A unit beyond their reach. */
export const outside: Place = {
  year: 2026,
  unitCode: '1225',
  faculty: '1200',
  campus: 'Havnes',
  manager: 'demo-lineManager-1225',
  mark: 'mark-outside',
}

/** What access to a place is decided by. */
export type PlaceResources = Readonly<Record<'unit' | 'faculty', Resource>>

/** What access to each of the places is decided by. */
export async function resourcesOf(database: Database): Promise<{ get(place: Place): PlaceResources }> {
  const organisation = await database.read(readOrganisation)
  return {
    get: ({ unitCode, faculty }) => ({
      unit: resourceOf(organisation, unitCode),
      faculty: resourceOf(organisation, faculty),
    }),
  }
}
