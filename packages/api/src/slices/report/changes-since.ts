import type { ItemKey } from '@hms/domain/questionnaire'
import type { ReportState } from '@hms/domain/report'
import { sql } from 'kysely'
import type { CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import { latestStamp } from './answer-store.ts'
import type { Discussion } from './discussion.ts'
import { discussionsOf } from './discussion.ts'
import type { GivenAnswer, OverwrittenAnswer } from './given-answers.ts'
import { givenAnswers, overwrittenOf } from './given-answers.ts'
import type { LoadedReport } from './load-report.ts'

/** What has changed in a report, as it stands now. */
export interface ReportChanges {
  /** How far the report's stream of the trace has come: what to ask from the next time. */
  readonly seq: number
  readonly state: ReportState
  /** The items that were answered or taken back; one that isn't in `answers` is blank. */
  readonly items: readonly ItemKey[]
  readonly answers: Readonly<Record<ItemKey, GivenAnswer>>
  /** Of the whole report, see `OpenedReport`. */
  readonly overwritten: Readonly<Record<ItemKey, OverwrittenAnswer>>
  /** Of the items that something was said about. */
  readonly discussions: Readonly<Record<ItemKey, Discussion>>
  /** Whether there was more than answers and comments, e.g. a hand-in: the report is best opened again. */
  readonly more: boolean
  readonly serverAt: string
  readonly latestStamp: string | null
}

/** How far the stream of a report has come. */
export async function seqOf(trx: Trx, stream: string): Promise<number> {
  const { rows } = await sql<{ seq: number }>`select hms_stream_seq(${stream}) as seq`.execute(trx)
  return rows[0]?.seq ?? 0
}

/** What has changed since a number of the report's stream, read as the reader may read it; null when nothing has. */
export async function changesSince(
  trx: Trx,
  report: LoadedReport,
  stream: string,
  reader: CurrentPerson,
  since: number,
  now: Date,
): Promise<ReportChanges | null> {
  const seq = await seqOf(trx, stream)
  if (seq <= since) return null
  const answered = await trx
    .selectFrom('answerHistory')
    .where('reportId', '=', report.id)
    .where('auditSeq', '>', since)
    .select('item')
    .execute()
  const remarked = await trx
    .selectFrom('remark')
    .where('reportId', '=', report.id)
    .where('auditSeq', '>', since)
    .select('item')
    .execute()
  const items = distinct(answered)
  return {
    seq,
    state: report.state,
    items,
    answers: await givenAnswers(trx, report.id, items),
    overwritten: await overwrittenOf(trx, report.id, reader.id),
    discussions: await discussionsOf(trx, report, reader, distinct(remarked)),
    more: answered.length + remarked.length < seq - since,
    serverAt: now.toISOString(),
    latestStamp: await latestStamp(trx, report.id),
  }
}

function distinct(rows: readonly { readonly item: ItemKey }[]): readonly ItemKey[] {
  return [...new Set(rows.map(({ item }) => item))]
}
