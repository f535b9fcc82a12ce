import type { Action } from '@hms/domain/access'
import type { CampaignState } from '@hms/domain/campaign'
import { isOpen, stateOn } from '@hms/domain/campaign'
import type { Answer, Edition, ItemKey } from '@hms/domain/questionnaire'
import type { Answers, ReportState } from '@hms/domain/report'
import { canMove } from '@hms/domain/report'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import { streams } from '../audit/public.ts'
import type { PreviousReport } from '../campaign/public.ts'
import { previousReportOf } from '../campaign/public.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { latestStamp } from './answer-store.ts'
import { seqOf } from './changes-since.ts'
import type { Discussion } from './discussion.ts'
import { discussionsOf } from './discussion.ts'
import type { GivenAnswer, OverwrittenAnswer } from './given-answers.ts'
import { givenAnswers, overwrittenOf } from './given-answers.ts'
import type { Author } from './load-report.ts'
import { loadReport } from './load-report.ts'
import type { Proposal } from './proposals.ts'
import { waitingProposals } from './proposals.ts'
import type { ShownSignature, Signing } from './read-signing.ts'
import { readSigning } from './read-signing.ts'
import type { StoredSubmission } from './read-submission.ts'
import { submissionsOf } from './read-submission.ts'

const input = z.object({ year: yearNumber, unitCode: z.string().max(40) })

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
  readonly may: {
    readonly answer: boolean
    readonly comment: boolean
    /** Take a waiting answer up once the report is reopened, or drop it. */
    readonly settleProposals: boolean
    /** Hand it in, now that both have signed. */
    readonly submit: boolean
  }
  readonly signing: Signing & {
    /** What this person can do about it now, beside signing. */
    readonly may: {
      /** Take back the own signature. */
      readonly withdraw: boolean
      /** Say which of several representatives signs. */
      readonly appointSigner: boolean
      /** Let it through without the second signature. */
      readonly letThrough: boolean
      readonly reopen: boolean
    }
    /** Whether it is this person's part to hand in, when both have signed. */
    readonly handsIn: boolean
  }
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
  readonly submission: SubmittedVersion | null
  /** What was handed in before and opened again since, the last one first. */
  readonly formerVersions: readonly FormerVersion[]
}

/** What was handed in. */
export interface SubmittedVersion {
  readonly version: number
  readonly submittedAt: string
  readonly by: Author | null
  readonly late: boolean
  readonly contentHash: string
  /** The manager's first; none of an import. */
  readonly signatures: readonly ShownSignature[]
}

/** What was handed in and opened again. */
export interface FormerVersion extends SubmittedVersion {
  readonly reopened: { readonly at: string; readonly by: Author; readonly reason: string } | null
}

/** A unit's report with everything that is shown beside it. */
export const open = procedureFor('report.read')
  .input(input)
  .query(async ({ ctx, input: address }): Promise<OpenedReport> =>
    ctx.database.read(async (trx) => {
      const report = await loadReport(trx, ctx.permission, address)
      const { campaign, resource, state, unit } = report
      const now = ctx.clock()
      const today = localDay(now)
      const isTaking = isOpen(campaign, today)
      const taking = isTaking && state !== 'submitted'
      const submissions = await submissionsOf(trx, report.id)
      const submission = submissions.find(({ replacedAt }) => replacedAt === null)
      const given = await givenAnswers(trx, report.id)
      const answers = valuesOf(given)
      const signing = await readSigning(trx, report, { personId: ctx.person.id, answers, now })
      const mayDo = (action: Action) => permissionOf(ctx.person, action).allows(resource)
      const handsIn = mayDo('report.submit')
      return {
        unit,
        year: campaign.year,
        campaign: {
          state: stateOn(campaign, today),
          deadline: campaign.deadline,
          closesAt: campaign.closesAt,
        },
        edition: campaign.edition,
        state,
        may: {
          answer: taking && canMove(state, 'answer') && mayDo('report.answer'),
          comment: isTaking && mayDo('report.comment'),
          settleProposals: isTaking && mayDo('report.answer'),
          submit: taking && canMove(state, 'submit') && handsIn,
        },
        signing: {
          ...signing,
          may: {
            withdraw: taking && !signing.mine.may && signing.mine.problem.kind === 'alreadySigned',
            appointSigner: taking && signing.choices.length > 0 && mayDo('report.appointSigner'),
            letThrough: taking && (signing.waiting?.canBeLetThrough ?? false) && mayDo('report.letThrough'),
            reopen: isTaking && canMove(state, 'reopen') && mayDo('report.reopen'),
          },
          handsIn,
        },
        answers: submission ? { ...imported(submission.answers, submission.submittedAt), ...given } : given,
        overwritten: await overwrittenOf(trx, report.id, ctx.person.id),
        discussions: await discussionsOf(trx, report, ctx.person),
        proposals: await waitingProposals(trx, report.id),
        seq: await seqOf(trx, streams.report(address.year, address.unitCode)),
        serverAt: now.toISOString(),
        latestStamp: await latestStamp(trx, report.id),
        previous: await previousReportOf(trx, unit.code, campaign),
        submission: submission ? submittedVersion(submission) : null,
        formerVersions: submissions
          .filter(({ replacedAt }) => replacedAt !== null)
          .toReversed()
          .map((former) => ({
            ...submittedVersion(former),
            reopened: former.reopened && { ...former.reopened, at: former.reopened.at.toISOString() },
          })),
      }
    }),
  )

function submittedVersion(stored: StoredSubmission): SubmittedVersion {
  const { version, submittedAt, by, late, contentHash, signatures } = stored
  return { version, submittedAt: submittedAt.toISOString(), by, late, contentHash, signatures }
}

function valuesOf(given: Readonly<Record<ItemKey, GivenAnswer>>): Answers {
  return Object.fromEntries(Object.entries(given).map(([item, { value }]) => [item, value]))
}

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
