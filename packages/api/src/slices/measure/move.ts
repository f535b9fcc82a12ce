import type { MeasureMove, MeasureState } from '@hms/domain/action-plan'
import { isOpenState, moveMeasure, moveRules } from '@hms/domain/action-plan'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { loadMeasure } from './load-measure.ts'
import { recordMeasure, roleInUnit } from './record-measure.ts'

const input = z.object({
  id: rowId,
  /** Where the move needs one. */
  reason: z.string().trim().max(2_000).nullable().default(null),
})

/** A procedure for each move: the table of moves says the right that it takes, from which states, and where it leads. */
function moveBy(move: MeasureMove) {
  const { right } = moveRules[move]
  return procedureFor(right)
    .input(input)
    .mutation(async ({ ctx, input: { id, reason } }): Promise<{ readonly state: MeasureState }> =>
      ctx.database.transaction(async (trx) => {
        const { measure, resource } = await loadMeasure(trx, ctx.permission, id, 'forUpdate')
        const moved = moveMeasure(ctx.person, { state: measure.state, resource }, move, reason)
        if (!moved.ok) throw new Refusal(moved.problem)
        const now = ctx.clock()
        const closedOn = isOpenState(moved.value) ? null : localDay(now)
        await trx
          .updateTable('measure')
          .where('id', '=', id)
          .set({ state: moved.value, changedAt: now, closedOn })
          .execute()
        await recordMeasure(trx, doneBy(ctx), {
          kind: 'moved',
          measure: id,
          unitCode: measure.unitCode,
          as: roleInUnit(ctx.person, right, resource),
          from: measure.state,
          to: moved.value,
          text: reason,
        })
        return { state: moved.value }
      }),
    )
}

/** The moves of a measure, by name: `measure.finish({ id })`. */
export const moves = {
  start: moveBy('start'),
  putBack: moveBy('putBack'),
  finish: moveBy('finish'),
  confirmEffect: moveBy('confirmEffect'),
  reopen: moveBy('reopen'),
  drop: moveBy('drop'),
  resume: moveBy('resume'),
} as const satisfies Record<MeasureMove, unknown>
