import type {
  Indicator,
  IndicatorFigure,
  LeftOutReason,
  UnitAnswer,
  UnitOutcome,
} from '@hms/domain/indicator'
import { indicators, unitsOf } from '@hms/domain/indicator'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { campaignOfYear, organisationOfCampaign } from '../campaign/public.ts'
import type { UnitOfFaculty } from '../organisation/public.ts'
import { reportingUnits, resourceOf } from '../organisation/public.ts'
import { requireFaculty } from './require-faculty.ts'
import { yearFigures } from './year-figures.ts'

const input = z.object({
  year: yearNumber,
  indicator: z.string().max(100),
  faculty: z.string().max(40).optional(),
})

/** The units behind a figure, as far as the person may see them. */
export interface FigureUnits {
  readonly indicator: IndicatorFigure
  readonly definition: Omit<Indicator, 'id'>
  readonly counted: readonly UnitAnswer<UnitOfFaculty>[]
  readonly inBaseNotCounted: readonly UnitAnswer<UnitOfFaculty>[]
  readonly leftOut: readonly { readonly unit: UnitOfFaculty; readonly reason: LeftOutReason }[]
  /** How many units are in the figure, or left out of it, that the person may not see. */
  readonly hidden: number
}

/** From a figure to the units that it counts, the rest of its base, and those that are left out, with why. */
export const units = procedureFor('figures.units')
  .input(input)
  .query(async ({ ctx, input: { year, indicator: id, faculty = null } }): Promise<FigureUnits> =>
    ctx.database.read(async (trx) => {
      await requireFaculty(trx, ctx.person, faculty)
      const figures = await yearFigures(trx, year, faculty)
      if (figures?.source === 'published') throw new Refusal({ kind: 'noUnitsBehind' })
      const figure = figures?.indicators.find((one) => one.id === id)
      const indicator = indicators.find((one) => one.id === id)
      const campaign = await campaignOfYear(trx, year)
      if (!figure || !indicator || !campaign) throw new Refusal({ kind: 'notFound' })

      const organisation = await organisationOfCampaign(trx, campaign.id)
      const all = reportingUnits(organisation, faculty)
      const seen = all.filter(({ code }) => ctx.permission.allows(resourceOf(organisation, code)))
      const { id: _, ...definition } = indicator
      return {
        indicator: figure,
        definition,
        ...unitsOf(indicator, await outcomesOf(trx, campaign.id, indicator, seen)),
        hidden: all.length - seen.length,
      }
    }),
  )

async function outcomesOf(
  trx: Trx,
  campaignId: number,
  { item }: Indicator,
  seen: readonly UnitOfFaculty[],
): Promise<readonly UnitOutcome<UnitOfFaculty>[]> {
  const rows = await trx
    .selectFrom('report')
    .leftJoin('submissionAnswer', (join) =>
      join.onRef('submissionAnswer.reportId', '=', 'report.id').on('submissionAnswer.item', '=', item ?? ''),
    )
    .where('report.campaignId', '=', campaignId)
    .where('report.state', '=', 'submitted')
    .select(['report.unitCode', 'submissionAnswer.shown', 'submissionAnswer.answer'])
    .execute()
  const byUnit = new Map(
    rows.map(({ unitCode, shown, answer }) => [unitCode, { shown: shown ?? false, answer }]),
  )
  return seen.map((unit) => ({ unit, outcome: byUnit.get(unit.code) ?? null }))
}
