import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import { formatStamp, parseStamp } from '@hms/domain/register'
import type { AnswerEntry } from '@hms/domain/report'
import type { Trx } from '../../database/schema.ts'
import type { GivenBy } from './answer-store.ts'
import type { Author } from './load-report.ts'
import { authorOf } from './author-of.ts'

/** An answer that came in after the report was handed in, and waits. */
export interface Proposal {
  /** Its entry's id. */
  readonly id: string
  readonly item: ItemKey
  /** Null would take the answer back. */
  readonly value: Answer | null
  readonly by: Author | null
  /** When it was given, an ISO time. */
  readonly at: string
}

/** The proposals of a report that wait. */
export async function waitingProposals(trx: Trx, reportId: number): Promise<readonly Proposal[]> {
  const rows = await trx
    .selectFrom('answerProposal')
    .leftJoin('person', 'person.id', 'answerProposal.proposedBy')
    .where('reportId', '=', reportId)
    .where('droppedAt', 'is', null)
    .select(['entryId as id', 'item', 'value', 'stamp', 'proposedAt', 'proposedAs as role', 'person.name'])
    .orderBy('stamp')
    .execute()
  return rows.map(({ id, item, value, stamp, proposedAt, ...author }) => ({
    id,
    item,
    value,
    by: authorOf(author),
    at: new Date(Math.min(parseStamp(stamp)?.wall ?? Infinity, proposedAt.getTime())).toISOString(),
  }))
}

/** Lets an answer wait. */
export async function propose(
  trx: Trx,
  { reportId, person, role, now }: GivenBy,
  entry: AnswerEntry,
  auditSeq: number,
): Promise<void> {
  await trx
    .insertInto('answerProposal')
    .values({
      reportId,
      entryId: entry.id,
      item: entry.key,
      value: entry.value,
      stamp: formatStamp(entry.stamp),
      proposedBy: person,
      proposedAs: role,
      proposedAt: now,
      droppedBy: null,
      droppedAt: null,
      auditSeq,
    })
    .execute()
}
