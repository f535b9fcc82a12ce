import type { Appointment } from '../access/index.ts'
import type { Absence, DatedAppointment, SafetyArea } from './dated-appointment.ts'
import { isInForce } from './dated-appointment.ts'

/** What is kept about who has which role. */
export interface Appointments {
  readonly appointments: readonly DatedAppointment[]
  readonly areas: readonly SafetyArea[]
  readonly absences: readonly Absence[]
}

/**
 * The roles that everybody has on a day, by the person's id; who has none isn't there. A deputy who acts has the role
 * of a safety representative besides, marked as acting.
 */
export function appointmentsInForce(
  { appointments, areas, absences }: Appointments,
  day: string,
): ReadonlyMap<string, readonly Appointment[]> {
  const inForce = appointments.filter((appointment) => isInForce(appointment, day))
  const away = new Set(absences.filter((absence) => isInForce(absence, day)).map(({ personId }) => personId))
  const areaOf = new Map(areas.map((area) => [area.code, area]))
  const held = inForce.flatMap((appointment) =>
    rolesBy(appointment, inForce, away).map((role) => [appointment.personId, heldOf(role, areaOf)] as const),
  )
  return new Map(
    [...Map.groupBy(held, ([personId]) => personId)].map(([personId, roles]) => [
      personId,
      roles.map(([, appointment]) => appointment),
    ]),
  )
}

/**
 * Whether a deputy acts as the safety representative of an area or unit. The elected ones are those in force for
 * exactly that area or unit. A deputy who is away doesn't act.
 *
 * | deputy | elected for the same    | acts |
 * | ------ | ----------------------- | ---- |
 * | away   |                         | no   |
 * | here   | none                    | yes  |
 * | here   | some, all here          | no   |
 * | here   | some, one of them away  | yes  |
 *
 * @param inForce the appointments in force
 * @param away ids of those who are away
 */
export function deputyActs(
  deputy: DatedAppointment,
  inForce: readonly DatedAppointment[],
  away: ReadonlySet<string>,
): boolean {
  const elected = inForce.filter(
    ({ role, area, unit }) => role === 'safetyRepresentative' && area === deputy.area && unit === deputy.unit,
  )
  return (
    !away.has(deputy.personId) && (elected.length === 0 || elected.some(({ personId }) => away.has(personId)))
  )
}

function rolesBy(
  appointment: DatedAppointment,
  inForce: readonly DatedAppointment[],
  away: ReadonlySet<string>,
): readonly DatedAppointment[] {
  return appointment.role === 'deputySafetyRepresentative' && deputyActs(appointment, inForce, away)
    ? [appointment, { ...appointment, role: 'safetyRepresentative', acting: true }]
    : [appointment]
}

function heldOf(
  { role, unit, area, campus, acting }: DatedAppointment,
  areaOf: ReadonlyMap<string, SafetyArea>,
): Appointment {
  return {
    role,
    unit,
    ...(area !== null && { area: { code: area, units: areaOf.get(area)?.units ?? [] } }),
    ...(campus !== null && { campus }),
    ...(acting && { acting }),
  }
}
