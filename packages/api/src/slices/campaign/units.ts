import type { TreeChangeKind } from '@hms/domain/campaign'
import { treeChanges } from '@hms/domain/campaign'
import type { LocalizedText } from '@hms/domain/language'
import type { Unit } from '@hms/domain/organisation'
import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { readOrganisation } from '../organisation/public.ts'
import { allCampaigns, campaignOfYear, organisationOfCampaign } from './store-campaign.ts'

const input = z.object({ year: yearNumber })

/** What became of a unit in the organisation. */
export interface OrganisationChange {
  readonly kind: TreeChangeKind
  readonly code: string
  readonly name: LocalizedText
  /** What it was called, and what it lay under, before; null of a new one. */
  readonly before: { readonly name: LocalizedText; readonly parent: LocalizedText | null } | null
  /** What it lies under now; null where it is gone or at the top. */
  readonly parent: LocalizedText | null
}

/** The units that a campaign is chosen from. */
export interface CampaignUnits {
  /** The tree as the campaign has frozen it; `reports` says which units it is over. */
  readonly units: readonly Unit[]
  /** Since the campaign before it; null where there is none. */
  readonly sinceLast: { readonly year: number; readonly changes: readonly OrganisationChange[] } | null
  /** Since it was frozen here: what a draft can take in. */
  readonly sinceFrozen: readonly OrganisationChange[]
}

/** The organisation of a campaign, and what has changed in it. */
export const units = procedureFor('campaign.change')
  .input(input)
  .query(async ({ ctx, input: { year } }): Promise<CampaignUnits> =>
    ctx.database.read(async (trx) => {
      const campaign = await campaignOfYear(trx, year)
      if (!campaign) throw new Refusal({ kind: 'notFound' })
      const frozen = await organisationOfCampaign(trx, campaign.id)
      const previous = (await allCampaigns(trx)).find((other) => other.year < year)
      const last = previous && (await organisationOfCampaign(trx, previous.id))
      return {
        units: frozen.units,
        sinceLast:
          previous && last
            ? { year: previous.year, changes: changesBetween(last.units, frozen.units) }
            : null,
        sinceFrozen: changesBetween(frozen.units, (await readOrganisation(trx)).units),
      }
    }),
  )

function changesBetween(before: readonly Unit[], now: readonly Unit[]): readonly OrganisationChange[] {
  const nameIn = (units: readonly Unit[], code: string | null) =>
    units.find((unit) => unit.code === code)?.name ?? null
  return treeChanges(before, now).map(({ kind, unit, before: was }) => ({
    kind,
    code: unit.code,
    name: unit.name,
    before: was && { name: was.name, parent: nameIn(before, was.parentCode) },
    parent: kind === 'gone' ? null : nameIn(now, unit.parentCode),
  }))
}
