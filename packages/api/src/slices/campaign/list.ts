import type { CampaignState } from '@hms/domain/campaign'
import { stateOn } from '@hms/domain/campaign'
import { localDay } from '../../platform/clock.ts'
import { procedureFor } from '../../trpc.ts'
import { factsOf } from './campaign-facts.ts'
import { allCampaigns } from './store-campaign.ts'

/** A campaign in short. */
export interface CampaignSummary {
  readonly year: number
  /** Of today. */
  readonly state: CampaignState
  readonly edition: string
  readonly opensOn: string
  readonly deadline: string
  readonly closesAt: string | null
  /** As far as the person follows them. */
  readonly units: { readonly total: number; readonly handedIn: number }
}

/** All campaigns, the newest first; drafts for those who prepare them. */
export const list = procedureFor('campaign.follow').query(
  async ({ ctx }): Promise<readonly CampaignSummary[]> =>
    ctx.database.read(async (trx) => {
      const today = localDay(ctx.clock())
      const summaries: CampaignSummary[] = []
      for (const campaign of await allCampaigns(trx)) {
        const { year, editionId, opensOn, deadline, closesAt } = campaign
        const { units } = await factsOf(trx, campaign)
        const days = { opensOn, deadline, closesAt }
        summaries.push({ year, state: stateOn(campaign, today), edition: editionId, ...days, units })
      }
      return summaries
    }),
)
