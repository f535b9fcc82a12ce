import { forUnit, isOpen } from '@hms/domain/campaign'
import type { LocalizedText } from '@hms/domain/language'
import type { ReportFacts, Signature, Staff } from '@hms/domain/reminder'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { extensionsOf, organisationOfCampaign } from '../campaign/public.ts'
import { loadSignings } from '../report/public.ts'
import { staffOn } from './read-staff.ts'
import { unitNames } from './unit-names.ts'

/** An open campaign, as far as reminders depend on it. */
export interface CampaignFacts {
  readonly year: number
  /** The institution's deadline. */
  readonly deadline: string
  readonly reports: readonly KnownReport[]
  /** Names of the units by code, as the campaign has frozen them. */
  readonly names: ReadonlyMap<string, LocalizedText>
  readonly staff: Staff
}

/** A report with its id, and the signatures that stand. */
export interface KnownReport extends ReportFacts {
  readonly id: number
  readonly signatures: readonly Signature[]
}

/** The campaigns that take reports on a day, of all units or of some that have got longer, with who has which role on it. */
export async function readFacts(trx: Trx, day: string): Promise<readonly CampaignFacts[]> {
  const campaigns = await trx
    .selectFrom('campaign')
    // A closed one still takes the reports of units that have got longer.
    .where('state', 'in', ['announced', 'open', 'closed'])
    .where('opensOn', '<=', day)
    .select([
      'id',
      'year',
      'editionId',
      'state',
      'opensOn',
      'deadline',
      'closesOn as closesAt',
      'reminderDays',
    ])
    .orderBy('year')
    .execute()
  const staff = await staffOn(trx, day)
  const facts: CampaignFacts[] = []
  for (const { id, reminderDays, ...campaign } of campaigns) {
    const extensions = await extensionsOf(trx, id)
    if (!isOpen(campaign, day) && extensions.size === 0) continue
    const { tree, units } = await organisationOfCampaign(trx, id)
    const rows = await trx
      .selectFrom('report')
      .innerJoin('campaignUnit as unit', (join) =>
        join.onRef('unit.campaignId', '=', 'report.campaignId').onRef('unit.code', '=', 'report.unitCode'),
      )
      .where('report.campaignId', '=', id)
      .where('unit.reports', '=', true)
      .select(['report.id', 'unitCode', 'state'])
      .orderBy('unitCode')
      .execute()
    const met = rows.map((row) => ({ ...row, met: forUnit(campaign, extensions.get(row.unitCode) ?? null) }))
    const open = met.filter((row) => isOpen(row.met, day))
    if (open.length === 0) continue
    const signed = await loadSignings(
      trx,
      open.filter(({ state }) => state === 'complete' || state === 'signed').map((row) => row.id),
      day,
    )
    facts.push({
      year: campaign.year,
      deadline: campaign.deadline,
      staff,
      names: unitNames(units),
      reports: open.map((row): KnownReport => {
        const { standing = [], signers } = signed.get(row.id) ?? {}
        const signatures = standing
          .toSorted((one, other) => one.signedAt.getTime() - other.signedAt.getTime() || one.id - other.id)
          .map(({ id: of, part, signedAt }) => ({ id: String(of), side: part, on: localDay(signedAt) }))
        const [first] = signatures
        return {
          id: row.id,
          state: row.state,
          unit: {
            unitPath: tree.path(row.unitCode).map(({ code }) => code),
            campus: tree.unit(row.unitCode)?.campus ?? '',
          },
          opensOn: row.met.opensOn,
          deadline: row.met.deadline,
          reminderDays,
          signatures,
          signedBy: signatures.map(({ side }) => side),
          firstSignature: signatures.length === 1 && first ? first : null,
          signers: signers?.now ?? [],
        }
      }),
    })
  }
  return facts
}
