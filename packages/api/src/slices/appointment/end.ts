import { z } from 'zod'
import { dayText, rowId } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import type { SavedAppointment } from './check-kept.ts'
import { replaceAppointment } from './replace.ts'

const input = z.object({ id: rowId, lastDay: dayText })

/** Ends an appointment after a day. With a day that is past, the role is gone at the person's next request. */
export const end = procedureFor('appointments.change')
  .input(input)
  .mutation(async ({ ctx, input: { id, lastDay } }): Promise<SavedAppointment> =>
    ctx.database.transaction((trx) =>
      replaceAppointment(trx, ctx, id, { action: 'appointment.end', changes: { validTo: lastDay } }),
    ),
  )
