import type { Campaign, UnitExtension } from '@hms/domain/campaign'
import { forUnit, isOpen } from '@hms/domain/campaign'
import type { Answers, ReportState } from '@hms/domain/report'
import { progressOf, signingOf } from '@hms/domain/report'
import type { CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { permissionOf } from '../../trpc.ts'
import { campaignOfYear } from '../campaign/public.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { currentAnswers } from './load-report.ts'
import type { LoadedSigning } from './load-signing.ts'
import { loadSignings } from './load-signing.ts'

/** A unit's report, in short. */
export interface ReportSummary {
  readonly unit: NamedUnit
  readonly year: number
  readonly state: ReportState
  /** What is to be done with a complete report, and by whom; null of one that isn't complete, or is handed in. */
  readonly toDo: SigningToDo | null
  /** Whether the campaign takes reports today. */
  readonly open: boolean
  /** A local day. */
  readonly deadline: string
  /** In items: a row of a matrix is one. */
  readonly progress: { readonly answered: number; readonly shown: number }
  /** Null as long as it isn't handed in. */
  readonly submittedAt: string | null
  readonly late: boolean
}

/** What follows for the person from where the signing stands: to sign, to hand in, or to wait for the other. */
export type SigningToDo = 'sign' | 'handIn' | 'wait'

/** A report with what its summary is made of. */
interface ReportRow {
  readonly id: number
  readonly unitCode: string
  readonly name: NamedUnit['name']
  readonly year: number
  readonly state: ReportState
  readonly editionId: string
  readonly campaignState: Campaign['state']
  readonly opensOn: string
  readonly deadline: string
  readonly closesAt: string | null
  readonly extendedTo: string | null
  readonly extendedUntil: string | null
  readonly submittedAt: Date | null
  readonly late: boolean | null
  readonly submitted: Answers | null
}

/** The reports that can be summed up, the newest year first: add which of them. */
export function selectReports(trx: Trx) {
  return trx
    .selectFrom('report')
    .innerJoin('campaign', 'campaign.id', 'report.campaignId')
    .innerJoin('campaignUnit', (join) =>
      join
        .onRef('campaignUnit.campaignId', '=', 'report.campaignId')
        .onRef('campaignUnit.code', '=', 'report.unitCode'),
    )
    .leftJoin('extendedDays', (join) =>
      join
        .onRef('extendedDays.campaignId', '=', 'report.campaignId')
        .onRef('extendedDays.unitCode', '=', 'report.unitCode'),
    )
    .leftJoin('submission', (join) =>
      join.onRef('submission.reportId', '=', 'report.id').on('submission.replacedAt', 'is', null),
    )
    .where('campaign.state', '!=', 'draft')
    .where('campaignUnit.reports', '=', true)
    .select(['report.id', 'report.unitCode', 'report.state', 'campaignUnit.name', 'campaign.year'])
    .select(['campaign.editionId', 'campaign.state as campaignState'])
    .select(['campaign.opensOn', 'campaign.deadline', 'campaign.closesOn as closesAt'])
    .select(['extendedDays.deadline as extendedTo', 'extendedDays.closesOn as extendedUntil'])
    .select(['submission.submittedAt', 'submission.late', 'submission.answers as submitted'])
    .orderBy('campaign.year', 'desc')
    .orderBy('report.unitCode')
}

/** Whose view it is, and when. */
export interface Reader {
  readonly person: CurrentPerson
  readonly now: Date
}

/** Whether the campaign of a report takes reports on the reader's day. */
export function isOpenFor(row: ReportRow, { now }: Reader): boolean {
  return isOpen(campaignOf(row), localDay(now))
}

/** The campaign as the unit meets it. */
function campaignOf(row: ReportRow): Campaign {
  const { year, editionId, campaignState: state, opensOn, deadline, closesAt } = row
  return forUnit({ year, editionId, state, opensOn, deadline, closesAt }, extensionIn(row))
}

function extensionIn({ extendedTo, extendedUntil }: ReportRow): UnitExtension | null {
  return extendedTo === null || extendedUntil === null
    ? null
    : { deadline: extendedTo, closesAt: extendedUntil }
}

/** Sums up reports, in the order they come in. */
export async function summariesOf(
  trx: Trx,
  rows: readonly ReportRow[],
  reader: Reader,
): Promise<readonly ReportSummary[]> {
  const complete = rows.filter(({ state }) => state === 'complete').map(({ id }) => id)
  const signings = await loadSignings(trx, complete, localDay(reader.now))
  return Promise.all(rows.map((row) => summaryOf(trx, row, { reader, signing: signings.get(row.id) })))
}

interface Looked {
  readonly reader: Reader
  readonly signing: LoadedSigning | undefined
}

async function summaryOf(trx: Trx, row: ReportRow, looked: Looked): Promise<ReportSummary> {
  const campaign = await campaignOfYear(trx, row.year)
  const answers = row.submitted ?? (await currentAnswers(trx, row.id))
  const { answered, shown } = campaign ? progressOf(campaign.edition, answers) : { answered: 0, shown: 0 }
  return {
    unit: { code: row.unitCode, name: row.name },
    year: row.year,
    state: row.state,
    toDo: toDoOf(row, looked),
    open: isOpenFor(row, looked.reader),
    deadline: campaignOf(row).deadline,
    progress: { answered, shown },
    submittedAt: row.submittedAt?.toISOString() ?? null,
    late: row.late ?? false,
  }
}

/** A report that can be signed is complete: nothing is missing in it. */
function toDoOf({ state, unitCode }: ReportRow, { reader, signing }: Looked): SigningToDo | null {
  if (state === 'signed') {
    const handsIn = permissionOf(reader.person, 'report.submit').allows({ unitPath: [unitCode] })
    return handsIn ? 'handIn' : 'wait'
  }
  if (state !== 'complete' || !signing) return null
  const { signers, standing } = signing
  const mine = signingOf({ personId: reader.person.id, state, missing: [], signers, standing })
  return mine.ok ? 'sign' : 'wait'
}
