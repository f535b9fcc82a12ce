import type { DatedAppointment } from '@hms/domain/appointment'
import type { Context, CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { doneBy, recordEvent } from '../audit/public.ts'
import { appointmentDeed } from './appointment-deed.ts'
import { oneChangeAtATime, requireHseSection } from './appointment-turns.ts'
import type { SavedAppointment } from './check-kept.ts'
import { checkAgainstKept } from './check-kept.ts'
import { requireAppointment } from './require-appointment.ts'

/** What can become another about an appointment; for another role or place there is another appointment. */
type Changes = Partial<Pick<DatedAppointment, 'acting' | 'validFrom' | 'validTo'>>

/** Changes an appointment after checking it as it will be. Saying what is kept already changes nothing. */
export async function replaceAppointment(
  trx: Trx,
  ctx: Pick<Context, 'clock' | 'origin'> & { readonly person: CurrentPerson },
  id: number,
  {
    action,
    changes,
  }: { readonly action: 'appointment.change' | 'appointment.end'; readonly changes: Changes },
): Promise<SavedAppointment> {
  await oneChangeAtATime(trx)
  const before = await requireAppointment(trx, id)
  const after = { ...before, ...changes }
  const warnings = await checkAgainstKept(trx, after, id)
  const { acting, validFrom, validTo } = after
  if (acting === before.acting && validFrom === before.validFrom && validTo === before.validTo)
    return { id, warnings }
  await trx.updateTable('appointment').set({ acting, validFrom, validTo }).where('id', '=', id).execute()
  await requireHseSection(trx, localDay(ctx.clock()))
  await recordEvent(trx, doneBy(ctx), appointmentDeed(action, id, { before, after }))
  return { id, warnings }
}
