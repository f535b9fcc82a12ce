import type { Result } from '@hms/domain/result'
import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent } from '../audit/public.ts'
import type { DataFault } from '../data-import/public.ts'
import { importDeed } from '../data-import/public.ts'
import type { ImportedRows } from './import-rows.ts'
import { importRows } from './import-rows.ts'
import { registerInput } from './inputs.ts'

/** The longest text that a screen sends: some ten thousand rows. The command takes larger files. */
const longestText = 1_000_000

const input = z.object({
  register: registerInput,
  /** The file's text. */
  csv: z.string().max(longestText),
  /** Stores nothing, and tells what would happen. */
  dryRun: z.boolean(),
})

/** Takes in a file of a register's rows, or tells what it would change; all of it or nothing. */
export const importFile = procedureFor('registers.change')
  .input(input)
  .mutation(
    async ({ ctx, input: { register, csv, dryRun } }): Promise<Result<ImportedRows, readonly DataFault[]>> =>
      ctx.database.transaction(async (trx) => {
        const bytes = Buffer.from(csv)
        const by = doneBy(ctx)
        const imported = await importRows(trx, register, bytes, { by, at: ctx.clock() }, { dryRun })
        if (imported.ok && !dryRun) {
          const outcome = { register: register.id, ...imported.value }
          await recordEvent(trx, by, importDeed('register', bytes, outcome))
        }
        return imported
      }),
  )
