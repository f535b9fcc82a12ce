import type { Role } from '@hms/domain/access'
import type { DatedAppointment } from '@hms/domain/appointment'
import type { LocalizedText } from '@hms/domain/language'

/** Somebody's role around a unit by which something is signed, as the database tells of it. */
export interface AroundRow {
  readonly personId: string
  readonly name: LocalizedText
  readonly role: Role
  readonly unitCode: string | null
  readonly areaCode: string | null
  readonly campus: string | null
  readonly acting: boolean
  readonly away: boolean
}

/** The same, as the domain decides by it. */
export interface AppointmentAround {
  readonly appointment: DatedAppointment
  readonly name: LocalizedText
  readonly away: boolean
}

/** Those in force today are all that the database gives: from when to when plays no part. */
export function appointmentAround(row: AroundRow, today: string): AppointmentAround {
  const { personId, name, role, unitCode: unit, areaCode: area, campus, acting, away } = row
  return {
    appointment: { personId, role, unit, area, campus, acting, validFrom: today, validTo: null },
    name,
    away,
  }
}
