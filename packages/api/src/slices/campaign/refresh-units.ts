import { stateOn } from '@hms/domain/campaign'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { readOrganisation } from '../organisation/public.ts'
import { freezeUnits, lockCampaign, organisationOfCampaign } from './store-campaign.ts'

const input = z.object({ year: yearNumber })

/** Freezes the organisation of today in a draft, in place of an older one. What was chosen of each unit stays. */
export const refreshUnits = procedureFor('campaign.change')
  .input(input)
  .mutation(async ({ ctx, input: { year } }): Promise<{ readonly units: number }> =>
    ctx.database.transaction(async (trx) => {
      const campaign = await lockCampaign(trx, year)
      const state = stateOn(campaign, localDay(ctx.clock()))
      if (state !== 'draft') throw new Refusal({ kind: 'campaignState', state })
      const { tree: chosen } = await organisationOfCampaign(trx, campaign.id)
      const { units } = await readOrganisation(trx)
      await trx.deleteFrom('campaignUnit').where('campaignId', '=', campaign.id).execute()
      await freezeUnits(
        trx,
        campaign.id,
        units.map((unit) => ({ ...unit, reports: chosen.unit(unit.code)?.reports ?? unit.reports })),
      )
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.campaign(year),
        action: 'campaign.refreshUnits',
        subject: `campaign:${campaign.id}`,
        what: { units: units.length },
      })
      return { units: units.length }
    }),
  )
