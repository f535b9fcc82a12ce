import { isOpen } from '@hms/domain/campaign'
import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import type { AnswerEntry, EntryProblem, ReportState, TakenEntry } from '@hms/domain/report'
import { AnswerSheet, canMove, reportStateOf, takeEntries } from '@hms/domain/report'
import { formatStamp } from '@hms/domain/register'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { procedureFor } from '../../trpc.ts'
import type { DoneBy } from '../audit/public.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import type { GivenBy } from './answer-store.ts'
import { addToHistory, givenAt, latestStamp, letStand, reportBefore } from './answer-store.ts'
import { seqOf } from './changes-since.ts'
import { entryId, itemKey, reportAddress, stamp } from './entry-input.ts'
import type { GivenAnswer } from './given-answers.ts'
import { givenAnswers } from './given-answers.ts'
import type { LoadedReport, ReportAddress } from './load-report.ts'
import { currentAnswers, loadReport, roleFor } from './load-report.ts'
import { propose } from './proposals.ts'
import { voidSignatures } from './void-signatures.ts'

/** How many answers a device sends at once. */
const largestBatch = 50

const input = z.object({
  ...reportAddress,
  entries: z
    .array(
      z.object({
        id: entryId,
        item: itemKey,
        /** Whether the item can be answered so, the domain says. */
        value: z.string().max(40).nullable() as z.ZodType<Answer | null>,
        stamp,
      }),
    )
    .min(1)
    .max(largestBatch),
})

/**
 * What became of an answer that was sent:
 * - `saved`: it stands
 * - `alreadySaved`: it came in before; by now a newer one may stand
 * - `overwritten`: it is in the history, somebody's newer answer stands
 * - `waitsAsProposal`: the report is handed in; it waits until somebody drops it or the report is reopened
 * - `refused`: it isn't stored, whenever it is sent
 */
export type EntryOutcome =
  | { readonly id: string; readonly kind: 'saved' | 'overwritten' | 'alreadySaved'; readonly stamp: string }
  | { readonly id: string; readonly kind: 'waitsAsProposal' }
  | {
      readonly id: string
      readonly kind: 'refused'
      readonly problem: EntryProblem | { readonly kind: 'notOpen' }
    }

/** What a batch of answers led to. */
export interface Answered {
  /** One for each entry, in no order. What isn't refused is stored. */
  readonly outcomes: readonly EntryOutcome[]
  /** What stands by now in the items of the batch; a blank isn't there. */
  readonly answers: Readonly<Record<ItemKey, GivenAnswer>>
  /** The report's state with the answers in it. */
  readonly state: ReportState
  /** How far the report's stream of the trace has come, see `OpenedReport.seq`. */
  readonly seq: number
  /** What time it is at the server, an ISO time. */
  readonly serverAt: string
  /** The latest stamp in the report: what the device stamps from now on comes after it. */
  readonly latestStamp: string | null
}

/**
/**
 * Takes in answers from a device, and those taken back (null). Sending the same entries again changes nothing: what was
 * acknowledged is stored, once, whatever came in between. A change of what was signed voids the signatures.
 */
export const answer = procedureFor('report.answer')
  .input(input)
  .mutation(async ({ ctx, input: { entries: sent, ...address } }): Promise<Answered> =>
    ctx.database.transaction(async (trx) => {
      const report = await loadReport(trx, ctx.permission, address, 'forUpdate')
      const now = ctx.clock()
      const entries = sent.map(({ item, ...entry }): AnswerEntry => ({ key: item, ...entry }))
      const before = { edition: report.campaign.edition, ...(await reportBefore(trx, report.id, entries)) }
      const taken = takeEntries(entries, before, now.getTime())
      const by: GivenBy = {
        reportId: report.id,
        person: ctx.person.id,
        role: roleFor(ctx.person, 'report.answer', report.resource),
        now,
      }
      const work = { trx, report, address, by, doneBy: doneBy(ctx) }
      const { outcomes, state } = await store(work, taken)
      return {
        outcomes,
        state,
        answers: await givenAnswers(trx, report.id, [...new Set(entries.map(({ key }) => key))]),
        seq: await seqOf(trx, streams.report(address.year, address.unitCode)),
        serverAt: now.toISOString(),
        latestStamp: await latestStamp(trx, report.id),
      }
    }),
  )

