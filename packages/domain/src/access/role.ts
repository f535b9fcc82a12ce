/** The roles that a person can be appointed to. */
export const roles = [
  'lineManager',
  'safetyRepresentative',
  'deputySafetyRepresentative',
  'localChiefSafetyRepresentative',
  'chiefSafetyRepresentative',
  'hseCoordinator',
  'hseSection',
  'facultyManagement',
  'committeeMember',
  'occupationalHealth',
] as const

/** One of the roles. */
export type Role = (typeof roles)[number]

/**
 * That a person has a role today, and for what: one unit, one safety area, one campus, or (all absent) the whole
 * institution. How it follows from the appointments that are kept is in `appointment/`.
 */
export interface Appointment {
  readonly role: Role
  /** Code of the unit that it is for; null of a role for the whole institution, an area or a campus. */
  readonly unit: string | null
  /** The safety area that it is for, with the codes of its units. */
  readonly area?: { readonly code: string; readonly units: readonly string[] }
  /** The campus that it is for, of a local chief safety representative. */
  readonly campus?: string
  /** In somebody's place: an acting manager, or a deputy while the elected one is away. */
  readonly acting?: true
}
