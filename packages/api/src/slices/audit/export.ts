import { languages } from '@hms/domain/language'
import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'
import { readTrace, traceFilter } from './read-trace.ts'
import { doneBy, recordEvent } from './record-event.ts'
import { streams } from './streams.ts'
import { traceAsCsv } from './trace-as-csv.ts'

/** As many as a spreadsheet and the memory of a browser take easily. */
const mostEvents = 50_000

const input = traceFilter.extend({ language: z.enum(languages) })

/** The trace as a file. */
export interface TraceFile {
  readonly csv: string
  readonly events: number
  /** Whether older events were left out, because a file takes no more: narrow the search. */
  readonly cut: boolean
}

/** Takes what was done out as a file, the newest first. That it was taken out is recorded too. */
export const exportTrace = procedureFor('audit.export')
  .input(input)
  .mutation(async ({ ctx, input: { language, ...filter } }): Promise<TraceFile> =>
    ctx.database.transaction(async (trx) => {
      const found = await readTrace(trx, filter, { limit: mostEvents + 1 })
      const events = found.slice(0, mostEvents)
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.trace,
        action: 'audit.export',
        subject: 'trace',
        what: { filter, events: events.length },
      })
      return {
        csv: await traceAsCsv(events, language),
        events: events.length,
        cut: found.length > mostEvents,
      }
    }),
  )
