import type { CampaignSchedule } from '@hms/domain/campaign'
import { changeSchedule, stateOn } from '@hms/domain/campaign'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { lockCampaign } from './store-campaign.ts'

const day = z.string().max(10)
const input = z.object({
  year: yearNumber,
  opensOn: day,
  deadline: day,
  closesAt: day.nullable(),
  reminderDays: z.array(z.number()).max(50),
})

/** Sets opening, deadline, closing and reminder days of a campaign, as far as its state lets them be changed. */
export const setDays = procedureFor('campaign.change')
  .input(input)
  .mutation(async ({ ctx, input: { year, ...wanted } }): Promise<CampaignSchedule> =>
    ctx.database.transaction(async (trx) => {
      const campaign = await lockCampaign(trx, year)
      const today = localDay(ctx.clock())
      const set = changeSchedule(campaign, wanted, today)
      if (!set.ok) {
        const { kind } = set.problem
        throw new Refusal(
          kind === 'notNow'
            ? { kind: 'campaignState', state: stateOn(campaign, today) }
            : { kind: 'campaignDays', reason: kind },
        )
      }
      const { opensOn, deadline, closesAt, reminderDays } = campaign
      const before = { opensOn, deadline, closesAt, reminderDays }
      const after = {
        ...set.value,
        reminderDays: set.value.reminderDays.toSorted((one, other) => one - other),
      }
      if (JSON.stringify(before) === JSON.stringify(after)) return after

      const { closesAt: closesOn, ...rest } = after
      await trx
        .updateTable('campaign')
        .set({ ...rest, closesOn })
        .where('id', '=', campaign.id)
        .execute()
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.campaign(year),
        action: 'campaign.setDays',
        subject: `campaign:${campaign.id}`,
        what: { before, after },
      })
      return after
    }),
  )
