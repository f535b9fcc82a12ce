import type { CampaignState } from '@hms/domain/campaign'
import { stateOn } from '@hms/domain/campaign'
import { sql } from 'kysely'
import { localDay } from '../../platform/clock.ts'
import { procedureFor } from '../../trpc.ts'

/** A year that there are figures of, or will be. */
export interface Year {
  readonly year: number
  /** Id of the edition. */
  readonly edition: string
  /** `published` of a year that is there as published counts only. */
  readonly source: 'reports' | 'published'
  /** Null of a published year. */
  readonly state: CampaignState | null
  readonly units: { readonly total: number; readonly answered: number }
  /** A local day; null of a published year. */
  readonly deadline: string | null
}

/** All years, the newest first. */
export const years = procedureFor('campaign.read').query(async ({ ctx }): Promise<readonly Year[]> =>
  ctx.database.read(async (trx) => {
    const today = localDay(ctx.clock())
    const campaigns = await trx
      .selectFrom('campaign')
      .leftJoin('campaignUnit', (join) =>
        join.onRef('campaignUnit.campaignId', '=', 'campaign.id').on('campaignUnit.reports', '=', true),
      )
      .leftJoin('report', (join) =>
        join
          .onRef('report.campaignId', '=', 'campaign.id')
          .onRef('report.unitCode', '=', 'campaignUnit.code'),
      )
      .where('campaign.state', '!=', 'draft')
      .groupBy('campaign.id')
      .select(['year', 'editionId', 'campaign.state', 'opensOn', 'deadline', 'closesOn as closesAt'])
      .select(sql<number>`count(report.id)`.as('total'))
      .select(sql<number>`count(*) filter (where report.state = 'submitted')`.as('answered'))
      .execute()
    const baselines = await trx
      .selectFrom('baseline')
      .select(['year', 'editionId', 'unitsTotal', 'unitsAnswered'])
      .execute()
    return [
      ...campaigns.map(({ editionId, total, answered, ...campaign }) => ({
        year: campaign.year,
        edition: editionId,
        source: 'reports' as const,
        state: stateOn(campaign, today),
        units: { total, answered },
        deadline: campaign.deadline,
      })),
      ...baselines.map(({ year, editionId, unitsTotal, unitsAnswered }) => ({
        year,
        edition: editionId,
        source: 'published' as const,
        state: null,
        units: { total: unitsTotal, answered: unitsAnswered },
        deadline: null,
      })),
    ].toSorted((one, other) => other.year - one.year)
  }),
)
