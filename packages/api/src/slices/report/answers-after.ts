import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import type { Role } from '@hms/domain/access'
import type { LocalizedText } from '@hms/domain/language'
import { formatStamp } from '@hms/domain/register'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { authorOf } from './author-of.ts'
import type { GivenAnswer } from './given-answers.ts'
import type { StoredEntry } from './answer-store.ts'
import { givenAt } from './answer-store.ts'
import type { Author } from './load-report.ts'

/** What stands in a report by now, in some of its items. */
export interface StandingNow {
  /** An item that isn't there is blank. */
  readonly answers: Readonly<Record<ItemKey, GivenAnswer>>
  /** How far the report's stream of the trace has come. */
  readonly seq: number
  /** The latest stamp in the report, as it is written; null while nothing was ever answered. */
  readonly latestStamp: string | null
}

interface AnswerRow {
  readonly item: ItemKey
  readonly value: Answer
  readonly at: string
  readonly role: Role | null
  readonly name: LocalizedText | null
}

/** What `standingColumns` give. */
export interface StandingRow {
  readonly seq: number | null
  readonly latestStamp: string | null
  readonly answers: readonly AnswerRow[] | null
}

/** What stands in a report, as columns of a statement. */
export function standingColumns(reportId: number, stream: string, items: RawBuilder<unknown>) {
  return sql`
    hms_stream_seq(${stream}) as seq,
    (select stamp from answer_history where report_id = ${reportId} order by stamp desc limit 1) as latest_stamp, (
      select json_agg(json_build_object(
        'item', item, 'value', value, 'at', answered_at, 'role', answered_as, 'name', person.name
      )) from answer left join person on person.id = answered_by
      where report_id = ${reportId} and item = any(${items})
    ) as answers`
}

/** What the columns say. */
export function standingOf({ seq, latestStamp, answers }: StandingRow): StandingNow {
  return {
    seq: seq ?? 0,
    latestStamp,
    answers: Object.fromEntries(
      (answers ?? []).map(({ item, value, at, ...author }) => [
        item,
        { value, by: authorOf(author), at: new Date(at).toISOString() },
      ]),
    ),
  }
}

/** Reads in one statement what a device that saves is told. */
export async function answersAfter(
  trx: Trx,
  reportId: number,
  stream: string,
  items: readonly ItemKey[],
): Promise<StandingNow> {
  const { rows } = await sql<StandingRow>`
    select ${standingColumns(reportId, stream, sql`${items}::text[]`)}`.execute(trx)
  const [row] = rows
  if (!row) throw new Error('A query for one row gave none')
  return standingOf(row)
}

/** The same of answers that all stand, from whoever gives them: nothing is left to be read. */
export function whereAllStand(
  author: Author,
  now: Date,
  stampBefore: string | null,
  entries: readonly StoredEntry[],
): StandingNow {
  const answers = new Map<ItemKey, GivenAnswer>()
  for (const { entry } of entries) {
    const { key, value } = entry
    if (value === null) answers.delete(key)
    else answers.set(key, { value, by: author, at: givenAt(entry, now).toISOString() })
  }
  const stamps = entries.map(({ entry }) => formatStamp(entry.stamp))
  return {
    answers: Object.fromEntries(answers),
    seq: entries.at(-1)?.auditSeq ?? 0,
    latestStamp: [stampBefore ?? '', ...stamps].toSorted().at(-1) || null,
  }
}
