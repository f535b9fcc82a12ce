import { maySee } from '@hms/domain/access'
import type { MeasureReason, ReviewState, RiskAssessment } from '@hms/domain/risk-assessment'
import {
  reasonsForMeasure,
  reviewStateOf,
  reviewStates,
  riskLevels,
  riskSubjects,
} from '@hms/domain/risk-assessment'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import type { Page } from '../../platform/paging.ts'
import { paging } from '../../platform/paging.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { readOrganisation, requireUnit, resourceOf, unitAndBelow } from '../organisation/public.ts'

const input = z.object({
  /** A unit, with all below it; all that the person may see when left out. */
  within: z.string().max(40).optional(),
  /** True: the unit by itself. */
  alone: z.boolean().default(false),
  campus: z.string().max(100).optional(),
  subject: z.enum(riskSubjects).optional(),
  state: z.enum(reviewStates).optional(),
  risk: z.enum(riskLevels).optional(),
  /** True: those that ask for a measure, overdue or with a high risk. */
  pressing: z.boolean().default(false),
  /** In the title. */
  search: z.string().max(200).optional(),
  ...paging,
})
type Input = z.infer<typeof input>

/** A risk assessment, as lists show it. */
export interface ListedAssessment extends Omit<RiskAssessment, 'participants'> {
  readonly id: number
  readonly unit: NamedUnit
  /** Null where the person may not read what units write about who took part. */
  readonly participants: string | null
  readonly state: ReviewState
  /** What the document that is kept was called; null where there is none. */
  readonly document: string | null
  /** What asks for a measure, with the measure where there is one already. */
  readonly reasons: readonly { readonly reason: MeasureReason; readonly measure: number | null }[]
  readonly mayChange: boolean
}

/** The risk assessments of units: the first to be gone through again first. */
export const list = procedureFor('risks.read')
  .input(input)
  .query(async ({ ctx, input: wanted }): Promise<Page<ListedAssessment>> =>
    ctx.database.read(async (trx) => {
      const { within, alone, page, pageSize } = wanted
      if (within !== undefined && alone) await requireUnit(trx, ctx.permission, within)
      const units = alone && within !== undefined ? [within] : await unitAndBelow(trx, within)
      const today = localDay(ctx.clock())
      const all = await readAssessments(trx, units, wanted)
      const organisation = await readOrganisation(trx)
      const keeping = permissionOf(ctx.person, 'risks.change')
      const rows = all
        .map(({ unitCode, unitName, participants, ...row }): ListedAssessment => {
          const resource = resourceOf(organisation, unitCode)
          return {
            ...row,
            unit: { code: unitCode, name: unitName },
            participants: maySee(ctx.person, 'comments', resource).allowed ? participants : null,
            state: reviewStateOf(row, today),
            reasons: reasonsForMeasure(row, today).map((reason) => ({ reason, measure: null })),
            mayChange: keeping.allows(resource),
          }
        })
        .filter(
          ({ state, reasons }) =>
            (wanted.state === undefined || state === wanted.state) &&
            (!wanted.pressing || reasons.length > 0),
        )
      const shown = rows.slice(page * pageSize, (page + 1) * pageSize)
      return { rows: await withMeasures(trx, shown), total: rows.length, page, pageSize }
    }),
  )

function readAssessments(trx: Trx, units: readonly string[] | null, wanted: Input) {
  const { campus, subject, risk, search } = wanted
  return trx
    .selectFrom('riskAssessment')
    .innerJoin('unit', 'unit.code', 'riskAssessment.unitCode')
    .leftJoin('riskDocument', 'assessmentId', 'riskAssessment.id')
    .where('removedAt', 'is', null)
    .$if(units !== null, (all) => all.where('unitCode', '=', sql<string>`any(${units}::text[])`))
    .$if(campus !== undefined, (all) => all.where('unit.campus', '=', campus ?? ''))
    .$if(subject !== undefined, (all) => all.where('subject', '=', subject ?? 'other'))
    .$if(risk !== undefined, (all) => all.where('highestRisk', '=', risk ?? 'low'))
    .$if(search !== undefined, (all) =>
      all.where(sql<boolean>`strpos(lower(title), lower(${search?.trim() ?? ''})) > 0`),
    )
    .select(['riskAssessment.id', 'unitCode', 'unit.name as unitName', 'title', 'subject', 'assessedOn'])
    .select(['nextReview', 'participants', 'highestRisk', 'link', 'riskDocument.name as document'])
    .orderBy('nextReview')
    .orderBy('riskAssessment.id')
    .execute()
}

/** The measures that were made of the assessments as they are now. */
async function withMeasures(
  trx: Trx,
  rows: readonly ListedAssessment[],
): Promise<readonly ListedAssessment[]> {
  if (rows.length === 0) return rows
  const made = await trx
    .selectFrom('riskMeasure')
    .innerJoin('riskAssessment', (join) =>
      join
        .onRef('riskAssessment.id', '=', 'riskMeasure.assessmentId')
        .onRef('riskAssessment.assessedOn', '=', 'riskMeasure.assessedOn'),
    )
    .where(
      'assessmentId',
      'in',
      rows.map(({ id }) => id),
    )
    .select(['assessmentId', 'reason', 'measureId'])
    .execute()
  const measureOf = new Map(made.map((one) => [`${one.assessmentId} ${one.reason}`, one.measureId]))
  return rows.map((row) => ({
    ...row,
    reasons: row.reasons.map(({ reason }) => ({
      reason,
      measure: measureOf.get(`${row.id} ${reason}`) ?? null,
    })),
  }))
}
