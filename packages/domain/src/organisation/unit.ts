import type { LocalizedText } from '../language.ts'

/** The kinds of unit in the organisation tree. */
export const unitKinds = [
  'institution',
  'faculty',
  'facultyAdministration',
  'department',
  'administration',
  'administrativeDivision',
  'library',
  'museum',
] as const

/** One of the kinds of unit. */
export type UnitKind = (typeof unitKinds)[number]

/** A node of the organisation tree. */
export interface Unit {
  /** Unique and stable, e.g. `'1410'`. */
  readonly code: string
  readonly name: LocalizedText
  readonly kind: UnitKind
  /** Null of the institution only. */
  readonly parentCode: string | null
  readonly campus: string
  /** Whether it hands in a report of its own. */
  readonly reports: boolean
}
