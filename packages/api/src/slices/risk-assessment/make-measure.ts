import { daysAfter } from '@hms/domain/calendar'
import { languages } from '@hms/domain/language'
import {
  daysForMeasure,
  measureReasons,
  measureTextFor,
  reasonsForMeasure,
} from '@hms/domain/risk-assessment'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, holdStream, streams } from '../audit/public.ts'
import { insertMeasure, roleInUnit } from '../measure/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { recordAssessment } from './record-assessment.ts'
import { requireAssessment } from './require-assessment.ts'

const input = z.object({
  id: rowId,
  reason: z.enum(measureReasons),
  /** Of the measure's text. */
  language: z.enum(languages),
})

/**
 * Makes the measure that an assessment asks for, in the unit's plan of the year, for the line manager. For an assessment as
 * it is, each reason gives one: whoever comes second is refused.
 */
export const makeMeasure = procedureFor('measures.change')
  .input(input)
  .mutation(async ({ ctx, input: { id, reason, language } }): Promise<{ readonly measure: number }> =>
    ctx.database.transaction(async (trx) => {
      const assessment = await requireAssessment(trx, id)
      const { unitCode, assessedOn } = assessment
      const { resource } = await requireUnit(trx, ctx.permission, unitCode)
      // Two who do this at the same time take turns.
      await holdStream(trx, streams.register(unitCode))
      const made = await trx
        .selectFrom('riskMeasure')
        .where('assessmentId', '=', id)
        .where('assessedOn', '=', assessedOn)
        .where('reason', '=', reason)
        .select('measureId')
        .executeTakeFirst()
      if (made) throw new Refusal({ kind: 'measureMade' })
      const today = localDay(ctx.clock())
      if (!reasonsForMeasure(assessment, today).includes(reason)) throw new Refusal({ kind: 'nothingAsked' })
      const by = doneBy(ctx)
      const { id: measure } = await insertMeasure(
        trx,
        by,
        roleInUnit(ctx.person, 'measures.change', resource),
        {
          unitCode,
          year: Number(today.slice(0, 4)),
          text: measureTextFor(assessment, reason)[language],
          owner: { kind: 'role', role: 'lineManager' },
          deadline: { kind: 'date', day: daysAfter(today, daysForMeasure[reason]) },
          source: 'riskAssessment',
          findingId: null,
          goalId: null,
          costClass: 'none',
        },
      )
      await trx
        .insertInto('riskMeasure')
        .values({ assessmentId: id, assessedOn, reason, measureId: measure })
        .execute()
      await recordAssessment(trx, by, {
        action: 'risk.measure',
        id,
        unitCode,
        what: { reason, measure },
      })
      return { measure }
    }),
  )
