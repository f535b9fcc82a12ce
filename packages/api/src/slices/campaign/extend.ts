import type { UnitExtension } from '@hms/domain/campaign'
import { extendFor, stateOn } from '@hms/domain/campaign'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { extensionOf } from './extensions.ts'
import { lockCampaign, organisationOfCampaign } from './store-campaign.ts'

const input = z.object({
  year: yearNumber,
  unitCode: z.string().max(40),
  deadline: z.string().max(10),
  closesAt: z.string().max(10),
  reason: z.string().trim().max(1_000),
})

/** Gives one unit its own deadline and closing, with a reason; also after the campaign has closed, until it is frozen. */
export const extend = procedureFor('campaign.change')
  .input(input)
  .mutation(async ({ ctx, input: { year, unitCode, reason, ...wanted } }): Promise<UnitExtension> =>
    ctx.database.transaction(async (trx) => {
      const campaign = await lockCampaign(trx, year)
      const { tree } = await organisationOfCampaign(trx, campaign.id)
      if (!tree.unit(unitCode)?.reports) throw new Refusal({ kind: 'notFound' })
      const today = localDay(ctx.clock())
      const extended = extendFor(campaign, wanted, today)
      if (!extended.ok) {
        const { kind } = extended.problem
        throw new Refusal(
          kind === 'notNow'
            ? { kind: 'campaignState', state: stateOn(campaign, today) }
            : { kind: 'campaignDays', reason: kind },
        )
      }
      if (reason === '') throw new Refusal({ kind: 'reasonMissing' })
      const { deadline, closesAt } = extended.value
      const before = await extensionOf(trx, campaign.id, unitCode)
      if (before?.deadline === deadline && before.closesAt === closesAt) return extended.value

      const given = { deadline, closesOn: closesAt, reason, givenBy: ctx.person.id, givenAt: ctx.clock() }
      await trx
        .insertInto('campaignExtension')
        .values({ campaignId: campaign.id, unitCode, ...given })
        .onConflict((conflict) => conflict.columns(['campaignId', 'unitCode']).doUpdateSet(given))
        .execute()
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.campaign(year),
        action: 'campaign.extend',
        subject: `campaign:${campaign.id}`,
        what: { unit: unitCode, before: before && { ...before }, deadline, closesAt },
        after: { reason },
      })
      return extended.value
    }),
  )
