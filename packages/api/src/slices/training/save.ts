import { isDay } from '@hms/domain/calendar'
import type { Training } from '@hms/domain/training'
import { areHours, courses, longestTrainingText } from '@hms/domain/training'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { requireHolder } from './holders.ts'
import { recordTraining } from './record-training.ts'
import { requireTraining } from './require-training.ts'

const text = (longest: number) => z.string().trim().min(1).max(longest)

const input = z
  .object({
    /** Null of a new one. */
    id: rowId.nullable(),
    personId: z.string().max(100),
    course: z.enum(courses),
    /** Of another course than those that are told apart, and only of that. */
    title: text(longestTrainingText.title).nullable(),
    heldOn: z.string().refine(isDay),
    hours: z.number().refine(areHours),
    givenBy: text(longestTrainingText.givenBy),
  })
  .refine(({ course, title }) => (course === 'other') === (title !== null))

/** Adds a course to what somebody has been through, or changes it. */
export const save = procedureFor('training.change')
  .input(input)
  .mutation(async ({ ctx, input: { id, personId, ...training } }): Promise<{ readonly id: number }> =>
    ctx.database.transaction(async (trx) => {
      const today = localDay(ctx.clock())
      await requireHolder(trx, ctx.permission, personId, today)
      if (training.heldOn > today) throw new Refusal({ kind: 'trainingToCome' })
      const before = id === null ? null : await requireTraining(trx, id, personId)
      if (await isTaken(trx, personId, training, id)) throw new Refusal({ kind: 'trainingTaken' })
      const columns = { ...training, recordedBy: ctx.person.id, recordedAt: ctx.clock() }
      const kept =
        id === null
          ? await trx
              .insertInto('training')
              .values({ personId, ...columns })
              .returning('id')
              .executeTakeFirstOrThrow()
          : { id }
      if (id !== null) await trx.updateTable('training').set(columns).where('id', '=', id).execute()
      await recordTraining(trx, doneBy(ctx), {
        action: before ? 'training.change' : 'training.add',
        personId,
        id: kept.id,
        ...(before && { before: { ...before } }),
        after: training,
      })
      return kept
    }),
  )

async function isTaken(
  trx: Trx,
  personId: string,
  { course, title, heldOn }: Training,
  butNot: number | null,
): Promise<boolean> {
  const other = await trx
    .selectFrom('training')
    .where('personId', '=', personId)
    .where('course', '=', course)
    .where('title', 'is not distinct from', title)
    .where('heldOn', '=', heldOn)
    .$if(butNot !== null, (all) => all.where('id', '<>', butNot ?? 0))
    .select('id')
    .executeTakeFirst()
  return other !== undefined
}
