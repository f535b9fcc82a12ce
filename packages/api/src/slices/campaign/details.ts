import type { CampaignMove, CampaignObstacle, CampaignPart, CampaignState } from '@hms/domain/campaign'
import { campaignChanges, canChange, nextMove, stateOn } from '@hms/domain/campaign'
import { editions, isPublished } from '@hms/domain/questionnaire/editions'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import { factsOf } from './campaign-facts.ts'
import { campaignOfYear } from './store-campaign.ts'

const input = z.object({ year: yearNumber })

/** A campaign's life and days, and what can be done with it now. */
export interface CampaignDetails {
  readonly year: number
  /** Of today. */
  readonly state: CampaignState
  readonly edition: string
  readonly opensOn: string
  readonly deadline: string
  readonly closesAt: string | null
  readonly reminderDays: readonly number[]
  /** As far as the person follows them. */
  readonly units: { readonly total: number; readonly handedIn: number }
  /** Local day on the server, which the states are of. */
  readonly today: string
  /** For those who run it; null for those who follow it alone. */
  readonly change: {
    /** What the state lets be changed. */
    readonly parts: readonly CampaignPart[]
    /** The next move by hand; null of a frozen campaign. */
    readonly next: { readonly move: CampaignMove; readonly obstacles: readonly CampaignObstacle[] } | null
    /** The published editions that a draft can be run with, the newest first. */
    readonly editions: readonly string[]
  } | null
}

/** A campaign with its life, its days, and what happens next. */
export const details = procedureFor('campaign.follow')
  .input(input)
  .query(async ({ ctx, input: { year } }): Promise<CampaignDetails> =>
    ctx.database.read(async (trx) => {
      const campaign = await campaignOfYear(trx, year)
      if (!campaign) throw new Refusal({ kind: 'notFound' })
      const today = localDay(ctx.clock())
      const state = stateOn(campaign, today)
      const facts = await factsOf(trx, campaign)
      const { opensOn, deadline, closesAt, reminderDays } = campaign
      return {
        year,
        state,
        edition: campaign.editionId,
        opensOn,
        deadline,
        closesAt,
        reminderDays,
        units: facts.units,
        today,
        change: permissionOf(ctx.person, 'campaign.change').reach.institution
          ? {
              parts: (Object.keys(campaignChanges) as CampaignPart[]).filter((part) =>
                canChange(state, part),
              ),
              next: nextMove(facts, today),
              editions: Object.values(editions)
                .filter((edition) => edition.year <= year && isPublished(edition))
                .map(({ id }) => id)
                .toReversed(),
            }
          : null,
      }
    }),
  )
