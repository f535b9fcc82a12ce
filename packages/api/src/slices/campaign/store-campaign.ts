import type { Campaign, CampaignState } from '@hms/domain/campaign'
import { unitsOfCampaign } from '@hms/domain/campaign'
import type { Edition } from '@hms/domain/questionnaire'
import { editionHash } from '@hms/domain/questionnaire/editions'
import type { Trx } from '../../database/schema.ts'
import type { Organisation } from '../organisation/public.ts'
import { organisationOf } from '../organisation/public.ts'

/** How many rows go into one statement: PostgreSQL takes 65 535 parameters. */
const rowsAtOnce = 4_000

/** A campaign to be made. */
export interface NewCampaign {
  readonly year: number
  readonly edition: Edition
  readonly state: CampaignState
  /** Local days. */
  readonly opensOn: string
  readonly deadline: string
  readonly closesOn: string | null
}

/** A stored campaign, with its edition and the id that other tables know it by. */
export interface StoredCampaign extends Campaign {
  readonly id: number
  readonly edition: Edition
}

/**
 * Makes a year's campaign: stores the edition that it is run with, freezes the organisation as it is now,
 * and makes a report that is not started for every unit that reports.
 */
export async function createCampaign(trx: Trx, campaign: NewCampaign): Promise<StoredCampaign> {
  const { year, edition, state, opensOn, deadline, closesOn } = campaign
  const { id } = await trx
    .insertInto('campaign')
    .values({
      year,
      edition,
      editionId: edition.id,
      editionHash: editionHash(edition),
      state,
      opensOn,
      deadline,
      closesOn,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const units = await trx.selectFrom('unit').selectAll().orderBy('code').execute()
  for (const rows of chunks(units)) {
    await trx
      .insertInto('campaignUnit')
      .values(rows.map((unit) => ({ ...unit, campaignId: id })))
      .execute()
  }
  for (const rows of chunks(unitsOfCampaign(units))) {
    await trx
      .insertInto('report')
      .values(rows.map(({ code }) => ({ campaignId: id, unitCode: code, state: 'notStarted' as const })))
      .execute()
  }
  return { id, year, edition, editionId: edition.id, state, deadline, closesAt: closesOn }
}

/** The campaign of a year; null when there is none. */
export async function campaignOfYear(trx: Trx, year: number): Promise<StoredCampaign | null> {
  const row = await campaignRows(trx).where('year', '=', year).executeTakeFirst()
  return row ? storedCampaign(trx, row) : null
}

/** The campaigns of the years before one, without drafts. */
export async function campaignsBefore(trx: Trx, year: number): Promise<readonly StoredCampaign[]> {
  const campaigns: StoredCampaign[] = []
  for (const row of await campaignRows(trx)
    .where('year', '<', year)
    .where('state', '!=', 'draft')
    .execute()) {
    campaigns.push(await storedCampaign(trx, row))
  }
  return campaigns
}

function campaignRows(trx: Trx) {
  return trx.selectFrom('campaign').select(campaignColumns)
}

/** What `storedCampaign` makes a campaign of. */
export const campaignColumns = [
  'campaign.id',
  'campaign.year',
  'campaign.editionId',
  'campaign.editionHash',
  'campaign.state',
  'campaign.deadline',
  'campaign.closesOn as closesAt',
] as const

type CampaignRow = Omit<StoredCampaign, 'edition'> & { readonly editionHash: string }

/** A campaign that was read, with its edition. */
export async function storedCampaign(
  trx: Trx,
  { id, year, editionId, editionHash: hash, state, deadline, closesAt }: CampaignRow,
): Promise<StoredCampaign> {
  const campaign = { id, year, editionId, state, deadline, closesAt }
  return { ...campaign, edition: await storedEdition(trx, campaign.id, hash) }
}

/** Editions are large and never change: each is read and worked out once. */
const editionsByHash = new Map<string, Edition>()

async function storedEdition(trx: Trx, campaignId: number, hash: string): Promise<Edition> {
  const known = editionsByHash.get(hash)
  if (known) return known
  const { edition } = await trx
    .selectFrom('campaign')
    .where('id', '=', campaignId)
    .select('edition')
    .executeTakeFirstOrThrow()
  editionsByHash.set(hash, edition)
  return edition
}

/** The organisation as the campaign has frozen it. */
export async function organisationOfCampaign(trx: Trx, campaignId: number): Promise<Organisation> {
  return organisationOf(
    await trx
      .selectFrom('campaignUnit')
      .where('campaignId', '=', campaignId)
      .select(['code', 'name', 'kind', 'parentCode', 'campus', 'reports'])
      .execute(),
  )
}

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) yield rows.slice(start, start + rowsAtOnce)
}
