import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import type { Role } from '@hms/domain/access'
import type { LocalizedText } from '@hms/domain/language'
import type { Author } from './load-report.ts'
import { authorOf } from './author-of.ts'

/** An answer, with who gave it and when. */
export interface GivenAnswer {
  readonly value: Answer
  /** Null where it was imported. */
  readonly by: Author | null
  /** When it was given, an ISO time. */
  readonly at: string
}

/** What somebody had answered before another answered otherwise. */
export interface OverwrittenAnswer {
  /** Null where it had been taken back. */
  readonly value: Answer | null
  readonly at: string
  /** Who answered otherwise, or took it back, and when. */
  readonly by: Author | null
  readonly overwrittenAt: string
}

/** The answers of a report as they stand: all, or those of some items. */
export async function givenAnswers(
  trx: Trx,
  reportId: number,
  items: readonly ItemKey[] | 'all' = 'all',
): Promise<Record<ItemKey, GivenAnswer>> {
  if (items.length === 0) return {}
  const rows = await trx
    .selectFrom('answer')
    .leftJoin('person', 'person.id', 'answer.answeredBy')
    .where('reportId', '=', reportId)
    .$if(items !== 'all', (query) => query.where('item', 'in', items as readonly ItemKey[]))
    .select(['item', 'value', 'answeredAt', 'answeredAs as role', 'person.name'])
    .execute()
  return Object.fromEntries(
    rows.map(({ item, value, answeredAt, ...author }) => [
      item,
      { value, by: authorOf(author), at: answeredAt.toISOString() },
    ]),
  )
}

interface OverwrittenRow {
  readonly item: ItemKey
  readonly value: Answer | null
  readonly at: Date
  readonly name: LocalizedText | null
  readonly role: Role | null
  readonly overwrittenAt: Date
}

/** Of each item that the person has answered last otherwise than it stands, because of another: what they had answered. */
export async function overwrittenOf(
  trx: Trx,
  reportId: number,
  personId: string,
): Promise<Record<ItemKey, OverwrittenAnswer>> {
  const { rows } = await sql<OverwrittenRow>`
    with own as (
      select distinct on (item) item, value, answered_at from answer_history
      where report_id = ${reportId} and answered_by = ${personId}
      order by item, stamp desc, entry_id desc
    ), standing as (
      select distinct on (item) item, value, answered_by, answered_as, answered_at from answer_history
      where report_id = ${reportId} and item in (select item from own)
      order by item, stamp desc, entry_id desc
    )
    select own.item, own.value, own.answered_at as at, person.name, standing.answered_as as role,
      standing.answered_at as overwritten_at
    from own join standing using (item) left join person on person.id = standing.answered_by
    where standing.answered_by is distinct from ${personId} and standing.value is distinct from own.value`.execute(
    trx,
  )
  return Object.fromEntries(
    rows.map(({ item, value, at, overwrittenAt, ...author }) => [
      item,
      {
        value,
        at: at.toISOString(),
        by: authorOf(author),
        overwrittenAt: overwrittenAt.toISOString(),
      },
    ]),
  )
}
