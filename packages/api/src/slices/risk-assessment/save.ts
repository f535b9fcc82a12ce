import { isDay } from '@hms/domain/calendar'
import { isLink, longestRiskText, riskLevels, riskSubjects } from '@hms/domain/risk-assessment'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { recordAssessment } from './record-assessment.ts'
import type { KeptAssessment } from './require-assessment.ts'
import { requireAssessment } from './require-assessment.ts'

const day = z.string().refine(isDay)

const input = z
  .object({
    /** Null of a new one. */
    id: rowId.nullable(),
    unitCode: z.string().max(40),
    title: z.string().trim().min(1).max(longestRiskText.title),
    subject: z.enum(riskSubjects),
    assessedOn: day,
    nextReview: day,
    participants: z.string().trim().max(longestRiskText.participants),
    highestRisk: z.enum(riskLevels),
    link: z.string().max(longestRiskText.link).refine(isLink).nullable(),
  })
  .refine(({ assessedOn, nextReview }) => nextReview >= assessedOn)

/** Adds a risk assessment of a unit, or changes it: also when it was gone through again. */
export const save = procedureFor('risks.change')
  .input(input)
  .mutation(async ({ ctx, input: { id, ...assessment } }): Promise<{ readonly id: number }> =>
    ctx.database.transaction(async (trx) => {
      await requireUnit(trx, ctx.permission, assessment.unitCode)
      if (assessment.assessedOn > localDay(ctx.clock())) throw new Refusal({ kind: 'assessmentToCome' })
      const before = id === null ? null : await requireAssessment(trx, id)
      // An assessment stays with its unit.
      if (before && before.unitCode !== assessment.unitCode) throw new Refusal({ kind: 'notFound' })
      if (await isTaken(trx, assessment, id)) throw new Refusal({ kind: 'assessmentTaken' })
      const columns = { ...assessment, recordedBy: ctx.person.id, recordedAt: ctx.clock() }
      const kept =
        id === null
          ? await trx
              .insertInto('riskAssessment')
              .values({ ...columns, removedAt: null })
              .returning('id')
              .executeTakeFirstOrThrow()
          : { id }
      if (id !== null) await trx.updateTable('riskAssessment').set(columns).where('id', '=', id).execute()
      await recordAssessment(trx, doneBy(ctx), {
        action: before ? 'risk.change' : 'risk.add',
        id: kept.id,
        unitCode: assessment.unitCode,
        ...(before && { before: { ...before } }),
        after: assessment,
      })
      return kept
    }),
  )

async function isTaken(
  trx: Trx,
  { unitCode, title }: Pick<KeptAssessment, 'unitCode' | 'title'>,
  butNot: number | null,
): Promise<boolean> {
  const other = await trx
    .selectFrom('riskAssessment')
    .where('unitCode', '=', unitCode)
    .where(sql<boolean>`lower(title) = lower(${title})`)
    .where('removedAt', 'is', null)
    .$if(butNot !== null, (all) => all.where('id', '<>', butNot ?? 0))
    .select('id')
    .executeTakeFirst()
  return other !== undefined
}
