import { daysAfter, yearsAfter } from '../calendar.ts'
import type { DatedAppointment } from './dated-appointment.ts'
import { isInForce } from './dated-appointment.ts'
import { roleRules } from './role-rules.ts'

/** The last day of the longest term that an appointment can have; null where its role has none. */
export function lastDayOfTerm({
  role,
  validFrom,
}: Pick<DatedAppointment, 'role' | 'validFrom'>): string | null {
  const { longestTerm } = roleRules[role]
  return longestTerm === null ? null : daysAfter(yearsAfter(validFrom, longestTerm), -1)
}

/** The last day of an appointment that shall not hold today any more. */
export function lastDayToEndAtOnce(today: string): string {
  return daysAfter(today, -1)
}

/**
 * The appointments in force on a day that end within so many days, the first to end first. Left out are those that
 * somebody takes over: the day after, the same role has at least as many for the same place as it has today.
 */
export function termsRunningOut<A extends DatedAppointment>(
  appointments: readonly A[],
  day: string,
  within: number,
): readonly A[] {
  const until = daysAfter(day, within)
  const held = (like: DatedAppointment, on: string) =>
    appointments.filter((one) => isInForce(one, on) && isSameRole(one, like) && one.acting === like.acting)
      .length
  return appointments
    .flatMap((appointment) =>
      isInForce(appointment, day) && appointment.validTo !== null && appointment.validTo <= until
        ? [{ appointment, end: appointment.validTo }]
        : [],
    )
    .filter(({ appointment, end }) => held(appointment, daysAfter(end, 1)) < held(appointment, day))
    .toSorted((one, other) => (one.end < other.end ? -1 : Number(one.end > other.end)))
    .map(({ appointment }) => appointment)
}

/** Whether two appointments are to the same role for the same place. */
export function isSameRole(one: RoleAndPlace, other: RoleAndPlace): boolean {
  return (
    one.role === other.role &&
    one.unit === other.unit &&
    one.area === other.area &&
    one.campus === other.campus
  )
}

type RoleAndPlace = Pick<DatedAppointment, 'role' | 'unit' | 'area' | 'campus'>
