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

/** That a person has a role, and for what. */
export interface Appointment {
  readonly role: Role
  /** Code of the unit that it is for; null of a role for the whole institution, or for a campus. */
  readonly unit: string | null
  /** The campus that it is for, of a local chief safety representative. */
  readonly campus?: string
}
