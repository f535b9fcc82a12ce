import type { Campaign, CampaignState } from '@hms/domain/campaign'
import { unitsOfCampaign, usualReminderDays } from '@hms/domain/campaign'
import type { Unit } from '@hms/domain/organisation'
import type { Edition } from '@hms/domain/questionnaire'
import { editionHash } from '@hms/domain/questionnaire/editions'
import type { ReportState } from '@hms/domain/report'
import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'
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
  /** The usual ones where they are left out. */
  readonly reminderDays?: readonly number[]
}

/** A stored campaign, with its edition and the id that other tables know it by. */
export interface StoredCampaign extends Campaign {
  readonly id: number
  readonly edition: Edition
  readonly editionHash: string
  /** On which days from a unit's deadline reminders go out. */
  readonly reminderDays: readonly number[]
}

/**
 * Makes a year's campaign: stores the edition that it is run with, and freezes the organisation as it is now. Unless it
 * is a draft, every unit that reports gets a report that is not started.
 */
export async function createCampaign(trx: Trx, campaign: NewCampaign): Promise<StoredCampaign> {
  const { year, edition, state, opensOn, deadline, closesOn, reminderDays = usualReminderDays } = campaign
  const hash = editionHash(edition)
  const { id } = await trx
    .insertInto('campaign')
    .values({
      year,
      edition,
      editionId: edition.id,
      editionHash: hash,
      state,
      opensOn,
      deadline,
      closesOn,
      reminderDays: [...reminderDays],
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await freezeUnits(trx, id, await trx.selectFrom('unit').selectAll().orderBy('code').execute())
  if (state !== 'draft') await makeReports(trx, id)
  const stored = { id, year, edition, editionId: edition.id, editionHash: hash, state, opensOn, deadline }
  return { ...stored, closesAt: closesOn, reminderDays }
}

/** Keeps units with the campaign as they are given. */
export async function freezeUnits(trx: Trx, campaignId: number, units: readonly Unit[]): Promise<void> {
  for (const rows of chunks(units)) {
    await trx
      .insertInto('campaignUnit')
      .values(rows.map((unit) => ({ ...unit, campaignId })))
      .execute()
  }
}

/** Makes a report that is not started for every unit of the campaign that reports and has none. */
export async function makeReports(trx: Trx, campaignId: number): Promise<void> {
  const units = await trx
    .selectFrom('campaignUnit')
    .where('campaignId', '=', campaignId)
    .select(['code', 'reports'])
    .execute()
  for (const rows of chunks(unitsOfCampaign(units))) {
    await trx
      .insertInto('report')
      .values(rows.map(({ code }) => ({ campaignId, unitCode: code, state: 'notStarted' as const })))
      .onConflict((conflict) => conflict.columns(['campaignId', 'unitCode']).doNothing())
      .execute()
  }
}

/** The campaign of a year; null when there is none. */
export async function campaignOfYear(trx: Trx, year: number): Promise<StoredCampaign | null> {
  const row = await campaignRows(trx).where('year', '=', year).executeTakeFirst()
  return row ? storedCampaign(trx, row) : null
}

/**
 * The campaign of a year for who changes it: nobody else can until the transaction ends. Throws notFound where there is
 * none.
 */
export async function lockCampaign(trx: Trx, year: number): Promise<StoredCampaign> {
  const row = await campaignRows(trx).where('year', '=', year).forUpdate().executeTakeFirst()
  if (!row) throw new Refusal({ kind: 'notFound' })
  return storedCampaign(trx, row)
}

/** Locks the reports of a campaign, or of some of its units: whoever answers or hands in waits. Gives their states. */
export async function lockReports(
  trx: Trx,
  campaignId: number,
  codes: readonly string[] | null,
): Promise<readonly ReportState[]> {
  const all = trx.selectFrom('report').where('campaignId', '=', campaignId)
  const rows = await (codes === null ? all : all.where('unitCode', 'in', codes))
    .select('state')
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(({ state }) => state)
}

/** All campaigns, drafts too, the newest first. */
export async function allCampaigns(trx: Trx): Promise<readonly StoredCampaign[]> {
  const campaigns: StoredCampaign[] = []
  for (const row of await campaignRows(trx).orderBy('year', 'desc').execute()) {
    campaigns.push(await storedCampaign(trx, row))
  }
  return campaigns
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
  'campaign.opensOn',
  'campaign.deadline',
  'campaign.closesOn as closesAt',
  'campaign.reminderDays',
] as const

/** A campaign that was read, with its edition. */
export async function storedCampaign(
  trx: Trx,
  row: Omit<StoredCampaign, 'edition'>,
): Promise<StoredCampaign> {
  const { id, year, editionId, editionHash: hash, state, opensOn, deadline, closesAt, reminderDays } = row
  const edition = await storedEdition(trx, id, hash)
  return { id, year, editionId, editionHash: hash, edition, state, opensOn, deadline, closesAt, reminderDays }
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
