import { roles } from '@hms/domain/access'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { dayText } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent } from '../audit/public.ts'
import { requirePerson } from '../person/public.ts'
import { appointmentDeed } from './appointment-deed.ts'
import { oneChangeAtATime, requireHseSection } from './appointment-turns.ts'
import type { SavedAppointment } from './check-kept.ts'
import { checkAgainstKept } from './check-kept.ts'

const code = z.string().max(100).nullable()

const input = z.object({
  personId: z.string().max(100),
  role: z.enum(roles),
  /** It is for one of these, or (all null) for the whole institution. */
  unit: code,
  area: code,
  campus: code,
  acting: z.boolean(),
  validFrom: dayText,
  validTo: dayText.nullable(),
})

/** Appoints a person to a role, from its first day on. */
export const add = procedureFor('appointments.change')
  .input(input)
  .mutation(async ({ ctx, input: appointment }): Promise<SavedAppointment> =>
    ctx.database.transaction(async (trx) => {
      await oneChangeAtATime(trx)
      await requirePerson(trx, appointment.personId)
      const warnings = await checkAgainstKept(trx, appointment)
      const { unit, area, ...rest } = appointment
      const { id } = await trx
        .insertInto('appointment')
        .values({ ...rest, unitCode: unit, areaCode: area })
        .returning('id')
        .executeTakeFirstOrThrow()
      await requireHseSection(trx, localDay(ctx.clock()))
      await recordEvent(trx, doneBy(ctx), appointmentDeed('appointment.add', id, { after: appointment }))
      return { id, warnings }
    }),
  )
