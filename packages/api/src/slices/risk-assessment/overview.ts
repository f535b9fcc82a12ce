import { reasonsForMeasure, reviewStateOf } from '@hms/domain/risk-assessment'
import type { RiskLevel } from '@hms/domain/risk-assessment'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { procedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { readOrganisation, reportingUnits, resourceOf, unitsByCode } from '../organisation/public.ts'

/** How some units stand with their risk assessments. */
export interface RiskCounts {
  readonly units: number
  /** Of these, those that have one at all. */
  readonly withSome: number
  readonly assessments: number
  readonly overdue: number
  readonly highRisk: number
}

/** The register of risk assessments in numbers. */
export interface RiskOverview {
  readonly all: RiskCounts
  readonly faculties: readonly (RiskCounts & { readonly unit: NamedUnit })[]
  /** The units that have none. */
  readonly without: readonly NamedUnit[]
}

const input = z.object({
  /** Code of a faculty. */
  within: z.string().max(40).optional(),
  campus: z.string().max(100).optional(),
})

interface Counted {
  readonly unitCode: string
  readonly nextReview: string
  readonly highestRisk: RiskLevel
}

/** How many of the reporting units that a person reaches have risk assessments, and how many are overdue, by faculty. */
export const overview = procedureFor('risks.read')
  .input(input)
  .query(async ({ ctx, input: { within, campus } }): Promise<RiskOverview> =>
    ctx.database.read(async (trx) => {
      const organisation = await readOrganisation(trx)
      const units = reportingUnits(organisation, within ?? null).filter(
        ({ code }) =>
          ctx.permission.allows(resourceOf(organisation, code)) &&
          (campus === undefined || organisation.tree.unit(code)?.campus === campus),
      )
      const rows: readonly Counted[] = await trx
        .selectFrom('riskAssessment')
        .where('removedAt', 'is', null)
        .select(['unitCode', 'nextReview', 'highestRisk'])
        .execute()
      const ofUnit = Map.groupBy(rows, ({ unitCode }) => unitCode)
      const today = localDay(ctx.clock())
      const byFaculty = Map.groupBy(units, ({ faculty }) => faculty)
      const names = await unitsByCode(trx, [...byFaculty.keys()])
      return {
        all: countsOf(units, ofUnit, today),
        faculties: [...byFaculty].flatMap(([code, some]) => {
          const unit = names.get(code)
          return unit ? [{ unit, ...countsOf(some, ofUnit, today) }] : []
        }),
        without: units.filter(({ code }) => !ofUnit.has(code)).map(({ code, name }) => ({ code, name })),
      }
    }),
  )

function countsOf(
  units: readonly NamedUnit[],
  ofUnit: ReadonlyMap<string, readonly Counted[]>,
  today: string,
): RiskCounts {
  const rows = units.flatMap(({ code }) => ofUnit.get(code) ?? [])
  return {
    units: units.length,
    withSome: units.filter(({ code }) => ofUnit.has(code)).length,
    assessments: rows.length,
    overdue: rows.filter((row) => reviewStateOf(row, today) === 'overdue').length,
    highRisk: rows.filter((row) => reasonsForMeasure(row, today).includes('highRisk')).length,
  }
}
