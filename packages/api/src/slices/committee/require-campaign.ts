import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import type { StoredCampaign } from '../campaign/public.ts'
import { campaignOfYear } from '../campaign/public.ts'

/** The campaign of a year. Throws noUnitsBehind for a year of published counts only, notFound for any other. */
export async function requireCampaign(trx: Trx, year: number): Promise<StoredCampaign> {
  const campaign = await campaignOfYear(trx, year)
  if (campaign && campaign.state !== 'draft') return campaign
  const published = await trx
    .selectFrom('baseline')
    .where('year', '=', year)
    .select('year')
    .executeTakeFirst()
  throw new Refusal({ kind: published ? 'noUnitsBehind' : 'notFound' })
}
