import type { DatedAppointment } from './dated-appointment.ts'
import { isInForce } from './dated-appointment.ts'

/**
 * Whether somebody is of the HSE section on a day. They alone keep the roles: a change that leaves none of them locks
 * everybody out.
 */
export function keepsHseSection(
  appointments: readonly Pick<DatedAppointment, 'role' | 'validFrom' | 'validTo'>[],
  day: string,
): boolean {
  return appointments.some((appointment) => appointment.role === 'hseSection' && isInForce(appointment, day))
}
