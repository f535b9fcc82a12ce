import { z } from 'zod'
import { dayText, rowId } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import type { SavedAppointment } from './check-kept.ts'
import { replaceAppointment } from './replace.ts'

const input = z.object({
  id: rowId,
  acting: z.boolean(),
  validFrom: dayText,
  validTo: dayText.nullable(),
})

/** Changes from when to when an appointment holds, and whether it is acting. A wrong role or place is withdrawn instead. */
export const change = procedureFor('appointments.change')
  .input(input)
  .mutation(async ({ ctx, input: { id, ...changes } }): Promise<SavedAppointment> =>
    ctx.database.transaction((trx) =>
      replaceAppointment(trx, ctx, id, { action: 'appointment.change', changes }),
    ),
  )
