import type { Answers } from '@hms/domain/report'
import type { Trx } from '../../database/schema.ts'
import { authorOf } from './author-of.ts'
import type { Author } from './load-report.ts'
import type { ShownSignature } from './read-signing.ts'
import { shownSignature } from './read-signing.ts'

/** What was handed in, once. */
export interface StoredSubmission {
  readonly id: number
  /** 1 of what was handed in first, 2 after it was opened again, and so on. */
  readonly version: number
  readonly answers: Answers
  readonly submittedAt: Date
  readonly late: boolean
  /** Null where it was imported. */
  readonly by: Author | null
  readonly contentHash: string
  /** The manager's first; none of an import. */
  readonly signatures: readonly ShownSignature[]
  /** Null of the one in force. */
  readonly replacedAt: Date | null
  /** When, by whom and why it was opened again; null when it wasn't. */
  readonly reopened: { readonly at: Date; readonly by: Author; readonly reason: string } | null
}

/** All that a report was ever handed in as, the first one first. */
export async function submissionsOf(trx: Trx, reportId: number): Promise<readonly StoredSubmission[]> {
  const rows = await trx
    .selectFrom('submission')
    .leftJoin('person', 'person.id', 'submission.submittedBy')
    .leftJoin('reopening', 'reopening.submissionId', 'submission.id')
    .leftJoin('person as reopener', 'reopener.id', 'reopening.reopenedBy')
    .where('reportId', '=', reportId)
    .orderBy('submission.id')
    .select(['submission.id', 'answers', 'submittedAt', 'late', 'submittedAs as role', 'person.name'])
    .select(['contentHash', 'replacedAt', 'reopening.reason', 'reopenedAt', 'reopenedAs'])
    .select('reopener.name as reopenerName')
    .execute()
  const signatures = await signaturesOf(
    trx,
    rows.map(({ id }) => id),
  )
  return rows.map((row, index) => {
    const { id, answers, submittedAt, late, contentHash, replacedAt, reason, reopenedAt } = row
    const reopener = authorOf({ name: row.reopenerName, role: row.reopenedAs })
    return {
      id,
      version: index + 1,
      answers,
      submittedAt,
      late,
      by: authorOf(row),
      contentHash,
      signatures: signatures.get(id) ?? [],
      replacedAt,
      reopened: reopener && reopenedAt && reason !== null ? { at: reopenedAt, by: reopener, reason } : null,
    }
  })
}

async function signaturesOf(
  trx: Trx,
  submissions: readonly number[],
): Promise<ReadonlyMap<number, readonly ShownSignature[]>> {
  if (submissions.length === 0) return new Map()
  const rows = await trx
    .selectFrom('submissionSignature')
    .innerJoin('signature', 'signature.id', 'submissionSignature.signatureId')
    .innerJoin('person', 'person.id', 'signature.signedBy')
    .where('submissionId', 'in', submissions)
    .orderBy('part')
    .select(['submissionId', 'part', 'role', 'capacity', 'signedAt', 'contentHash', 'reason', 'person.name'])
    .execute()
  return new Map(
    [...Map.groupBy(rows, ({ submissionId }) => submissionId)].map(([id, of]) => [
      id,
      of.map((row) => shownSignature(row)),
    ]),
  )
}
