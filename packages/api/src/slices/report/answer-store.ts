import type { Role } from '@hms/domain/access'
import type { ChainHead } from '@hms/domain/audit'
import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import type { Stamp } from '@hms/domain/register'
import { formatStamp, historyOf, parseStamp, registersOf } from '@hms/domain/register'
import type { AnswerEntry, Answers, ReportBefore } from '@hms/domain/report'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { endOfStream } from '../audit/public.ts'

interface EntryRow {
  readonly entryId: string
  readonly item: ItemKey
  readonly value: Answer | null
  readonly stamp: string
}

/** What a report is like before answers come in. */
export interface BeforeAnswers extends Omit<ReportBefore, 'edition'> {
  readonly answers: Answers
  /** The latest stamp as it is written. */
  readonly latestStamp: string | null
  /** Whether somebody's signature stands. */
  readonly signed: boolean
  /** Where the report's stream of the trace ends: it is held from now on. */
  readonly end: ChainHead | null
}

/**
 * Of a locked report, all that decides what becomes of the answers that come in: which have come in before, what stands
 * in their items and in the others, and where its stream of the trace ends.
 */
export async function beforeAnswers(
  trx: Trx,
  reportId: number,
  stream: string,
  entries: readonly AnswerEntry[],
): Promise<BeforeAnswers> {
  const ids = entries.map(({ id }) => id)
  const items = [...new Set(entries.map(({ key }) => key))]
  const { rows } = await sql<{
    known: readonly EntryRow[] | null
    current: readonly EntryRow[] | null
    latest: string | null
    answers: Answers | null
    signed: boolean
    end: ChainHead | null
  }>`
    select ${endOfStream(stream)} as "end", (
      select json_agg(entry) from (
        select entry_id as "entryId", item, value, stamp from answer_history
        where report_id = ${reportId} and entry_id = any(${ids}::text[])
        union all
        select entry_id, item, value, stamp from answer_proposal
        where report_id = ${reportId} and entry_id = any(${ids}::text[])
      ) as entry
    ) as known, (
      select json_agg(latest) from unnest(${items}::text[]) as wanted cross join lateral (
        select entry_id as "entryId", item, value, stamp from answer_history
        where report_id = ${reportId} and item = wanted order by stamp desc, entry_id desc limit 1
      ) as latest
    ) as current,
    (select stamp from answer_history where report_id = ${reportId} order by stamp desc limit 1) as latest,
    (select json_object_agg(item, value) from answer where report_id = ${reportId}) as answers,
    exists (select from standing_signature where report_id = ${reportId}) as signed`.execute(trx)
  const [row] = rows
  if (!row) throw new Error('A query for one row gave none')
  const { known, current, latest, answers, ...rest } = row
  return {
    ...rest,
    known: historyOf((known ?? []).map(entryOf)),
    current: registersOf((current ?? []).map(entryOf)),
    latest: latest === null ? null : stampOf(latest),
    latestStamp: latest,
    answers: answers ?? {},
  }
}

function entryOf({ entryId, item, value, stamp }: EntryRow): AnswerEntry {
  return { id: entryId, key: item, value, stamp: stampOf(stamp) }
}

function stampOf(stamp: string): Stamp {
  const read = parseStamp(stamp)
  if (!read) throw new Error(`The database holds a stamp that is none: ${stamp}`)
  return read
}

/** The latest stamp in a report, as it is written; null while nothing was ever answered. */
export async function latestStamp(trx: Trx, reportId: number): Promise<string | null> {
  const row = await trx
    .selectFrom('answerHistory')
    .where('reportId', '=', reportId)
    .orderBy('stamp', 'desc')
    .limit(1)
    .select('stamp')
    .executeTakeFirst()
  return row?.stamp ?? null
}

/** By whom an answer is given, and when it came in. */
export interface GivenBy {
  readonly reportId: number
  readonly person: string
  readonly role: Role
  readonly now: Date
}

/** An answer that came in, to be stored. */
export interface StoredEntry {
  readonly entry: AnswerEntry
  /** The number of its event in the report's stream of the trace. */
  readonly auditSeq: number
  /** Whether it is later than what stood in its item. */
  readonly stands: boolean
}

/** Puts answers into the history; what stands becomes what its item is answered with, or takes that away. */
export async function storeEntries(
  trx: Trx,
  { reportId, person, role, now }: GivenBy,
  entries: readonly StoredEntry[],
): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map(({ entry, auditSeq, stands }) => ({
    item: entry.key,
    value: entry.value,
    id: entry.id,
    stamp: formatStamp(entry.stamp),
    given: givenAt(entry, now),
    seq: auditSeq,
    stands,
  }))
  await sql`
    with entry as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as entry (
        item text, value text, id text, stamp text, given timestamptz, seq integer, stands boolean
      )
    ), history as (
      insert into answer_history
        (report_id, item, value, answered_by, answered_as, answered_at, entry_id, stamp, audit_seq)
      select ${reportId}::integer, item, value, ${person}, ${role}, ${now}::timestamptz, id, stamp, seq
      from entry order by seq
    ), standing as materialized (
      select distinct on (item) item, value, given from entry where stands order by item, seq desc
    ), taken_back as (
      delete from answer where report_id = ${reportId} and item in (select item from standing where value is null)
    )
    insert into answer (report_id, item, value, answered_by, answered_as, answered_at)
    select ${reportId}::integer, item, value, ${person}, ${role}, given from standing where value is not null
    on conflict (report_id, item) do update set value = excluded.value, answered_by = excluded.answered_by,
      answered_as = excluded.answered_as, answered_at = excluded.answered_at`.execute(trx)
}

/** When an answer was given: by its stamp, which may be a little ahead of the server, but not after it came in. */
export function givenAt({ stamp }: AnswerEntry, cameIn: Date): Date {
  return new Date(Math.min(stamp.wall, cameIn.getTime()))
}
