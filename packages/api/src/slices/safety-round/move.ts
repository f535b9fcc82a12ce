import type { RoundMove, RoundState } from '@hms/domain/safety-round'
import { moveRound, roundMoveRules } from '@hms/domain/safety-round'
import { sql } from 'kysely'
import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { roleInUnit } from '../measure/public.ts'
import { loadRound } from './load-round.ts'
import { recordRound } from './record-round.ts'

const input = z.object({
  id: rowId,
  /** Where the move needs one. */
  reason: z.string().trim().max(2_000).nullable().default(null),
})

/** A procedure for each move: the table of moves says the right that it takes, from which states, and where it leads. */
function moveBy(move: Exclude<RoundMove, 'sign'>) {
  const { right, needsReason } = roundMoveRules[move]
  return procedureFor(right)
    .input(input)
    .mutation(async ({ ctx, input: { id, reason } }): Promise<{ readonly state: RoundState }> =>
      ctx.database.transaction(async (trx) => {
        const { state, resource } = await loadRound(trx, ctx.permission, id, 'forUpdate')
        const moved = moveRound(ctx.person, { state, resource }, move, reason)
        if (!moved.ok) throw new Refusal(moved.problem)
        await trx
          .updateTable('safetyRound')
          .set({
            state: moved.value,
            changedAt: ctx.clock(),
            ...(needsReason ? { reason } : {}),
            ...(move === 'reopen' ? { reopened: sql<number>`reopened + 1` } : {}),
            ...(move === 'cancel' ? { revision: sql<number>`revision + 1` } : {}),
          })
          .where('id', '=', id)
          .execute()
        if (move === 'reopen') {
          // What came in meanwhile counts from now on.
          await trx
            .updateTable('roundResult')
            .set({ waits: false })
            .where('roundId', '=', id)
            .where('waits', '=', true)
            .execute()
        }
        await recordRound(trx, doneBy(ctx), {
          action: 'round.move',
          round: id,
          as: roleInUnit(ctx.person, right, resource),
          from: state,
          to: moved.value,
          after: reason,
        })
        if (move === 'cancel') await ctx.jobs.enqueue(trx, 'round.tell', { round: id })
        return { state: moved.value }
      }),
    )
}

/** The moves of a round, by name: `safetyRound.close({ id })`. Signing is a procedure of its own. */
export const moves = {
  getReady: moveBy('getReady'),
  start: moveBy('start'),
  close: moveBy('close'),
  walkOn: moveBy('walkOn'),
  reopen: moveBy('reopen'),
  archive: moveBy('archive'),
  cancel: moveBy('cancel'),
} as const satisfies Record<Exclude<RoundMove, 'sign'>, unknown>
