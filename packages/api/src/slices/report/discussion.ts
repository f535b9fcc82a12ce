import type { Resource, Role } from '@hms/domain/access'
import { maySee } from '@hms/domain/access'
import type { LocalizedText } from '@hms/domain/language'
import type { ItemKey } from '@hms/domain/questionnaire'
import { parseStamp } from '@hms/domain/register'
import type { Remark, RemarkThread } from '@hms/domain/report'
import { remarkThreads } from '@hms/domain/report'
import type { CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import type { Author } from './load-report.ts'
import { authorOf } from './author-of.ts'

/** A comment on a question. */
export interface Comment {
  readonly id: string
  /** Null when it was taken back. */
  readonly text: string | null
  readonly by: Author | null
  /** Whether it is the reader's own, who alone can change it. */
  readonly mine: boolean
  /** When it was first written, an ISO time. */
  readonly at: string
  /** What it said before, the latest first; nothing of one that was taken back. */
  readonly earlier: readonly { readonly text: string; readonly at: string }[]
}

/** That somebody disagrees with an answer. */
export interface Disagreement {
  readonly by: Author | null
  readonly mine: boolean
  readonly at: string
}

/** What is said about a question. */
export interface Discussion {
  /** The oldest first. */
  readonly comments: readonly Comment[]
  readonly disagreements: readonly Disagreement[]
}

/** What is said about the questions of a report, or about some of them, to those who may see comments. */
export async function discussionsOf(
  trx: Trx,
  report: { readonly id: number; readonly resource: Resource },
  reader: CurrentPerson,
  items: readonly ItemKey[] | 'all' = 'all',
): Promise<Readonly<Record<ItemKey, Discussion>>> {
  if (items.length === 0 || !maySee(reader, 'comments', report.resource).allowed) return {}
  const threads = remarkThreads(await storedRemarks(trx, report.id, items))
  return Object.fromEntries(
    [...Map.groupBy(threads, ({ first }) => first.item)].map(([item, of]) => [
      item,
      {
        comments: of.flatMap((thread) =>
          thread.first.kind === 'comment' ? [commentOf(thread, reader.id)] : [],
        ),
        disagreements: of.flatMap(({ latest }) =>
          latest.kind === 'disagreement' && latest.entry.value !== null
            ? [{ by: latest.author, mine: latest.by === reader.id, at: latest.at }]
            : [],
        ),
      },
    ]),
  )
}

interface StoredRemark extends Remark {
  readonly author: Author | null
  readonly at: string
}

function commentOf({ first, latest, earlier }: RemarkThread<StoredRemark>, reader: string): Comment {
  const text = latest.entry.value
  return {
    id: first.entry.key,
    text,
    by: first.author,
    mine: first.by === reader,
    at: first.at,
    earlier:
      text === null
        ? []
        : earlier.flatMap(({ entry, at }) => (entry.value === null ? [] : [{ text: entry.value, at }])),
  }
}

interface RemarkRow {
  readonly entryId: string
  readonly kind: Remark['kind']
  readonly register: string
  readonly item: ItemKey
  readonly text: string | null
  readonly stamp: string
  readonly writtenBy: string
  readonly receivedAt: Date
  readonly role: Role
  readonly name: LocalizedText | null
}

/** The remarks on a report, or on some of its items, every version of them. */
async function storedRemarks(
  trx: Trx,
  reportId: number,
  items: readonly ItemKey[] | 'all',
): Promise<readonly StoredRemark[]> {
  const rows: readonly RemarkRow[] = await trx
    .selectFrom('remark')
    .leftJoin('person', 'person.id', 'remark.writtenBy')
    .where('reportId', '=', reportId)
    .$if(items !== 'all', (query) => query.where('item', 'in', items as readonly ItemKey[]))
    .select(['entryId', 'kind', 'register', 'item', 'text', 'stamp', 'writtenBy', 'receivedAt'])
    .select(['writtenAs as role', 'person.name'])
    .execute()
  return rows.flatMap(({ entryId, kind, register, item, text, stamp, writtenBy, receivedAt, ...author }) => {
    const read = parseStamp(stamp)
    if (!read) return []
    return [
      {
        kind,
        item,
        by: writtenBy,
        entry: { id: entryId, key: register, value: text, stamp: read },
        author: authorOf(author),
        at: new Date(Math.min(read.wall, receivedAt.getTime())).toISOString(),
      },
    ]
  })
}
