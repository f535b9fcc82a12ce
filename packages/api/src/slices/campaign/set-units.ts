import { canChange, stateOn, unitsTakeReason } from '@hms/domain/campaign'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { lockCampaign, lockReports, makeReports, organisationOfCampaign } from './store-campaign.ts'

const input = z.object({
  year: yearNumber,
  codes: z.array(z.string().max(40)).min(1).max(5_000),
  /** Whether they are to hand in a report. */
  reports: z.boolean(),
  reason: z.string().trim().max(1_000).optional(),
})

/**
 * Takes units into a campaign, or drops them. Once it is announced that takes a reason: a unit that comes in gets a
 * report, one that goes out keeps what it has answered and isn't counted. Who has handed in can't be dropped.
 */
export const setUnits = procedureFor('campaign.change')
  .input(input)
  .mutation(
    async ({ ctx, input: { year, codes, reports, reason = '' } }): Promise<{ readonly changed: number }> =>
      ctx.database.transaction(async (trx) => {
        const campaign = await lockCampaign(trx, year)
        const state = stateOn(campaign, localDay(ctx.clock()))
        if (!canChange(state, 'units')) throw new Refusal({ kind: 'campaignState', state })
        if (unitsTakeReason(state) && reason === '') throw new Refusal({ kind: 'reasonMissing' })
        const { tree } = await organisationOfCampaign(trx, campaign.id)
        if (codes.some((code) => !tree.unit(code))) throw new Refusal({ kind: 'notFound' })
        const changed = [...new Set(codes)].filter((code) => tree.unit(code)?.reports !== reports)
        if (changed.length === 0) return { changed: 0 }
        // Locked, so that none is handed in meanwhile.
        const states = await lockReports(trx, campaign.id, changed)
        if (!reports && states.includes('submitted')) throw new Refusal({ kind: 'unitHandedIn' })

        await trx
          .updateTable('campaignUnit')
          .set({ reports })
          .where('campaignId', '=', campaign.id)
          .where('code', 'in', changed)
          .execute()
        if (state !== 'draft') await makeReports(trx, campaign.id)
        await recordEvent(trx, doneBy(ctx), {
          stream: streams.campaign(year),
          action: reports ? 'campaign.addUnits' : 'campaign.dropUnits',
          subject: `campaign:${campaign.id}`,
          what: { units: changed.toSorted() },
          ...(reason === '' ? {} : { after: { reason } }),
        })
        return { changed: changed.length }
      }),
  )
