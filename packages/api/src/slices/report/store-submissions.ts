import type { Role } from '@hms/domain/access'
import type { Answers, Submission } from '@hms/domain/report'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'

/** A report that is handed in: its content, and how it came. */
export interface HandedIn {
  readonly reportId: number
  /** All answers, also those behind closed branches. */
  readonly answers: Answers
  /** The same, frozen by the domain. */
  readonly submission: Submission
  readonly submittedAt: Date
  /** Null where it was imported, as is the role. */
  readonly submittedBy: string | null
  readonly submittedAs: Role | null
  readonly late: boolean
  readonly source: 'portal' | 'import'
  /** Its id in the system that it was imported from. */
  readonly externalId: string | null
  /** Ids of the signatures that it is handed in with; none of an import. */
  readonly signatures?: readonly number[]
}

/**
 * Stores handed in reports of one campaign and marks them as submitted. A submission that one of them had before
 * is marked as replaced at `now`, and stays in the history.
 */
export async function storeSubmissions(
  trx: Trx,
  campaignId: number,
  handedIn: readonly HandedIn[],
  now: Date,
): Promise<void> {
  if (handedIn.length === 0) return
  const reportIds = handedIn.map(({ reportId }) => reportId)
  await sql`update submission set replaced_at = ${now} where report_id = any(${reportIds}::int[]) and replaced_at is null`.execute(
    trx,
  )
  await sql`delete from submission_answer where report_id = any(${reportIds}::int[])`.execute(trx)
  const { rows: stored } = await sql<{ id: number; reportId: number }>`
    insert into submission
      (report_id, submitted_at, submitted_by, submitted_as, late, source, external_id, content_hash, answers)
    select * from unnest(
      ${reportIds}::int[],
      ${handedIn.map(({ submittedAt }) => submittedAt)}::timestamptz[],
      ${handedIn.map(({ submittedBy }) => submittedBy)}::text[],
      ${handedIn.map(({ submittedAs }) => submittedAs)}::text[],
      ${handedIn.map(({ late }) => late)}::boolean[],
      ${handedIn.map(({ source }) => source)}::text[],
      ${handedIn.map(({ externalId }) => externalId)}::text[],
      ${handedIn.map(({ submission }) => submission.contentHash)}::text[],
      ${handedIn.map(({ answers }) => JSON.stringify(answers))}::jsonb[]
    )
    returning id, report_id`.execute(trx)
  await storeSignatures(trx, handedIn, new Map(stored.map(({ id, reportId }) => [reportId, id])))
  const outcomes = handedIn.flatMap(({ reportId, submission }) =>
    submission.outcomes.map((outcome) => ({ reportId, ...outcome })),
  )
  await sql`
    insert into submission_answer (campaign_id, report_id, item, shown, answer)
    select ${campaignId}::int, * from unnest(
      ${outcomes.map(({ reportId }) => reportId)}::int[],
      ${outcomes.map(({ item }) => item)}::text[],
      ${outcomes.map(({ shown }) => shown)}::boolean[],
      ${outcomes.map(({ answer }) => answer)}::text[]
    )`.execute(trx)
  await sql`update report set state = 'submitted' where id = any(${reportIds}::int[])`.execute(trx)
}

async function storeSignatures(
  trx: Trx,
  handedIn: readonly HandedIn[],
  submissionOf: ReadonlyMap<number, number>,
): Promise<void> {
  const pairs = handedIn.flatMap(({ reportId, signatures = [] }) =>
    signatures.map((signature) => ({ submission: submissionOf.get(reportId), signature })),
  )
  if (pairs.length === 0) return
  await sql`
    insert into submission_signature (submission_id, signature_id)
    select * from unnest(
      ${pairs.map(({ submission }) => submission)}::int[],
      ${pairs.map(({ signature }) => signature)}::int[]
    )`.execute(trx)
}
