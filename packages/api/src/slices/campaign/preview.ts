import type { Edition } from '@hms/domain/questionnaire'
import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import type { PreviousReport } from './previous-report.ts'
import { previousReportOf } from './previous-report.ts'
import { campaignOfYear } from './store-campaign.ts'

const input = z.object({
  year: yearNumber,
  /** The unit whose last answers stand beside the questions; none do when it is left out. */
  unitCode: z.string().max(40).optional(),
})

/** A questionnaire as a unit meets it. */
export interface CampaignPreview {
  readonly edition: Edition
  /** What the unit handed in the last time; null where no unit was asked for, and the first time. */
  readonly previous: PreviousReport | null
}

/** The questionnaire of a campaign as its units will meet it, drafts too. Nothing is stored. */
export const preview = procedureFor('campaign.change')
  .input(input)
  .query(async ({ ctx, input: { year, unitCode } }): Promise<CampaignPreview> =>
    ctx.database.read(async (trx) => {
      const campaign = await campaignOfYear(trx, year)
      if (!campaign) throw new Refusal({ kind: 'notFound' })
      const previous = unitCode === undefined ? null : await previousReportOf(trx, unitCode, campaign)
      return { edition: campaign.edition, previous }
    }),
  )
