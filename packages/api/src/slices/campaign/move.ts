import type { CampaignMove, CampaignMoveProblem, CampaignState } from '@hms/domain/campaign'
import { campaignMoveNames, moveCampaign } from '@hms/domain/campaign'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import type { ApiProblem } from '../../problem-to-trpc.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { factsOf } from './campaign-facts.ts'
import { lockCampaign, lockReports, makeReports } from './store-campaign.ts'

const input = z.object({
  year: yearNumber,
  move: z.enum(campaignMoveNames as [CampaignMove, ...CampaignMove[]]),
})

/**
 * Announces, opens, closes or freezes a campaign. Doing it twice does it once. From the announcement on, each of its
 * units has a report; once it is frozen, the database refuses every change of it.
 */
export const move = procedureFor('campaign.change')
  .input(input)
  .mutation(async ({ ctx, input: { year, move: wanted } }): Promise<{ readonly state: CampaignState }> =>
    ctx.database.transaction(async (trx) => {
      const campaign = await lockCampaign(trx, year)
      // Whoever is answering or handing in just now gets done before it is frozen.
      if (wanted === 'freeze') await lockReports(trx, campaign.id, null)
      const moved = moveCampaign(await factsOf(trx, campaign), wanted, localDay(ctx.clock()))
      if (!moved.ok) throw new Refusal(problemFor(moved.problem))
      const { changed, state, opensOn, deadline, closesAt } = moved.value
      if (!changed) return { state }

      if (wanted === 'announce') await makeReports(trx, campaign.id)
      await trx
        .updateTable('campaign')
        .set({ state, opensOn, deadline, closesOn: closesAt })
        .where('id', '=', campaign.id)
        .execute()
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.campaign(year),
        action: `campaign.${wanted}`,
        subject: `campaign:${campaign.id}`,
        what: { from: campaign.state, to: state, opensOn, deadline, closesAt },
      })
      return { state }
    }),
  )

function problemFor(problem: CampaignMoveProblem): ApiProblem {
  return problem.kind === 'wrongState'
    ? { kind: 'campaignState', state: problem.state }
    : { kind: 'campaignObstacles', obstacles: problem.obstacles }
}
