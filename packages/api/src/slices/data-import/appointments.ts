import type { Result } from '@hms/domain/result'
import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent } from '../audit/public.ts'
import type { DataFault } from './file-fault.ts'
import type { ImportedAppointments } from './import-appointments.ts'
import { importAppointments } from './import-appointments.ts'
import { importDeed } from './import-deed.ts'

/** The longest text that a screen sends: some ten thousand appointments. The command takes larger files. */
const longestText = 1_000_000

const input = z.object({
  /** The file's text. */
  csv: z.string().max(longestText),
  /** Stores nothing, and tells what would happen. */
  dryRun: z.boolean(),
})

/** Takes in a file of persons and their appointments, or tells what it would change; all of it or nothing. */
export const appointments = procedureFor('appointments.change')
  .input(input)
  .mutation(
    async ({ ctx, input: { csv, dryRun } }): Promise<Result<ImportedAppointments, readonly DataFault[]>> =>
      ctx.database.transaction(async (trx) => {
        const bytes = Buffer.from(csv)
        const by = doneBy(ctx)
        const imported = await importAppointments(trx, bytes, by, { dryRun })
        if (imported.ok && !dryRun) {
          const { persons, appointments: kept } = imported.value
          await recordEvent(
            trx,
            by,
            importDeed('appointments', bytes, { persons: { ...persons }, appointments: { ...kept } }),
          )
        }
        return imported
      }),
  )
