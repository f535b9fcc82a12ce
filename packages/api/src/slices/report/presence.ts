import type { Role } from '@hms/domain/access'
import type { LocalizedText } from '@hms/domain/language'
import type { ItemKey } from '@hms/domain/questionnaire'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import type { Author } from './load-report.ts'
import { authorOf } from './author-of.ts'

/** How often an open page renews that somebody is there, in milliseconds. */
export const presenceRenewal = 25_000

/** After how many milliseconds somebody who didn't renew is gone: their browser or the server process died. */
const presenceLasts = 70_000

/** Somebody who has a report open. */
export interface Present {
  /** Tells persons of the same role and name apart, and nothing else. */
  readonly key: string
  readonly who: Author
  /** The question that they are at; null when none. */
  readonly item: ItemKey | null
}

/** One open page of a person. */
export interface OpenPage {
  readonly reportId: number
  readonly tab: string
  readonly personId: string
  readonly role: Role
}

/** Notes that a page is open, and at which question; without one, the question stays what it was. */
export async function bePresent(
  trx: Trx,
  { reportId, tab, personId, role }: OpenPage,
  now: Date,
  item?: ItemKey | null,
): Promise<void> {
  await trx
    .insertInto('presence')
    .values({ reportId, tab, personId, role, item: item ?? null, seenAt: now })
    .onConflict((conflict) =>
      conflict
        .columns(['reportId', 'tab'])
        .doUpdateSet({ seenAt: now, ...(item === undefined ? {} : { item }) })
        .where('presence.personId', '=', personId),
    )
    .execute()
}

/** Takes away what ran out long ago: what a browser or a process left that died. */
export async function forgetTheGone(trx: Trx, reportId: number, now: Date): Promise<void> {
  await trx
    .deleteFrom('presence')
    .where('reportId', '=', reportId)
    .where('seenAt', '<', new Date(now.getTime() - 5 * 60_000))
    .execute()
}

/** Notes that a page was closed. */
export async function leave(trx: Trx, { reportId, tab, personId }: OpenPage): Promise<void> {
  await trx
    .deleteFrom('presence')
    .where('reportId', '=', reportId)
    .where('tab', '=', tab)
    .where('personId', '=', personId)
    .execute()
}

/** Somebody who is there, as `othersPresent` gives them. */
export interface PresentRow {
  readonly key: string
  readonly item: ItemKey | null
  readonly role: Role
  readonly name: LocalizedText
}

/** Who else has the report open, as a part of a statement: each once, at the question they came to last. */
export function othersPresent(reportId: number, personId: string, now: Date) {
  return sql<readonly PresentRow[] | null>`(
    select json_agg(json_build_object('key', there.person_id, 'item', item, 'role', there.role, 'name', person.name)
      order by there.person_id)
    from (
      select distinct on (person_id) person_id, item, role from presence
      where report_id = ${reportId} and person_id <> ${personId}
        and seen_at > ${new Date(now.getTime() - presenceLasts)}
      order by person_id, item is null, seen_at desc
    ) as there join person on person.id = there.person_id
  )`
}

/** Those who are there, with who they are. */
export function presentOf(rows: readonly PresentRow[] | null): readonly Present[] {
  return (rows ?? []).flatMap(({ key, item, ...author }) => {
    const who = authorOf(author)
    return who ? [{ key, who, item }] : []
  })
}

/** Tells whoever has the report open that somebody came, went or moved. */
export async function tellOfPresence(trx: Trx, stream: string): Promise<void> {
  await sql`select pg_notify('hms', ${`${stream} presence`})`.execute(trx)
}