interface Work {
  readonly trx: Trx
  readonly report: LoadedReport
  readonly address: ReportAddress
  readonly by: GivenBy
  readonly doneBy: DoneBy
}

type Stored = Pick<Answered, 'outcomes' | 'state'>

function store(work: Work, taken: readonly TakenEntry[]): Promise<Stored> {
  const { campaign, state } = work.report
  if (!isOpen(campaign, localDay(work.by.now)))
    return Promise.resolve({ outcomes: taken.map(notOpen), state })
  return canMove(state, 'answer') ? merge(work, taken) : letWait(work, taken)
}

function notOpen(taken: TakenEntry): EntryOutcome {
  const { id } = taken.entry
  return taken.kind === 'known' ? known(taken) : { id, kind: 'refused', problem: { kind: 'notOpen' } }
}

function known({ entry }: TakenEntry): EntryOutcome {
  return { id: entry.id, kind: 'alreadySaved', stamp: formatStamp(entry.stamp) }
}

/** Each goes into the history; what is later than what stands, stands. */
async function merge(work: Work, taken: readonly TakenEntry[]): Promise<Stored> {
  const { trx, report, address, by } = work
  const sheet = new AnswerSheet(report.campaign.edition, await currentAnswers(trx, report.id))
  const outcomes: EntryOutcome[] = []
  const changed: ItemKey[] = []
  for (const one of taken) {
    const { entry, kind } = one
    if (kind === 'refused') outcomes.push({ id: entry.id, kind, problem: one.problem })
    else if (kind === 'known') outcomes.push(known(one))
    else {
      const stands = kind === 'stands'
      // An answer is the unit's, no personal content: it stands in the chain itself.
      const auditSeq = await recordEvent(trx, work.doneBy, {
        stream: streams.report(address.year, address.unitCode),
        action: 'report.answer',
        subject: entry.key,
        what: {
          as: by.role,
          before: sheet.answerOf(entry.key),
          after: entry.value,
          given: givenAt(entry, by.now).toISOString(),
          ...(stands ? {} : { overwritten: true }),
        },
      })
      await addToHistory(trx, by, entry, auditSeq)
      if (stands) {
        await letStand(trx, by, entry)
        if (sheet.answerOf(entry.key) !== entry.value) changed.push(entry.key)
        sheet.set(entry.key, entry.value)
      }
      outcomes.push({ id: entry.id, kind: stands ? 'saved' : kind, stamp: formatStamp(entry.stamp) })
    }
  }
  return { outcomes, state: await settleState(work, sheet, changed) }
}

/** What was changed voids the signatures that were over something else; the report's state follows from both. */
async function settleState(
  { trx, report, by, doneBy: done }: Work,
  sheet: AnswerSheet,
  changed: readonly ItemKey[],
): Promise<ReportState> {
  const change = { items: [...new Set(changed)], as: by.role }
  const signed = await voidSignatures(trx, { ...done, actor: by.person }, report, change)
  const state = reportStateOf(sheet, false, signed)
  if (state !== report.state) {
    await trx.updateTable('report').set({ state }).where('id', '=', report.id).execute()
  }
  return state
}

/** What was handed in stands: the answers wait as proposals. */
async function letWait(work: Work, taken: readonly TakenEntry[]): Promise<Stored> {
  const { trx, report, address, by } = work
  const outcomes: EntryOutcome[] = []
  for (const one of taken) {
    const { entry, kind } = one
    if (kind === 'refused') outcomes.push({ id: entry.id, kind, problem: one.problem })
    else if (kind === 'known') outcomes.push(known(one))
    else {
      const auditSeq = await recordEvent(trx, work.doneBy, {
        stream: streams.report(address.year, address.unitCode),
        action: 'report.propose',
        subject: entry.key,
        what: {
          as: by.role,
          entry: entry.id,
          value: entry.value,
          given: givenAt(entry, by.now).toISOString(),
        },
      })
      await propose(trx, by, entry, auditSeq)
      outcomes.push({ id: entry.id, kind: 'waitsAsProposal' })
    }
  }
  return { outcomes, state: report.state }
}
