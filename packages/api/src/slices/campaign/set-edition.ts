import { canChange, stateOn } from '@hms/domain/campaign'
import { editionHash, findEdition } from '@hms/domain/questionnaire/editions'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { lockCampaign } from './store-campaign.ts'

const input = z.object({ year: yearNumber, edition: z.string().max(40) })

/** Chooses the edition that a draft is to be run with. */
export const setEdition = procedureFor('campaign.change')
  .input(input)
  .mutation(async ({ ctx, input: { year, edition: id } }): Promise<{ readonly edition: string }> =>
    ctx.database.transaction(async (trx) => {
      const campaign = await lockCampaign(trx, year)
      const state = stateOn(campaign, localDay(ctx.clock()))
      if (!canChange(state, 'edition')) throw new Refusal({ kind: 'campaignState', state })
      const edition = findEdition(id)
      if (!edition) throw new Refusal({ kind: 'notFound' })
      if (id === campaign.editionId) return { edition: id }
      await trx
        .updateTable('campaign')
        .set({ edition, editionId: id, editionHash: editionHash(edition) })
        .where('id', '=', campaign.id)
        .execute()
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.campaign(year),
        action: 'campaign.setEdition',
        subject: `campaign:${campaign.id}`,
        what: { before: campaign.editionId, after: id },
      })
      return { edition: id }
    }),
  )
