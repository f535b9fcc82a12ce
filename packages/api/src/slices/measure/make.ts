import { costClasses, measureSources } from '@hms/domain/action-plan'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { rowId, yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { insertMeasure } from './insert-measure.ts'
import { deadlineInput, ownerInput, requireOwner } from './owner.ts'
import { roleInUnit } from './record-measure.ts'

const input = z
  .object({
    unitCode: z.string().max(40),
    year: yearNumber,
    text: z.string().trim().min(1).max(2_000),
    owner: ownerInput,
    deadline: deadlineInput,
    source: z.enum(measureSources),
    /** Of a measure from a finding. */
    findingId: rowId.nullable().default(null),
    /** The goal that it serves; needed of one that comes from a goal. */
    goalId: rowId.nullable().default(null),
    costClass: z.enum(costClasses).default('none'),
  })
  .refine(({ source, findingId }) => (source === 'finding') === (findingId !== null))
  .refine(({ source, goalId }) => source !== 'goal' || goalId !== null)

/** Makes a measure. */
export const make = procedureFor('measures.change')
  .input(input)
  .mutation(async ({ ctx, input: measure }): Promise<{ readonly id: number }> =>
    ctx.database.transaction(async (trx) => {
      const { unitCode, owner, findingId, goalId } = measure
      const { resource } = await requireUnit(trx, ctx.permission, unitCode)
      await requireOwner(trx, owner)
      await requireFinding(trx, findingId, unitCode)
      await requireGoal(trx, goalId)
      return insertMeasure(trx, doneBy(ctx), roleInUnit(ctx.person, 'measures.change', resource), measure)
    }),
  )

/** A finding is the unit's own. */
async function requireFinding(trx: Trx, id: number | null, unitCode: string): Promise<void> {
  if (id === null) return
  const finding = await trx
    .selectFrom('finding')
    .where('id', '=', id)
    .where('unitCode', '=', unitCode)
    .select('id')
    .executeTakeFirst()
  if (!finding) throw new Refusal({ kind: 'notFound' })
}

/** A goal can be the unit's own, or of a plan above it. */
export async function requireGoal(trx: Trx, id: number | null): Promise<void> {
  if (id === null) return
  const goal = await trx.selectFrom('goal').where('id', '=', id).select('id').executeTakeFirst()
  if (!goal) throw new Refusal({ kind: 'notFound' })
}
