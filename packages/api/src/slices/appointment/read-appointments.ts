import type { DatedAppointment } from '@hms/domain/appointment'
import type { Trx } from '../../database/schema.ts'

/** An appointment as it is kept. */
export interface KeptAppointment extends DatedAppointment {
  readonly id: number
}

type AppointmentQuery = ReturnType<typeof appointmentQuery>

/** Appointments, past and future ones too, in the order in which they begin; all that are within reach unless narrowed. */
export async function readAppointments(
  trx: Trx,
  narrow: (query: AppointmentQuery) => AppointmentQuery = (query) => query,
): Promise<readonly KeptAppointment[]> {
  const rows = await narrow(appointmentQuery(trx)).orderBy('validFrom').orderBy('id').execute()
  return rows.map(({ unitCode, areaCode, ...row }) => ({ ...row, unit: unitCode, area: areaCode }))
}

function appointmentQuery(trx: Trx) {
  return trx
    .selectFrom('appointment')
    .select(['id', 'personId', 'role', 'unitCode', 'areaCode', 'campus', 'acting', 'validFrom', 'validTo'])
}

/** An appointment without its id, as the domain knows it. */
export function datedOf(kept: KeptAppointment): DatedAppointment {
  const { personId, role, unit, area, campus, acting, validFrom, validTo } = kept
  return { personId, role, unit, area, campus, acting, validFrom, validTo }
}
