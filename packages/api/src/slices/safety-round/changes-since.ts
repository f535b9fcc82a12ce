import type { ResultValue, RoundState } from '@hms/domain/safety-round'
import { z } from 'zod'
import { eventNumber, rowId } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { loadRound } from './load-round.ts'
import { latestStamp } from './result-store.ts'

/** How many entries are read at once. */
const largestPart = 500

/** What came in since a number, from whatever device: to be merged. */
export interface RoundChanges {
  /** In the order in which they came in, without what waits. */
  readonly entries: readonly {
    readonly id: string
    readonly key: string
    readonly value: ResultValue | null
    readonly stamp: string
  }[]
  readonly state: RoundState
  /** As `OpenedRound.reopened`: when it has changed, what waited counts, and the round is to be opened anew. */
  readonly reopened: number
  /** What to ask from the next time. */
  readonly seq: number
  /** Whether there is more: ask again at once. */
  readonly more: boolean
  readonly serverAt: string
  readonly latestStamp: string | null
}

/** What several tablets on one round tell each other by way of the server. */
export const changesSince = procedureFor('rounds.read')
  .input(z.object({ id: rowId, since: eventNumber }))
  .query(async ({ ctx, input: { id, since } }): Promise<RoundChanges> =>
    ctx.database.read(async (trx) => {
      const { state, reopened } = await loadRound(trx, ctx.permission, id)
      const rows = await trx
        .selectFrom('roundResult')
        .where('roundId', '=', id)
        .where('id', '>', since)
        .orderBy('id')
        .limit(largestPart)
        .select(['id as number', 'entryId as id', 'key', 'value', 'stamp', 'waits'])
        .execute()
      return {
        entries: rows
          .filter(({ waits }) => !waits)
          .map(({ id: entry, key, value, stamp }) => ({ id: entry, key, value, stamp })),
        state,
        reopened,
        seq: rows.at(-1)?.number ?? since,
        more: rows.length === largestPart,
        serverAt: ctx.clock().toISOString(),
        latestStamp: await latestStamp(trx, id),
      }
    }),
  )
