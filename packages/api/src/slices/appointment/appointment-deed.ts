import type { DatedAppointment } from '@hms/domain/appointment'
import type { Deed } from '../audit/public.ts'
import { streams } from '../audit/public.ts'

/**
 * What is recorded of an appointment, in the person's stream. It holds no names, and stands in the chain itself: who had
 * which role is kept for good.
 */
export function appointmentDeed(
  action: 'appointment.add' | 'appointment.change' | 'appointment.end' | 'appointment.withdraw',
  id: number,
  { before, after }: { readonly before?: DatedAppointment; readonly after?: DatedAppointment },
): Deed {
  const personId = (after ?? before)?.personId
  if (personId === undefined) throw new Error(`${action} without an appointment`)
  return {
    stream: streams.person(personId),
    action,
    subject: `appointment:${id}`,
    what: { ...(before && { before: fieldsOf(before) }), ...(after && { after: fieldsOf(after) }) },
  }
}

function fieldsOf({ role, unit, area, campus, acting, validFrom, validTo }: DatedAppointment) {
  return { role, unit, area, campus, acting, validFrom, validTo }
}
