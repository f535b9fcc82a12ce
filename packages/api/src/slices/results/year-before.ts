import type { CountedYear } from '@hms/domain/indicator'
import type { Trx } from '../../database/schema.ts'
import type { StoredCampaign } from '../campaign/public.ts'
import { campaignsBefore } from '../campaign/public.ts'
import { countBaseline } from '../indicator/public.ts'

/** The year that results are held against: a campaign, or one that is there as published counts only. */
export type YearBefore =
  | { readonly source: 'reports'; readonly year: number; readonly campaign: StoredCampaign }
  | { readonly source: 'published'; readonly year: number; readonly counted: CountedYear }

/** The nearest year before one that there are figures of; null when there is none. */
export async function yearBefore(trx: Trx, year: number): Promise<YearBefore | null> {
  const [campaign] = (await campaignsBefore(trx, year)).toSorted((one, other) => other.year - one.year)
  const published = await trx
    .selectFrom('baseline')
    .where('year', '<', year)
    .select((found) => found.fn.max('year').as('year'))
    .executeTakeFirst()
  if (campaign && campaign.year >= (published?.year ?? 0)) {
    return { source: 'reports', year: campaign.year, campaign }
  }
  const counted = published && (await countBaseline(trx, published.year))
  return counted ? { source: 'published', year: counted.tally.year, counted } : null
}
