import type { Answer, Continuity, ItemKey } from '@hms/domain/questionnaire'
import { continuityBetween } from '@hms/domain/questionnaire'
import { outcomesOf } from '@hms/domain/report'
import type { Trx } from '../../database/schema.ts'
import type { StoredCampaign } from './store-campaign.ts'

/** The unit's own answers of an earlier year. */
export interface PreviousReport {
  readonly year: number
  readonly answers: Readonly<Record<ItemKey, Answer>>
  /** Of every item that is in one of the two editions. */
  readonly continuity: Readonly<Record<ItemKey, Continuity>>
}

/** What a unit handed in the last time before a campaign, beside the campaign's edition; null the first time. */
export async function previousReportOf(
  trx: Trx,
  unitCode: string,
  campaign: Pick<StoredCampaign, 'year' | 'edition'>,
): Promise<PreviousReport | null> {
  const before = await trx
    .selectFrom('submission')
    .innerJoin('report', 'report.id', 'submission.reportId')
    .innerJoin('campaign', 'campaign.id', 'report.campaignId')
    .where('report.unitCode', '=', unitCode)
    .where('campaign.year', '<', campaign.year)
    .where('submission.replacedAt', 'is', null)
    .orderBy('campaign.year', 'desc')
    .select(['campaign.year', 'campaign.edition', 'submission.answers'])
    .executeTakeFirst()
  if (!before) return null
  const shown = outcomesOf(before.edition, before.answers).filter((outcome) => outcome.shown)
  return {
    year: before.year,
    answers: Object.fromEntries(
      shown.flatMap(({ item, answer }) => (answer === null ? [] : [[item, answer]])),
    ),
    continuity: continuityBetween({ older: before.edition, newer: campaign.edition }),
  }
}
