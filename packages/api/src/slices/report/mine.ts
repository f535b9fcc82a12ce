import type { CampaignState } from '@hms/domain/campaign'
import { isOpen } from '@hms/domain/campaign'
import type { Answers, ReportState } from '@hms/domain/report'
import { progressOf, signingOf } from '@hms/domain/report'
import type { CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import { campaignOfYear } from '../campaign/public.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { currentAnswers } from './load-report.ts'
import { loadSigning } from './load-signing.ts'

/** A report of one of the person's own units, in short. */
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

/** The reports of the person's own units: those that can be filled in first, then the newest year first. */
export const mine = procedureFor('report.read').query(async ({ ctx }): Promise<readonly ReportSummary[]> =>
  ctx.database.read(async (trx) => {
    const today = localDay(ctx.clock())
    const rows = await reportsOfUnits(trx, ctx.permission.reach.units)
    const ordered = rows.toSorted(
      (one, other) => Number(isOpen(campaignOf(other), today)) - Number(isOpen(campaignOf(one), today)),
    )
    return Promise.all(
      ordered.map((row) => summaryOf(trx, row, { today, person: ctx.person, now: ctx.clock() })),
    )
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

interface Reader {
  readonly person: CurrentPerson
  readonly now: Date
  /** A local day. */
  readonly today: string
}

async function summaryOf(trx: Trx, row: ReportOfUnit, reader: Reader): Promise<ReportSummary> {
  const { today } = reader
  const campaign = await campaignOfYear(trx, row.year)
  const answers = row.submitted ?? (await currentAnswers(trx, row.id))
  const { answered, shown } = campaign ? progressOf(campaign.edition, answers) : { answered: 0, shown: 0 }
  return {
    unit: { code: row.unitCode, name: row.name },
    year: row.year,
    state: row.state,
    toDo: await toDoOf(trx, row, reader),
    open: isOpen(campaignOf(row), today),
    deadline: row.deadline,
    progress: { answered, shown },
    submittedAt: row.submittedAt?.toISOString() ?? null,
    late: row.late ?? false,
  }
}

/** A report that can be signed is complete: nothing is missing in it. */
async function toDoOf(
  trx: Trx,
  { id, state, unitCode }: ReportOfUnit,
  reader: Reader,
): Promise<SigningToDo | null> {
  if (state === 'signed') {
    const handsIn = permissionOf(reader.person, 'report.submit').allows({ unitPath: [unitCode] })
    return handsIn ? 'handIn' : 'wait'
  }
  if (state !== 'complete') return null
  const { signers, standing } = await loadSigning(trx, id, reader.now)
  const signing = signingOf({ personId: reader.person.id, state, missing: [], signers, standing })
  return signing.ok ? 'sign' : 'wait'
}
