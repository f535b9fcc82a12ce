import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { lockCampaign } from './store-campaign.ts'

const input = z.object({ year: yearNumber })

/** Throws a draft away. Nobody but those who prepare campaigns has seen it. */
export const discard = procedureFor('campaign.change')
  .input(input)
  .mutation(async ({ ctx, input: { year } }): Promise<{ readonly year: number }> =>
    ctx.database.transaction(async (trx) => {
      const { id, state } = await lockCampaign(trx, year)
      if (state !== 'draft') throw new Refusal({ kind: 'campaignState', state })
      await trx.deleteFrom('campaignUnit').where('campaignId', '=', id).execute()
      await trx.deleteFrom('campaign').where('id', '=', id).execute()
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.campaign(year),
        action: 'campaign.discard',
        subject: `campaign:${id}`,
      })
      return { year }
    }),
  )
