import type { Result } from '@hms/domain/result'
import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent } from '../audit/public.ts'
import { caseMapping } from './case-mapping.ts'
import type { DataFault } from './file-fault.ts'
import { importDeed } from './import-deed.ts'
import type { ImportedIncidents } from './import-incidents.ts'
import { importIncidents } from './import-incidents.ts'

/** The longest text that a screen sends. */
const longestText = 3_000_000

const input = z.object({
  /** The file's text. */
  csv: z.string().max(longestText),
  mapping: caseMapping,
  /** Stores nothing, and tells what would happen. */
  dryRun: z.boolean(),
})

/** Takes in the cases of an older system, or tells what it would add; all of it or nothing. */
export const incidents = procedureFor('incidents.import')
  .input(input)
  .mutation(
    async ({
      ctx,
      input: { csv, mapping, dryRun },
    }): Promise<Result<ImportedIncidents, readonly DataFault[]>> =>
      ctx.database.transaction(async (trx) => {
        const bytes = Buffer.from(csv)
        const by = doneBy(ctx)
        const imported = await importIncidents(trx, bytes, by.at, { mapping, dryRun })
        if (imported.ok && !dryRun)
          await recordEvent(trx, by, importDeed('incidents', bytes, { ...imported.value }))
        return imported
      }),
  )
