import type { Role } from '../access/index.ts'

/** From and to and including a local day, `YYYY-MM-DD`; null is until further notice. */
export interface Period {
  readonly validFrom: string
  readonly validTo: string | null
}

/**
 * An appointment as it is kept: whose it is, for what, and from when to when. It is for a unit, a safety area or a
 * campus, or (all three null) for the whole institution; never for two of them.
 */
export interface DatedAppointment extends Period {
  readonly personId: string
  readonly role: Role
  /** Code of the unit. */
  readonly unit: string | null
  /** Code of the safety area. */
  readonly area: string | null
  readonly campus: string | null
  /** In the place of the one who has the role otherwise. */
  readonly acting: boolean
}

/** A part of the workplace that safety representatives are elected for: several in a unit, or one over several units. */
export interface SafetyArea {
  readonly code: string
  /** Codes of the units in it, each by itself. */
  readonly units: readonly string[]
}

/** That a person is away for a while. */
export interface Absence extends Period {
  readonly personId: string
}

/**
 * Whether an appointment or absence holds on a day.
 *
 * | validFrom | validTo        | in force |
 * | --------- | -------------- | -------- |
 * | > day     |                | no       |
 * | ≤ day     | < day          | no       |
 * | ≤ day     | ≥ day, or null | yes      |
 */
export function isInForce({ validFrom, validTo }: Period, day: string): boolean {
  return validFrom <= day && (validTo === null || day <= validTo)
}

/** How a period stands to a day. */
export type Standing = 'notBegun' | 'inForce' | 'ended'

/** Whether a period is still to come, holds, or is over on a day. */
export function standingOn(period: Period, day: string): Standing {
  if (isInForce(period, day)) return 'inForce'
  return period.validFrom > day ? 'notBegun' : 'ended'
}

/** Whether two periods have a day in common. */
export function overlap(one: Period, other: Period): boolean {
  return isBefore(one.validFrom, other.validTo) && isBefore(other.validFrom, one.validTo)
}

const isBefore = (from: string, to: string | null) => to === null || from <= to
