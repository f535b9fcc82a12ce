import type { Result } from '@hms/domain/result'
import { z } from 'zod'
import { csvText } from '../../platform/csv-text.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent } from '../audit/public.ts'
import type { DataFault } from './file-fault.ts'
import { importDeed } from './import-deed.ts'
import { oneImportAtATime } from './import-lock.ts'
import type { RegisterChanges } from './register-file.ts'
import { exchangedRegisters, registerFiles } from './register-files.ts'

/** The longest text that a screen sends: some ten thousand rows. */
const longestText = 1_000_000

const register = z.enum(exchangedRegisters)

/** Takes a register in from a file, or tells what that would change; all of it or nothing. */
export const takeInRegister = procedureFor('registers.exchange')
  .input(
    z.object({
      register,
      /** The file's text. */
      csv: z.string().max(longestText),
      /** Stores nothing, and tells what would happen. */
      dryRun: z.boolean(),
    }),
  )
  .mutation(
    async ({
      ctx,
      input: { register: of, csv, dryRun },
    }): Promise<Result<RegisterChanges, readonly DataFault[]>> =>
      ctx.database.transaction(async (trx) => {
        const bytes = Buffer.from(csv)
        const by = doneBy(ctx)
        await oneImportAtATime(trx)
        const taken = await registerFiles[of].takeIn(trx, bytes, { by, dryRun })
        if (taken.ok && !dryRun)
          await recordEvent(trx, by, importDeed(of, bytes, { rows: { ...taken.value } }))
        return taken
      }),
  )

/** A register as a file that can be taken in again: separated values, with the names of its columns. */
export const takeOutRegister = procedureFor('registers.exchange')
  .input(z.object({ register }))
  .query(async ({ ctx, input: { register: of } }): Promise<{ readonly csv: string }> =>
    ctx.database.read(async (trx) => {
      const { columns, write } = registerFiles[of]
      return { csv: csvText([columns, ...(await write(trx))]) }
    }),
  )
