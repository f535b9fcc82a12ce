import type { Resource, Role } from '@hms/domain/access'
import { can } from '@hms/domain/access'
import type { Action } from '@hms/domain/access'
import { forUnit } from '@hms/domain/campaign'
import type { LocalizedText } from '@hms/domain/language'
import type { Answers, ReportState } from '@hms/domain/report'
import { sql } from 'kysely'
import type { CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import type { Permission } from '../../trpc.ts'
import type { StoredCampaign } from '../campaign/public.ts'
import { campaignColumns, extensionOf, storedCampaign } from '../campaign/public.ts'
import type { NamedUnit } from '../organisation/public.ts'

/** Which report is meant. */
export interface ReportAddress {
  readonly year: number
  readonly unitCode: string
}

/** A report that the person may have to do with, and its campaign. */
export interface LoadedReport {
  readonly id: number
  readonly state: ReportState
  readonly unit: NamedUnit
  readonly resource: Resource
  /** As the unit meets it: with its own deadline and closing where it has got longer. */
  readonly campaign: StoredCampaign
}

/** Someone who did something with a report, in which role. */
export interface Author {
  readonly name: LocalizedText
  readonly role: Role
}

/**
 * Loads a report if the person has the permission. Throws notFound when there is none, or it is out of reach.
 * `forUpdate` locks it until the transaction ends: answering and handing in take their turns.
 */
export async function loadReport(
  trx: Trx,
  permission: Permission,
  { year, unitCode }: ReportAddress,
  lock?: 'forUpdate',
): Promise<LoadedReport> {
  const found = trx
    .selectFrom('report')
    .innerJoin('campaign', 'campaign.id', 'report.campaignId')
    .where('campaign.year', '=', year)
    .where('campaign.state', '!=', 'draft')
    .where('report.unitCode', '=', unitCode)
    .select(['report.id as reportId', 'report.state as reportState'])
    .select(campaignColumns)
  const row = await (lock ? found.forUpdate('report') : found).executeTakeFirst()
  if (!row) throw new Refusal({ kind: 'notFound' })
  // Read once the report is locked: the unit can have been dropped meanwhile.
  const path = await pathInCampaign(trx, row.id, unitCode)
  const [unit] = path
  if (!unit?.reports) throw new Refusal({ kind: 'notFound' })
  const resource = { unitPath: path.map(({ code }) => code), campus: unit.campus }
  permission.require(resource)
  const extension = await extensionOf(trx, row.id, unitCode)
  return {
    id: row.reportId,
    state: row.reportState,
    unit: { code: unit.code, name: unit.name },
    resource,
    campaign: forUnit(await storedCampaign(trx, row), extension),
  }
}

interface PathNode extends NamedUnit {
  readonly campus: string
  readonly reports: boolean
}

/** The unit, then those above it, as the campaign has frozen them. */
async function pathInCampaign(trx: Trx, campaignId: number, unitCode: string): Promise<readonly PathNode[]> {
  const { rows } = await sql<PathNode>`
    with recursive path as (
      select code, name, campus, reports, parent_code, 0 as height
      from campaign_unit where campaign_id = ${campaignId} and code = ${unitCode}
      union all
      select above.code, above.name, above.campus, above.reports, above.parent_code, path.height + 1
      from path join campaign_unit as above on above.campaign_id = ${campaignId} and above.code = path.parent_code
    )
    select code, name, campus, reports from path order by height`.execute(trx)
  return rows
}

/** The answers as they stand, of a report that is being filled in. */
export async function currentAnswers(trx: Trx, reportId: number): Promise<Answers> {
  const rows = await trx
    .selectFrom('answer')
    .where('reportId', '=', reportId)
    .select(['item', 'value'])
    .execute()
  return Object.fromEntries(rows.map(({ item, value }) => [item, value]))
}

/** The role in which a person may do an action with a resource: the first that gives the right. */
export function roleFor(person: CurrentPerson, action: Action, resource: Resource): Role {
  const appointment = person.appointments.find(
    (one) => can({ appointments: [one] }, action, resource).allowed,
  )
  if (!appointment) throw new Refusal({ kind: 'notFound' })
  return appointment.role
}
