import type { Edition } from '@hms/domain/questionnaire'
import { z } from 'zod'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { campaignOfYear } from './store-campaign.ts'

const input = z.object({ year: z.int() })

/** The questionnaire of a campaign as its units will meet it, drafts too. Nothing is stored. */
export const preview = procedureFor('campaign.change')
  .input(input)
  .query(async ({ ctx, input: { year } }): Promise<Edition> => {
    const campaign = await ctx.database.read((trx) => campaignOfYear(trx, year))
    if (!campaign) throw new Refusal({ kind: 'notFound' })
    return campaign.edition
  })
