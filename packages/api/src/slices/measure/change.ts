import { costClasses } from '@hms/domain/action-plan'
import { z } from 'zod'
import { rowId } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { loadMeasure } from './load-measure.ts'
import { requireGoal } from './make.ts'
import {
  deadlineColumn,
  deadlineInput,
  deadlineOf,
  ownerColumns,
  ownerInput,
  ownerOf,
  requireOwner,
} from './owner.ts'
import { recordMeasure, roleInUnit } from './record-measure.ts'

const input = z.object({
  id: rowId,
  text: z.string().trim().min(1).max(2_000).optional(),
  owner: ownerInput.optional(),
  deadline: deadlineInput.optional(),
  goalId: rowId.nullable().optional(),
  costClass: z.enum(costClasses).optional(),
})

/** Changes what a measure says; what is left out stays. */
export const change = procedureFor('measures.change')
  .input(input)
  .mutation(async ({ ctx, input: { id, ...wished } }): Promise<void> =>
    ctx.database.transaction(async (trx) => {
      const { measure, resource } = await loadMeasure(trx, ctx.permission, id, 'forUpdate')
      if (wished.owner) await requireOwner(trx, wished.owner)
      if (wished.goalId !== undefined) await requireGoal(trx, wished.goalId)
      const before = {
        text: measure.text,
        owner: ownerOf(measure),
        deadline: deadlineOf(measure.deadline),
        goalId: measure.goalId,
        costClass: measure.costClass,
      }
      const after = { ...before, ...given(wished) }
      const { owner, deadline, ...rest } = after
      await trx
        .updateTable('measure')
        .where('id', '=', id)
        .set({ ...rest, ...ownerColumns(owner), deadline: deadlineColumn(deadline), changedAt: ctx.clock() })
        .execute()
      await recordMeasure(trx, doneBy(ctx), {
        kind: 'changed',
        measure: id,
        unitCode: measure.unitCode,
        as: roleInUnit(ctx.person, 'measures.change', resource),
        before,
        after,
      })
    }),
  )

function given<T extends object>(wished: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(wished).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>
  }
}
