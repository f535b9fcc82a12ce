import type { Role } from '@hms/domain/access'
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

/** Who else has the report open: each once, at the question they came to last. */
export async function othersPresent(
  trx: Trx,
  reportId: number,
  personId: string,
  now: Date,
): Promise<readonly Present[]> {
  const rows = await trx
    .selectFrom('presence')
    .innerJoin('person', 'person.id', 'presence.personId')
    .where('reportId', '=', reportId)
    .where('personId', '!=', personId)
    .where('seenAt', '>', new Date(now.getTime() - presenceLasts))
    .distinctOn('personId')
    .orderBy('personId')
    .orderBy(sql`item is null`)
    .orderBy('seenAt', 'desc')
    .select(['personId as key', 'item', 'presence.role', 'person.name'])
    .execute()
  return rows.flatMap(({ key, item, ...author }) => {
    const who = authorOf(author)
    return who ? [{ key, who, item }] : []
  })
}

/** Tells whoever has the report open that somebody came, went or moved. */
export async function tellOfPresence(trx: Trx, stream: string): Promise<void> {
  await sql`select pg_notify('hms', ${`${stream} presence`})`.execute(trx)
}
