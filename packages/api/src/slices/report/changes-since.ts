import type { ItemKey } from '@hms/domain/questionnaire'
import type { ReportState } from '@hms/domain/report'
import { sql } from 'kysely'
import type { CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import type { StandingRow } from './answers-after.ts'
import { standingColumns, standingOf } from './answers-after.ts'
import type { Discussion } from './discussion.ts'
import { discussionsOf } from './discussion.ts'
import type { GivenAnswer, OverwrittenAnswer } from './given-answers.ts'
import { overwrittenOf } from './given-answers.ts'
import type { LoadedReport } from './load-report.ts'
import type { Present, PresentRow } from './presence.ts'
import { othersPresent, presentOf } from './presence.ts'

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

/** What a page is told when it is woken. */
export interface News {
  /** Null when nothing has changed. */
  readonly changes: ReportChanges | null
  /** Who else has the report open. */
  readonly others: readonly Present[]
}

interface NewsRow extends StandingRow {
  readonly state: ReportState | null
  readonly answered: readonly ItemKey[] | null
  readonly remarked: readonly ItemKey[] | null
  readonly hasAnswered: boolean
  readonly present: readonly PresentRow[] | null
}

/**
 * What has changed since a number of the report's stream, and who else is there, read as the reader may read it. Throws
 * notFound when the report is out of the reader's reach by now.
 */
export async function newsSince(
  trx: Trx,
  report: Pick<LoadedReport, 'id' | 'resource'>,
  stream: string,
  reader: CurrentPerson,
  since: number,
  now: Date,
): Promise<News> {
  const { id } = report
  const { rows } = await sql<NewsRow>`
    with answered as materialized (
      select item from answer_history where report_id = ${id} and audit_seq > ${since}
    )
    select ${standingColumns(id, stream, sql`array(select item from answered)`)},
      (select state from report where id = ${id}) as state,
      (select json_agg(item) from answered) as answered,
      (select json_agg(item) from remark where report_id = ${id} and audit_seq > ${since}) as remarked,
      exists (select from answer_history where report_id = ${id} and answered_by = ${reader.id}) as has_answered,
      ${othersPresent(id, reader.id, now)} as present`.execute(trx)
  const [row] = rows
  if (!row?.state) throw new Refusal({ kind: 'notFound' })
  const others = presentOf(row.present)
  const { seq, ...standing } = standingOf(row)
  if (seq <= since) return { changes: null, others }
  const answered = row.answered ?? []
  const remarked = row.remarked ?? []
  const changes = {
    ...standing,
    seq,
    state: row.state,
    items: distinct(answered),
    overwritten: row.hasAnswered ? await overwrittenOf(trx, id, reader.id) : {},
    discussions: await discussionsOf(trx, report, reader, distinct(remarked)),
    more: answered.length + remarked.length < seq - since,
    serverAt: now.toISOString(),
  }
  return { changes, others }
}

function distinct(items: readonly ItemKey[]): readonly ItemKey[] {
  return [...new Set(items)]
}
