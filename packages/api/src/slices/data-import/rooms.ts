import type { Result } from '@hms/domain/result'
import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent } from '../audit/public.ts'
import type { DataFault } from './file-fault.ts'
import { importDeed } from './import-deed.ts'
import type { ImportedRooms } from './import-rooms.ts'
import { importRooms } from './import-rooms.ts'

/** The longest text that a screen sends: some ten thousand rooms. */
const longestText = 1_000_000

const input = z.object({
  /** The file's text. */
  csv: z.string().max(longestText),
  /** Stores nothing, and tells what would happen. */
  dryRun: z.boolean(),
})

/** Takes in a file of rooms, or tells what it would change; all of it or nothing. */
export const rooms = procedureFor('rooms.import')
  .input(input)
  .mutation(async ({ ctx, input: { csv, dryRun } }): Promise<Result<ImportedRooms, readonly DataFault[]>> =>
    ctx.database.transaction(async (trx) => {
      const bytes = Buffer.from(csv)
      const by = doneBy(ctx)
      const imported = await importRooms(trx, bytes, by, { dryRun })
      if (imported.ok && !dryRun)
        await recordEvent(trx, by, importDeed('rooms', bytes, { rooms: { ...imported.value } }))
      return imported
    }),
  )
