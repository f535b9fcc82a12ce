import type { CampaignState } from '@hms/domain/campaign'
import type { Edition } from '@hms/domain/questionnaire'
import type { ItemOutcome, ReportState } from '@hms/domain/report'
import type { FacultyResults } from '@hms/domain/results'
import { facultyResults } from '@hms/domain/results'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { organisationOfCampaign } from '../campaign/public.ts'
import { requireCampaign } from '../committee/public.ts'
import { requireFaculty } from '../indicator/public.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { reportingUnits, resourceOf } from '../organisation/public.ts'
import { handedInOutcomes } from '../report/public.ts'
import { yearBefore } from './year-before.ts'

const input = z.object({ year: yearNumber, faculty: z.string().max(40) })

/** The results of a faculty's units, all that its page and its files need. */
export interface ResultsOfFaculty extends FacultyResults<string> {
  readonly year: number
  /** The year that it is held against, with reports from units; null when there is none. */
  readonly yearBefore: number | null
  readonly state: CampaignState
  /** A local day. */
  readonly deadline: string
  readonly edition: Edition
  /** Those that the person may see, by code in the other fields. */
  readonly members: readonly (NamedUnit & {
    readonly state: ReportState
    /** None of a unit that hasn't handed in. */
    readonly outcomes: readonly ItemOutcome[]
  })[]
  /** How many units of the faculty the person may not see. */
  readonly hidden: number
}

/** The results of a faculty's units as one page: who has handed in, how each stands, and what most lack. */
export const faculty = procedureFor('figures.units')
  .input(input)
  .query(async ({ ctx, input: { year, faculty: code } }): Promise<ResultsOfFaculty> =>
    ctx.database.read(async (trx) => {
      await requireFaculty(trx, ctx.person, code)
      const campaign = await requireCampaign(trx, year)
      const organisation = await organisationOfCampaign(trx, campaign.id)
      const all = reportingUnits(organisation, code)
      if (all.length === 0) throw new Refusal({ kind: 'notFound' })
      const seen = all.filter((unit) => ctx.permission.allows(resourceOf(organisation, unit.code)))
      const states = await reportStates(trx, campaign.id)
      const now = await handedInOutcomes(trx, campaign.id)
      const past = await yearBefore(trx, year)
      const earlier = past?.source === 'reports' ? past.campaign : null
      const before = earlier ? await handedInOutcomes(trx, earlier.id) : new Map<string, ItemOutcome[]>()
      return {
        year,
        yearBefore: earlier?.year ?? null,
        state: campaign.state,
        deadline: campaign.deadline,
        edition: campaign.edition,
        members: seen.map(({ code: unitCode, name }) => ({
          code: unitCode,
          name,
          outcomes: now.get(unitCode) ?? [],
          state: states.get(unitCode) ?? 'notStarted',
        })),
        hidden: all.length - seen.length,
        ...facultyResults(
          { now: campaign.edition, before: earlier?.edition ?? null },
          seen.map(({ code: unitCode }) => ({
            unit: unitCode,
            now: now.get(unitCode) ?? null,
            before: before.get(unitCode) ?? null,
          })),
        ),
      }
    }),
  )

async function reportStates(trx: Trx, campaignId: number): Promise<ReadonlyMap<string, ReportState>> {
  const rows = await trx
    .selectFrom('report')
    .where('campaignId', '=', campaignId)
    .select(['unitCode', 'state'])
    .execute()
  return new Map(rows.map(({ unitCode, state }) => [unitCode, state]))
}
