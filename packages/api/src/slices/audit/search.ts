import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'
import type { TracedEvent, TracePlace } from './read-trace.ts'
import { instant, readTrace, traceFilter } from './read-trace.ts'

const input = traceFilter.extend({
  limit: z.int().min(1).max(200).default(50),
  /** Where the page before ended. */
  after: z.object({ at: instant, stream: z.string().max(200), seq: z.int32() }).optional(),
})

/** A page of the trace. */
export interface TracePage {
  readonly events: readonly TracedEvent[]
  /** Where to go on; null at the end. */
  readonly next: TracePlace | null
}

/** What was done, the newest first. */
export const search = procedureFor('audit.search')
  .input(input)
  .query(async ({ ctx, input: { limit, after = null, ...filter } }): Promise<TracePage> =>
    ctx.database.read(async (trx) => {
      const found = await readTrace(trx, filter, { after, limit: limit + 1 })
      const events = found.slice(0, limit)
      const last = found.length > limit ? events.at(-1) : undefined
      return { events, next: last ? { at: last.at, stream: last.stream, seq: last.seq } : null }
    }),
  )
