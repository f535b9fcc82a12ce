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
import { doneBy, recordEvent, recordEvents, streams } from '../audit/public.ts'
import type { StandingNow } from './answers-after.ts'
import { answersAfter, whereAllStand } from './answers-after.ts'
import type { BeforeAnswers, GivenBy } from './answer-store.ts'
import { beforeAnswers, givenAt, storeEntries } from './answer-store.ts'
import { entryId, stamp } from '../../platform/inputs.ts'
import { itemKey, reportAddress } from './entry-input.ts'
import type { GivenAnswer } from './given-answers.ts'
import type { Author, LoadedReport } from './load-report.ts'
import { loadReport, roleFor } from './load-report.ts'
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
      const stream = streams.report(address.year, address.unitCode)
      const before = await beforeAnswers(trx, report.id, stream, entries)
      const { edition } = report.campaign
      const taken = takeEntries(entries, { edition, ...before }, now.getTime())
      const by: GivenBy = {
        reportId: report.id,
        person: ctx.person.id,
        role: roleFor(ctx.person, 'report.answer', report.resource),
        now,
      }
      const author = { name: ctx.person.name, role: by.role }
      const work = { trx, report, before, stream, by, author, doneBy: doneBy(ctx) }
      const { outcomes, state, standing } = await store(work, taken)
      const items = [...new Set(entries.map(({ key }) => key))]
      return {
        outcomes,
        state,
        ...(standing ?? (await answersAfter(trx, report.id, stream, items))),
        serverAt: now.toISOString(),
      }
    }),
  )

interface Work {
  readonly trx: Trx
  readonly report: LoadedReport
  readonly before: BeforeAnswers
  readonly stream: string
  readonly by: GivenBy
  readonly author: Author
  readonly doneBy: DoneBy
}

type Stored = Pick<Answered, 'outcomes' | 'state'> & {
  /** What stands by then; left out where it has to be read. */
  readonly standing?: StandingNow
}

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
  const { trx, report, before, stream, by } = work
  const sheet = new AnswerSheet(report.campaign.edition, before.answers)
  const changed: ItemKey[] = []
  const stored = taken.filter((one) => one.kind === 'stands' || one.kind === 'overwritten')
  const deeds = stored.map(({ entry, kind }) => {
    const stood = sheet.answerOf(entry.key)
    const stands = kind === 'stands'
    if (stands) {
      if (stood !== entry.value) changed.push(entry.key)
      sheet.set(entry.key, entry.value)
    }
    // An answer is the unit's, no personal content: it stands in the chain itself.
    return {
      action: 'report.answer',
      subject: entry.key,
      what: {
        as: by.role,
        before: stood,
        after: entry.value,
        given: givenAt(entry, by.now).toISOString(),
        ...(stands ? {} : { overwritten: true }),
      },
    }
  })
  const seqs = await recordEvents(trx, work.doneBy, stream, deeds, before.end)
  const entries = stored.map(({ entry, kind }, at) => ({
    entry,
    auditSeq: seqs[at] as number,
    stands: kind === 'stands',
  }))
  await storeEntries(trx, by, entries)
  const told = { outcomes: taken.map(merged), state: await settleState(work, sheet, changed) }
  const allStand = !before.signed && taken.every(({ kind }) => kind === 'stands')
  return allStand
    ? { ...told, standing: whereAllStand(work.author, by.now, before.latestStamp, entries) }
    : told
}

function merged(one: TakenEntry): EntryOutcome {
  const { entry, kind } = one
  if (kind === 'refused') return { id: entry.id, kind, problem: one.problem }
  if (kind === 'known') return known(one)
  return { id: entry.id, kind: kind === 'stands' ? 'saved' : kind, stamp: formatStamp(entry.stamp) }
}

/** What was changed voids the signatures that were over something else; the report's state follows from both. */
async function settleState(
  { trx, report, before, by, doneBy: done }: Work,
  sheet: AnswerSheet,
  changed: readonly ItemKey[],
): Promise<ReportState> {
  const change = { items: [...new Set(changed)], as: by.role }
  const signed = before.signed && (await voidSignatures(trx, { ...done, actor: by.person }, report, change))
  const state = reportStateOf(sheet, false, signed)
  if (state !== report.state) {
    await trx.updateTable('report').set({ state }).where('id', '=', report.id).execute()
  }
  return state
}

/** What was handed in stands: the answers wait as proposals. */
async function letWait(work: Work, taken: readonly TakenEntry[]): Promise<Stored> {
  const { trx, report, stream, by } = work
  const outcomes: EntryOutcome[] = []
  for (const one of taken) {
    const { entry, kind } = one
    if (kind === 'refused') outcomes.push({ id: entry.id, kind, problem: one.problem })
    else if (kind === 'known') outcomes.push(known(one))
    else {
      const auditSeq = await recordEvent(trx, work.doneBy, {
        stream,
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
