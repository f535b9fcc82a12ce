import type { DatedAppointment } from '@hms/domain/appointment'
import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { datedOf, readAppointments } from './read-appointments.ts'

/** An appointment that is kept, without its id, as the domain knows it. Throws notFound when there is none. */
export async function requireAppointment(trx: Trx, id: number): Promise<DatedAppointment> {
  const [kept] = await readAppointments(trx, (query) => query.where('id', '=', id))
  if (!kept) throw new Refusal({ kind: 'notFound' })
  return datedOf(kept)
}
