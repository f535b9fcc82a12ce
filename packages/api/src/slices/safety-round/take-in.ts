import type { JsonValue } from '@hms/domain/audit'
import { formatStamp } from '@hms/domain/register'
import type {
  ResultEntry,
  ResultEntryProblem,
  ResultValue,
  RoundState,
  TakenResult,
} from '@hms/domain/safety-round'
import { afterResults, takeResults } from '@hms/domain/safety-round'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { entryId, rowId, stamp } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import type { DoneBy } from '../audit/public.ts'
import { doneBy, recordEvents, streams } from '../audit/public.ts'
import { canOwn, roleInUnit } from '../measure/public.ts'
import type { LoadedRound } from './load-round.ts'
import { loadRound, readScope } from './load-round.ts'
import { recordRound } from './record-round.ts'
import type { EnteredBy } from './result-store.ts'
import { beforeResults, lastNumber, latestStamp, storeResults } from './result-store.ts'
import { measuresToSee } from './seen-measures.ts'

/** How many results a device sends at once. */
const largestBatch = 50

/** Whether the field can have the value, the domain says; here only how large it can be. */
const value = z.union([
  z.string().max(4_000),
  z.record(z.string().max(20), z.union([z.string().max(400), z.number()])),
]) as unknown as z.ZodType<ResultValue>

const input = z.object({
  id: rowId,
  entries: z
    .array(z.object({ id: entryId, key: z.string().max(200), value: value.nullable(), stamp }))
    .min(1)
    .max(largestBatch),
})

/**
 * What became of a result that was sent:
 * - `saved`: it stands
 * - `alreadySaved`: it came in before; by now a newer one may stand
 * - `overwritten`: it is in the history, a newer one stands
 * - `waits`: the round is signed or cancelled; it waits until the round is opened again
 * - `refused`: it isn't stored, whenever it is sent
 */
export type ResultOutcome =
  | {
      readonly id: string
      readonly kind: 'saved' | 'alreadySaved' | 'overwritten' | 'waits'
      readonly stamp: string
    }
  | {
      readonly id: string
      readonly kind: 'refused'
      readonly problem: ResultEntryProblem | { readonly kind: 'ownerUnknown' }
    }

/** What a batch of results led to. */
export interface TakenIn {
  /** One for each entry, in no order. What isn't refused is stored. */
  readonly outcomes: readonly ResultOutcome[]
  readonly state: RoundState
  /** How far the results have come, see `OpenedRound.seq`. */
  readonly seq: number
  readonly serverAt: string
  readonly latestStamp: string | null
}

/**
 * Takes in results from a device, and those taken back (null). Sending the same entries again changes nothing: what was
 * acknowledged is stored, once, whatever came in between. The first ones start the round.
 */
export const takeIn = procedureFor('rounds.walk')
  .input(input)
  .mutation(async ({ ctx, input: { id, entries } }): Promise<TakenIn> =>
    ctx.database.transaction(async (trx) => {
      const round = await loadRound(trx, ctx.permission, id, 'forUpdate')
      const now = ctx.clock()
      const { points } = await readScope(trx, id)
      const before = await beforeResults(trx, id, entries)
      const measures = await measuresToSee(
        trx,
        round,
        entries.map(({ key }) => key),
      )
      const keys = new Set([...points.map(({ key }) => key), ...measures])
      const taken = takeResults(entries, { ...before, points: keys }, now.getTime())
      const unknownOwners = await ownersThatAreNot(trx, taken)
      const stored = taken.filter(
        (one) => (one.kind === 'stands' || one.kind === 'overwritten') && !unknownOwners.has(one.entry.id),
      )
      const state = stored.length === 0 ? round.state : afterResults(round.state)
      const by: EnteredBy = {
        roundId: id,
        person: ctx.person.id,
        role: roleInUnit(ctx.person, 'rounds.walk', round.resource),
        now,
        waits: state === null,
      }
      await storeResults(
        trx,
        by,
        stored.map(({ entry }) => entry),
      )
      await settle(trx, doneBy(ctx), round, by, stored, state)
      return {
        outcomes: taken.map((one) => outcomeOf(one, by.waits, unknownOwners)),
        state: state ?? round.state,
        seq: await lastNumber(trx, id),
        serverAt: now.toISOString(),
        latestStamp: await latestStamp(trx, id),
      }
    }),
  )

/** Ids of the entries that name somebody as owner whom there isn't. */
async function ownersThatAreNot(trx: Trx, taken: readonly TakenResult[]): Promise<ReadonlySet<string>> {
  const missing = new Set<string>()
  for (const { entry } of taken) {
    const owner = entry.value
    if (
      typeof owner === 'object' &&
      owner !== null &&
      'personId' in owner &&
      !(await canOwn(trx, owner.personId))
    )
      missing.add(entry.id)
  }
  return missing
}

/** Puts what came in into the trace, and starts the round. What is written lies apart: it can be personal. */
async function settle(
  trx: Trx,
  by: DoneBy,
  round: LoadedRound,
  { role, waits }: EnteredBy,
  stored: readonly TakenResult[],
  state: RoundState | null,
): Promise<void> {
  await recordEvents(
    trx,
    by,
    streams.round(round.id),
    stored.map(({ entry, kind }) => ({
      action: 'round.enter',
      subject: entry.key,
      what: { as: role, given: givenAt(entry, by.at), ...(waits ? { waits } : {}), ...overwritten(kind) },
      after: entry.value as JsonValue,
    })),
  )
  if (state === null || state === round.state) return
  await trx.updateTable('safetyRound').set({ state, changedAt: by.at }).where('id', '=', round.id).execute()
  await recordRound(trx, by, {
    action: 'round.move',
    round: round.id,
    as: role,
    from: round.state,
    to: state,
  })
}

function overwritten(kind: TakenResult['kind']): { readonly overwritten?: true } {
  return kind === 'overwritten' ? { overwritten: true } : {}
}

function givenAt({ stamp: { wall } }: ResultEntry, cameIn: Date): string {
  return new Date(Math.min(wall, cameIn.getTime())).toISOString()
}

function outcomeOf(taken: TakenResult, waits: boolean, unknownOwners: ReadonlySet<string>): ResultOutcome {
  const { id } = taken.entry
  const written = formatStamp(taken.entry.stamp)
  if (taken.kind === 'known') return { id, kind: 'alreadySaved', stamp: written }
  if (taken.kind === 'refused') return { id, kind: 'refused', problem: taken.problem }
  if (unknownOwners.has(id)) return { id, kind: 'refused', problem: { kind: 'ownerUnknown' } }
  if (waits) return { id, kind: 'waits', stamp: written }
  return { id, kind: taken.kind === 'stands' ? 'saved' : 'overwritten', stamp: written }
}
