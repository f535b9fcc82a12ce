import type { Role } from '@hms/domain/access'
import type { LocalizedText } from '@hms/domain/language'
import type { Answers } from '@hms/domain/report'
import type { Trx } from '../../database/schema.ts'
import type { Author } from './load-report.ts'

/** What was handed in. */
export interface SubmissionInForce {
  readonly answers: Answers
  readonly submittedAt: Date
  readonly late: boolean
  /** Null where it was imported. */
  readonly by: Author | null
}

/** A report's submission that is in force; null when it isn't handed in. */
export async function submissionInForce(trx: Trx, reportId: number): Promise<SubmissionInForce | null> {
  const row = await trx
    .selectFrom('submission')
    .leftJoin('person', 'person.id', 'submission.submittedBy')
    .where('reportId', '=', reportId)
    .where('replacedAt', 'is', null)
    .select(['answers', 'submittedAt', 'late', 'submittedAs as role', 'person.name'])
    .executeTakeFirst()
  if (!row) return null
  const { answers, submittedAt, late, ...author } = row
  return { answers, submittedAt, late, by: authorOf(author) }
}

/** Who did it, if that is known. */
export function authorOf({ name, role }: { name: LocalizedText | null; role: Role | null }): Author | null {
  return name === null || role === null ? null : { name, role }
}
