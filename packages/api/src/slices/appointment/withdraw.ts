import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { rowId } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent } from '../audit/public.ts'
import { appointmentDeed } from './appointment-deed.ts'
import { oneChangeAtATime, requireHseSection } from './appointment-turns.ts'
import { requireAppointment } from './require-appointment.ts'

const input = z.object({ id: rowId })

/** Withdraws an appointment that was made by mistake: as if it had never been, but for the trace. */
export const withdraw = procedureFor('appointments.change')
  .input(input)
  .mutation(async ({ ctx, input: { id } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      await oneChangeAtATime(trx)
      const before = await requireAppointment(trx, id)
      await trx.deleteFrom('appointment').where('id', '=', id).execute()
      await requireHseSection(trx, localDay(ctx.clock()))
      await recordEvent(trx, doneBy(ctx), appointmentDeed('appointment.withdraw', id, { before }))
    }),
  )
