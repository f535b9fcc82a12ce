import type { CampaignState } from '@hms/domain/campaign'
import { isOpen } from '@hms/domain/campaign'
import type { Answer, Continuity, Edition, ItemKey } from '@hms/domain/questionnaire'
import { continuityBetween } from '@hms/domain/questionnaire'
import type { ReportState } from '@hms/domain/report'
import { canMove, outcomesOf } from '@hms/domain/report'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import { streams } from '../audit/public.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { latestStamp } from './answer-store.ts'
import { seqOf } from './changes-since.ts'
import type { Discussion } from './discussion.ts'
import { discussionsOf } from './discussion.ts'
import type { GivenAnswer, OverwrittenAnswer } from './given-answers.ts'
import { givenAnswers, overwrittenOf } from './given-answers.ts'
import type { Author, LoadedReport } from './load-report.ts'
import { loadReport } from './load-report.ts'
import type { Proposal } from './proposals.ts'
import { waitingProposals } from './proposals.ts'
import { submissionInForce } from './read-submission.ts'

const input = z.object({ year: z.int(), unitCode: z.string().max(40) })

/** A unit's report, all that its screens need. */
export interface OpenedReport {
  readonly unit: NamedUnit
  readonly year: number
  /** Deadline and closing are local days. */
  readonly campaign: {
    readonly state: CampaignState
    readonly deadline: string
    readonly closesAt: string | null
  }
  readonly edition: Edition
  readonly state: ReportState
  /** What this person can do with it now. */
  readonly may: { readonly answer: boolean; readonly comment: boolean; readonly submit: boolean }
  readonly answers: Readonly<Record<ItemKey, GivenAnswer>>
  /** What this person had answered, where another has answered otherwise since. */
  readonly overwritten: Readonly<Record<ItemKey, OverwrittenAnswer>>
  /** What is said about the questions, by item; those without are left out. */
  readonly discussions: Readonly<Record<ItemKey, Discussion>>
  /** Answers that came in after it was handed in, and wait. */
  readonly proposals: readonly Proposal[]
  /** How far the report's stream of the trace has come: what `report.live` tells from. */
  readonly seq: number
  /** What time it is at the server, an ISO time, and the latest stamp in the report: what devices stamp by. */
  readonly serverAt: string
  readonly latestStamp: string | null
  /** What the unit handed in the last time it did; null the first time. */
  readonly previous: PreviousReport | null
  readonly submission: {
    readonly submittedAt: string
    readonly by: Author | null
    readonly late: boolean
  } | null
}

/** The unit's own answers of an earlier year. */
export interface PreviousReport {
  readonly year: number
  readonly answers: Readonly<Record<ItemKey, Answer>>
  /** Of every item that is in one of the two editions. */
  readonly continuity: Readonly<Record<ItemKey, Continuity>>
}

/** A unit's report with everything that is shown beside it. */
export const open = procedureFor('report.read')
  .input(input)
  .query(async ({ ctx, input: address }): Promise<OpenedReport> =>
    ctx.database.read(async (trx) => {
      const report = await loadReport(trx, ctx.permission, address)
      const { campaign, resource, state, unit } = report
      const isCampaignOpen = isOpen(campaign, localDay(ctx.clock()))
      const taking = isCampaignOpen && state !== 'submitted'
      const submission = await submissionInForce(trx, report.id)
      return {
        unit,
        year: campaign.year,
        campaign: { state: campaign.state, deadline: campaign.deadline, closesAt: campaign.closesAt },
        edition: campaign.edition,
        state,
        may: {
          answer:
            taking && canMove(state, 'answer') && permissionOf(ctx.person, 'report.answer').allows(resource),
          comment: isCampaignOpen && permissionOf(ctx.person, 'report.comment').allows(resource),
          submit: taking && permissionOf(ctx.person, 'report.submit').allows(resource),
        },
        answers: submission
          ? {
              ...imported(submission.answers, submission.submittedAt),
              ...(await givenAnswers(trx, report.id)),
            }
          : await givenAnswers(trx, report.id),
        overwritten: await overwrittenOf(trx, report.id, ctx.person.id),
        discussions: await discussionsOf(trx, report, ctx.person),
        proposals: await waitingProposals(trx, report.id),
        seq: await seqOf(trx, streams.report(address.year, address.unitCode)),
        serverAt: ctx.clock().toISOString(),
        latestStamp: await latestStamp(trx, report.id),
        previous: await previousOf(trx, report),
        submission: submission && {
          submittedAt: submission.submittedAt.toISOString(),
          by: submission.by,
          late: submission.late,
        },
      }
    }),
  )

/** Of an imported report, it isn't known who gave which answer. */
function imported(
  answers: Readonly<Partial<Record<ItemKey, Answer>>>,
  at: Date,
): Record<ItemKey, GivenAnswer> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([item, value]) =>
      value === undefined ? [] : [[item, { value, by: null, at: at.toISOString() }]],
    ),
  )
}

async function previousOf(trx: Trx, { unit, campaign }: LoadedReport): Promise<PreviousReport | null> {
  const before = await trx
    .selectFrom('submission')
    .innerJoin('report', 'report.id', 'submission.reportId')
    .innerJoin('campaign', 'campaign.id', 'report.campaignId')
    .where('report.unitCode', '=', unit.code)
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
