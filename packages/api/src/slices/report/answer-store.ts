import type { Role } from '@hms/domain/access'
import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import { formatStamp, historyOf, parseStamp, registersOf } from '@hms/domain/register'
import type { AnswerEntry, ReportBefore } from '@hms/domain/report'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'

interface EntryRow {
  readonly entryId: string
  readonly item: ItemKey
  readonly value: Answer | null
  readonly stamp: string
}

/** Of the answers that come in: which have come in before, and what stands in their items. */
export async function reportBefore(
  trx: Trx,
  reportId: number,
  entries: readonly AnswerEntry[],
): Promise<Omit<ReportBefore, 'edition'>> {
  const ids = entries.map(({ id }) => id)
  const items = [...new Set(entries.map(({ key }) => key))]
  const { rows } = await sql<EntryRow & { readonly what: 'known' | 'current' | 'latest' }>`
    select 'known' as what, entry_id, item, value, stamp from answer_history
    where report_id = ${reportId} and entry_id = any(${ids}::text[])
    union all
    select 'known', entry_id, item, value, stamp from answer_proposal
    where report_id = ${reportId} and entry_id = any(${ids}::text[])
    union all
    select 'current', latest.* from unnest(${items}::text[]) as wanted cross join lateral (
      select entry_id, item, value, stamp from answer_history
      where report_id = ${reportId} and item = wanted order by stamp desc, entry_id desc limit 1
    ) as latest
    union all
    (select 'latest', entry_id, item, value, stamp from answer_history
    where report_id = ${reportId} order by stamp desc limit 1)`.execute(trx)
  const of = (wanted: string) => rows.filter(({ what }) => what === wanted).map(entryOf)
  return {
    known: historyOf(of('known')),
    current: registersOf(of('current')),
    latest: of('latest')[0]?.stamp ?? null,
  }
}

function entryOf({ entryId, item, value, stamp }: EntryRow): AnswerEntry {
  const read = parseStamp(stamp)
  if (!read) throw new Error(`The database holds a stamp that is none: ${stamp}`)
  return { id: entryId, key: item, value, stamp: read }
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

/** Puts an answer into the history. */
export async function addToHistory(
  trx: Trx,
  { reportId, person, role, now }: GivenBy,
  entry: AnswerEntry,
  auditSeq: number,
): Promise<void> {
  await trx
    .insertInto('answerHistory')
    .values({
      reportId,
      item: entry.key,
      value: entry.value,
      answeredBy: person,
      answeredAs: role,
      answeredAt: now,
      entryId: entry.id,
      stamp: formatStamp(entry.stamp),
      auditSeq,
    })
    .execute()
}

/** Makes it what its item is answered with, or takes that away. */
export async function letStand(
  trx: Trx,
  { reportId, person, role, now }: GivenBy,
  entry: AnswerEntry,
): Promise<void> {
  const { key: item, value } = entry
  if (value === null) {
    await trx.deleteFrom('answer').where('reportId', '=', reportId).where('item', '=', item).execute()
    return
  }
  const author = { answeredBy: person, answeredAs: role, answeredAt: givenAt(entry, now) }
  await trx
    .insertInto('answer')
    .values({ reportId, item, value, ...author })
    .onConflict((conflict) => conflict.columns(['reportId', 'item']).doUpdateSet({ value, ...author }))
    .execute()
}

/** When an answer was given: by its stamp, which may be a little ahead of the server, but not after it came in. */
export function givenAt({ stamp }: AnswerEntry, cameIn: Date): Date {
  return new Date(Math.min(stamp.wall, cameIn.getTime()))
}
