import type { CampaignFacts } from '@hms/domain/campaign'
import { isPublished } from '@hms/domain/questionnaire/editions'
import type { Trx } from '../../database/schema.ts'
import { extensionsOf } from './extensions.ts'
import type { StoredCampaign } from './store-campaign.ts'

/** What the domain looks at before it moves a campaign: its units, as far as the action reaches, and what binds it. */
export async function factsOf(trx: Trx, campaign: StoredCampaign): Promise<CampaignFacts> {
  const units = await unitsWithReports(trx, campaign)
  const extensions = await extensionsOf(trx, campaign.id)
  const { state, opensOn, deadline, closesAt, edition } = campaign
  const handedIn = new Set(units.filter((unit) => unit.state === 'submitted').map(({ code }) => code))
  return {
    state,
    opensOn,
    deadline,
    closesAt,
    units: { total: units.length, handedIn: handedIn.size },
    editionLocked: isPublished(edition),
    extendedUntil: units.flatMap(({ code }) =>
      handedIn.has(code) ? [] : (extensions.get(code)?.closesAt ?? []),
    ),
  }
}

/** The units that a campaign is over, each with the state of its report: null in a draft, which has none yet. */
async function unitsWithReports(trx: Trx, { id, state }: StoredCampaign) {
  const units = await trx
    .selectFrom('campaignUnit')
    .leftJoin('report', (join) =>
      join
        .onRef('report.campaignId', '=', 'campaignUnit.campaignId')
        .onRef('report.unitCode', '=', 'campaignUnit.code'),
    )
    .where('campaignUnit.campaignId', '=', id)
    .where('campaignUnit.reports', '=', true)
    .select(['campaignUnit.code', 'report.state'])
    .execute()
  // Whoever follows some of the units sees the reports of these.
  return state === 'draft' ? units : units.filter((unit) => unit.state !== null)
}
