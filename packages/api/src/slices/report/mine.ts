import type { CampaignState } from '@hms/domain/campaign'
import { isOpen } from '@hms/domain/campaign'
import type { Answers, ReportState } from '@hms/domain/report'
import { progressOf } from '@hms/domain/report'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { procedureFor } from '../../trpc.ts'
import { campaignOfYear } from '../campaign/public.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { currentAnswers } from './load-report.ts'

/** A report of one of the person's own units, in short. */
export interface ReportSummary {
  readonly unit: NamedUnit
  readonly year: number
  readonly state: ReportState
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

/** The reports of the person's own units: those that can be filled in first, then the newest year first. */
export const mine = procedureFor('report.read').query(async ({ ctx }): Promise<readonly ReportSummary[]> =>
  ctx.database.read(async (trx) => {
    const today = localDay(ctx.clock())
    const rows = await reportsOfUnits(trx, ctx.permission.reach.units)
    const ordered = rows.toSorted(
      (one, other) => Number(isOpen(campaignOf(other), today)) - Number(isOpen(campaignOf(one), today)),
    )
    return Promise.all(ordered.map((row) => summaryOf(trx, row, today)))
  }),
)

interface ReportOfUnit {
  readonly id: number
  readonly unitCode: string
  readonly name: NamedUnit['name']
  readonly year: number
  readonly state: ReportState
  readonly campaignState: CampaignState
  readonly deadline: string
  readonly closesOn: string | null
  readonly submittedAt: Date | null
  readonly late: boolean | null
  readonly submitted: Answers | null
}

async function reportsOfUnits(trx: Trx, codes: readonly string[]): Promise<readonly ReportOfUnit[]> {
  if (codes.length === 0) return []
  return trx
    .selectFrom('report')
    .innerJoin('campaign', 'campaign.id', 'report.campaignId')
    .innerJoin('campaignUnit', (join) =>
      join
        .onRef('campaignUnit.campaignId', '=', 'report.campaignId')
        .onRef('campaignUnit.code', '=', 'report.unitCode'),
    )
    .leftJoin('submission', (join) =>
      join.onRef('submission.reportId', '=', 'report.id').on('submission.replacedAt', 'is', null),
    )
    .where('report.unitCode', 'in', codes)
    .where('campaign.state', '!=', 'draft')
    .select(['report.id', 'report.unitCode', 'report.state', 'campaignUnit.name', 'campaign.year'])
    .select(['campaign.state as campaignState', 'campaign.deadline', 'campaign.closesOn'])
    .select(['submission.submittedAt', 'submission.late', 'submission.answers as submitted'])
    .orderBy('campaign.year', 'desc')
    .orderBy('report.unitCode')
    .execute()
}

function campaignOf({ campaignState, closesOn }: ReportOfUnit) {
  return { state: campaignState, closesAt: closesOn }
}

async function summaryOf(trx: Trx, row: ReportOfUnit, today: string): Promise<ReportSummary> {
  const campaign = await campaignOfYear(trx, row.year)
  const answers = row.submitted ?? (await currentAnswers(trx, row.id))
  const { answered, shown } = campaign ? progressOf(campaign.edition, answers) : { answered: 0, shown: 0 }
  return {
    unit: { code: row.unitCode, name: row.name },
    year: row.year,
    state: row.state,
    open: isOpen(campaignOf(row), today),
    deadline: row.deadline,
    progress: { answered, shown },
    submittedAt: row.submittedAt?.toISOString() ?? null,
    late: row.late ?? false,
  }
}
