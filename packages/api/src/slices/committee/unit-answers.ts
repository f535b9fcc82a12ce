import type { ItemOutcome } from '@hms/domain/report'
import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { organisationOfCampaign } from '../campaign/public.ts'
import type { UnitOfFaculty } from '../organisation/public.ts'
import { reportingUnits, resourceOf } from '../organisation/public.ts'
import { handedInOutcomes } from '../report/public.ts'
import { requireCampaign } from './require-campaign.ts'

const input = z.object({ year: yearNumber, unitCode: z.string().max(40) })

/** What one unit handed in, without who answered. */
export interface UnitAnswers {
  readonly unit: UnitOfFaculty
  readonly submitted: boolean
  /** Whether it was handed in without the safety representative's signature. */
  readonly letThrough: boolean
  /** None of a unit that hasn't handed in. */
  readonly outcomes: readonly ItemOutcome[]
}

/** The answers behind a row of the map. */
export const unitAnswers = procedureFor('figures.units')
  .input(input)
  .query(async ({ ctx, input: { year, unitCode } }): Promise<UnitAnswers> =>
    ctx.database.read(async (trx) => {
      const campaign = await requireCampaign(trx, year)
      const organisation = await organisationOfCampaign(trx, campaign.id)
      const unit = reportingUnits(organisation, null).find(({ code }) => code === unitCode)
      if (!unit) throw new Refusal({ kind: 'notFound' })
      ctx.permission.require(resourceOf(organisation, unitCode))
      const outcomes = (await handedInOutcomes(trx, campaign.id, unitCode)).get(unitCode) ?? []
      const standing = await trx
        .selectFrom('signingStanding')
        .where('campaignId', '=', campaign.id)
        .where('unitCode', '=', unitCode)
        .select('letThrough')
        .executeTakeFirst()
      const submitted = outcomes.length > 0
      return { unit, submitted, letThrough: submitted && (standing?.letThrough ?? false), outcomes }
    }),
  )
